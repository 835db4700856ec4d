import { folderOf } from '../handbook/address.ts';

/**
 * A path from one file to another as a link says it: relative to the folder of the first, as GitHub and GitLab read it,
 * with what would end or change a Markdown link encoded.
 */
export function relativePath(from: string, to: string): string {
  const start = partsOf(folderOf(from));
  const end = partsOf(to);
  let shared = 0;
  while (shared < start.length && shared < end.length - 1 && start[shared] === end[shared]) shared += 1;
  const path = [...start.slice(shared).map(() => '..'), ...end.slice(shared)].join('/');
  return path.replace(/[ ()<>%#?]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

function partsOf(path: string): string[] {
  return path === '' ? [] : path.split('/');
}
