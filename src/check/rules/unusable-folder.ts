import { segment } from '../../handbook/address.ts';
import { folderFault } from '../../handbook/library-folder.ts';
import type { FolderFault } from '../../handbook/library-folder.ts';
import { templateFaultsOf } from '../record-finding.ts';
import type { Rule } from '../rule.ts';
import { typed } from '../wording.ts';

/** A template whose documents are to be kept where no records can be. */
export const unusableFolder: Rule = {
  code: 'unusable-folder',
  severity: 'error',
  title: 'Folder that cannot hold records',
  *find(handbook) {
    for (const { fault } of templateFaultsOf(handbook, 'unusable-folder')) {
      const { path, position, folder, why } = fault;
      yield {
        file: path,
        position,
        message: `${typed(folder)} ${reasons[why]}: this template makes documents, and no records.`,
        suggestion: `Write the name of a folder of its own, such as ${typed(`creates: ${nameFor(folder, why)}`)}. It is made with the first document.${why === 'pages' ? ` If those pages are such documents, move them out of ${typed('pages')} instead.` : ''}`,
      };
    }
  },
};

const reasons: Readonly<Record<FolderFault, string>> = {
  'no-folder': 'is no folder at the top of the content, beside `pages`',
  taken: 'holds something else, so its documents cannot be told from that',
  pages: 'is where pages of this handbook are on the site, and they keep their address',
};

/** A folder that can be had: the last part of the one that was meant, if that is free. */
function nameFor(folder: string, why: FolderFault): string {
  const last = folder.split('/').findLast((part) => /[\p{L}\p{N}]/u.test(part));
  if (why === 'pages' && last !== undefined) return `${segment(last)}-records`;
  return last !== undefined && folderFault(segment(last)) === undefined ? segment(last) : 'reviews';
}
