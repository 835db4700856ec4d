import { folderOf, isIndex } from '../../handbook/address.ts';
import { top } from '../../schema/file-top.ts';
import { kindOf } from '../../schema/kinds.ts';
import type { Rule } from '../rule.ts';
import { typed } from '../wording.ts';

/**
 * A file that lies among checklists, and has neither tasks nor what only the front matter of a checklist says. An index
 * introduces its folder.
 */
export const strayChecklist: Rule = {
  code: 'stray-checklist',
  severity: 'warning',
  title: 'Checklist that is read as a page',
  *find({ pages, checklists }) {
    const folders = new Set(checklists.map(({ path }) => folderOf(path)));
    for (const { path } of pages) {
      if (kindOf(path)?.name !== 'checklist' || isIndex(path) || !folders.has(folderOf(path))) continue;
      yield {
        file: path,
        position: top,
        message: `It lies beside checklists, but it is read as a page: it has no task, so nothing can be ticked and no plan be made of it.`,
        suggestion: `Begin each task with a box, as in ${typed('- [ ] Order the laptop')}. Move the file to ${typed('pages')} if it is to be read only.`,
      };
    }
  },
};
