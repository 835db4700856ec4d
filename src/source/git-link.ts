import { sep } from 'node:path';
import type { GitFolder, GitNode } from './git-tree.ts';
import { linkFaults } from './source-file.ts';

/** As many links in a row as Linux follows. */
const mostHops = 40;

/**
 * Finds what a symbolic link in a listed tree leads to, step by step as a file system would: a part of the way may
 * itself be a link.
 *
 * @param path of the link, below the content folder
 * @param root the listed tree
 * @param top real path of the content folder on disk: links may be absolute, or leave the folder and come back
 * @param targets texts of the links, by the id of their content
 * @returns what it leads to, or why it leads nowhere
 */
export function followLink(
  path: string,
  root: GitFolder,
  top: string,
  targets: ReadonlyMap<string, Uint8Array>,
): Exclude<GitNode, { type: 'link' }> | string {
  const topParts = top.split(sep);
  const ahead = [...topParts, ...path.split('/')];
  let at: string[] = [];
  let found: GitNode = root;
  for (let hops = 0, part = ahead.shift(); part !== undefined; part = ahead.shift()) {
    if (part === '..') at.pop();
    else if (part !== '.' && (part !== '' || at.length === 0)) at.push(part);
    if (!isInside(at, topParts)) continue;
    const node = nodeAt(root, at.slice(topParts.length));
    if (node === undefined) return linkFaults.dangling;
    found = node;
    if (node.type !== 'link') continue;
    hops += 1;
    const target = Buffer.from(targets.get(node.id) ?? []).toString();
    if (hops > mostHops || target === '') return linkFaults.dangling;
    ahead.unshift(...target.split('/'));
    at = target.startsWith('/') ? [] : at.slice(0, -1);
  }
  if (!isInside(at, topParts)) return linkFaults.outside;
  return found.type === 'link' ? linkFaults.dangling : found;
}

function isInside(parts: readonly string[], top: readonly string[]): boolean {
  return top.every((part, at) => parts[at] === part);
}

function nodeAt(root: GitFolder, parts: readonly string[]): GitNode | undefined {
  let node: GitNode | undefined = root;
  for (const part of parts) node = node?.type === 'folder' ? node.children.get(part) : undefined;
  return node;
}
