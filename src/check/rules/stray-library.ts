import { isIndex } from '../../handbook/address.ts';
import { top } from '../../schema/file-top.ts';
import type { Rule } from '../rule.ts';
import { strayLibrariesOf } from '../stray-library.ts';
import { typed } from '../wording.ts';

/** A folder that was meant to hold records, and is a section of pages for its name: told once, at its first file. */
export const strayLibrary: Rule = {
  code: 'stray-library',
  severity: 'warning',
  title: 'Folder of records that is read as pages',
  *find(handbook) {
    for (const { folder, meant, sign, pages } of strayLibrariesOf(handbook)) {
      const first = pages.find(({ path }) => !isIndex(path)) ?? pages[0];
      if (first === undefined) continue;
      const why =
        sign === undefined
          ? `${typed(folder)} is nearly called as ${typed(meant)}, which holds records`
          : `Files in ${typed(folder)} say ${typed(sign)}, as only records do`;
      const template = handbook.templates.find((each) => each.folder === meant);
      const creator = template === undefined ? '' : `, where ${typed(template.path)} creates its documents`;
      yield {
        file: first.path,
        position: top,
        message: `${why}, but what is in it is read as pages: they are in no list of records, and what is to be done is on no board.`,
        suggestion: `Move its files to ${typed(meant)}${creator}. If they are pages on purpose, ${sign === undefined ? 'give the folder a name of its own' : `take ${typed(sign)} out`}.`,
      };
    }
  },
};
