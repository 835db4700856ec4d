import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { git } from './git.ts';
import { foldersMovedFrom, logOf } from './git-log.ts';
import type { Commit } from './git-log.ts';
import { listGitTree } from './git-tree.ts';
import type { GitTree } from './git-tree.ts';
import type { History } from './history.ts';
import { noHistory } from './history.ts';

/**
 * Reads the history of a content folder from git: the last change of content of every file that is committed.
 *
 * A change is dated by its author, not by who committed it last: rebasing, cherry-picking or moving the repository makes
 * new commits of old words, and a page does not become fresh by that. For the same reason a file that was only
 * renamed keeps its date, even if it came from outside the content folder.
 *
 * @param folder path of the content folder, anywhere inside a repository or outside any
 */
export function readHistory(folder: string): History {
  let tree: GitTree;
  let boundary: ReadonlySet<string> | undefined;
  try {
    tree = listGitTree(folder, 'HEAD');
    boundary = shallowCommits(folder);
  } catch {
    return noHistory;
  }
  let within = new Set([tree.prefix]);
  for (;;) {
    const commits = logOf(folder, tree.commit, within);
    if (commits === undefined) return noHistory;
    const { changed, added } = lastChanges(tree, commits, boundary ?? new Set());
    const from = tree.prefix === '' ? new Set<string>() : foldersMovedFrom(folder, added, within);
    if (from.size === 0) return { depth: boundary === undefined ? 'complete' : 'shallow', changed };
    within = within.union(from);
  }
}

/** The commits at which a shallow clone was cut off; `undefined` when the clone is complete. */
function shallowCommits(folder: string): Set<string> | undefined {
  const shallow = git(folder, ['rev-parse', '--is-shallow-repository']);
  if (!shallow.ok || shallow.out.toString().trim() !== 'true') return undefined;
  const list = git(folder, ['rev-parse', '--git-path', 'shallow']);
  if (!list.ok) return undefined;
  return new Set(readFileSync(resolve(folder, list.out.toString().replace(/\r?\n$/, '')), 'utf8').split('\n'));
}

/**
 * Goes back through the commits, and follows every file under the names it had, until a commit gave it the content that
 * it has now. Commits on other branches that made other content of it are passed by.
 *
 * @param boundary commits that seem to add everything, because what was before them is cut off: they date nothing
 * @returns dates by path, and the commits that added files
 */
function lastChanges(
  tree: GitTree,
  commits: readonly Commit[],
  boundary: ReadonlySet<string>,
): { changed: Map<string, string>; added: Set<string> } {
  const changed = new Map<string, string>();
  const added = new Set<string>();
  const followed = new Map<string, { path: string; content: string }[]>();
  const follow = (name: string, file: { path: string; content: string }): void => {
    followed.set(name, [...(followed.get(name) ?? []), file]);
  };
  for (const [path, file] of tree.files) {
    if (file.type === 'file') follow(tree.prefix + file.path, { path: path.normalize('NFC'), content: file.id });
  }
  for (const { id, time, changes } of commits) {
    if (boundary.has(id)) continue;
    for (const change of changes) {
      const files = followed.get(change.path)?.filter(({ content }) => content === change.content) ?? [];
      if (files.length === 0) continue;
      const same = change.before.find(({ content }) => content === change.content);
      if (same?.path === change.path) continue;
      followed.set(change.path, followed.get(change.path)?.filter((file) => !files.includes(file)) ?? []);
      for (const file of files) {
        if (same !== undefined) follow(same.path, file);
        else if (time !== undefined) changed.set(file.path, time);
      }
      if (same === undefined && change.before.every(({ content }) => /^0+$/.test(content))) added.add(id);
    }
  }
  return { changed, added };
}
