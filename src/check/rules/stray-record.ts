import { isIndex, segment } from '../../handbook/address.ts';
import { top } from '../../schema/file-top.ts';
import type { Rule } from '../rule.ts';
import { typed } from '../wording.ts';

/** A file in MDX among records: a record is Markdown, which the command and the site can fill in, copy and compare. */
export const strayRecord: Rule = {
  code: 'stray-record',
  severity: 'warning',
  title: 'Record that is read as a page',
  *find({ pages, libraries }) {
    const folders = new Set(libraries.map(({ id }) => id));
    for (const { path } of pages) {
      const [folder = '', ...rest] = path.split('/');
      if (rest.length === 0 || !folders.has(segment(folder)) || !/\.mdx$/i.test(path) || isIndex(path)) continue;
      yield {
        file: path,
        position: top,
        message: `It lies among the records in ${typed(folder)}, but MDX is read as a page: it is in no list of them, and its actions are on no board.`,
        suggestion: `Rename it to ${typed(path.replace(/\.mdx$/i, '.md'))}, without components. Move it to ${typed('pages')} if it is to be read only.`,
      };
    }
  },
};
