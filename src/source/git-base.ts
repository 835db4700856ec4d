import { git } from './git.ts';

/** A commit that something is compared with. */
export interface Base {
  /** Its full id. */
  readonly commit: string;
  /** What people call it: `main`, `HEAD`, a short id. */
  readonly name: string;
}

/** Why there is nothing to compare with. */
export type NoBase = 'no git' | 'no repository' | 'no commit' | 'no default branch' | 'shallow' | 'unrelated';

/** Where the default branch of a repository may be found, best first. */
const defaultBranches = [
  'refs/remotes/origin/HEAD',
  'refs/remotes/origin/main',
  'refs/heads/main',
  'refs/remotes/origin/master',
  'refs/heads/master',
];

/**
 * Finds where the work that is checked out began: the last commit that it shares with the default branch. On that branch itself,
 * this is the last commit that it shares with what others have.
 *
 * @param folder any folder of the repository
 */
export function baseOf(folder: string): Base | NoBase {
  const inside = git(folder, ['rev-parse', '--is-inside-work-tree']);
  if (!inside.ok) return inside.installed ? 'no repository' : 'no git';
  const head = commitOf(folder, 'HEAD');
  if (head === undefined) return 'no commit';
  const branch = defaultBranches.find((each) => commitOf(folder, each) !== undefined);
  if (branch === undefined) return 'no default branch';
  const shared = git(folder, ['merge-base', 'HEAD', branch]);
  if (!shared.ok) return isShallow(folder) ? 'shallow' : 'unrelated';
  const commit = shared.out.toString().trim();
  return { commit, name: commit === head ? 'HEAD' : shortName(folder, branch) };
}

/** The commit that a revision names; nothing when there is none. */
export function commitOf(folder: string, revision: string): string | undefined {
  const found = git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
  return found.ok ? found.out.toString().trim() : undefined;
}

/** Whether the clone was cut off somewhere in the past. */
export function isShallow(folder: string): boolean {
  const found = git(folder, ['rev-parse', '--is-shallow-repository']);
  return found.ok && found.out.toString().trim() === 'true';
}

function shortName(folder: string, ref: string): string {
  const full = git(folder, ['rev-parse', '--abbrev-ref', ref]);
  return full.ok ? full.out.toString().trim() : ref;
}
