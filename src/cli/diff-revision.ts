import { baseOf, commitOf, isShallow } from '../source/git-base.ts';
import type { NoBase } from '../source/git-base.ts';
import { UsageError } from './command.ts';

/** A revision that was found. */
export interface Revision {
  readonly commit: string;
  /** As a report names it: `main (1a2b3c4)`. */
  readonly shownAs: string;
}

/**
 * The revision that somebody typed.
 *
 * @throws UsageError when there is none
 */
export function revisionOf(folder: string, typed: string): Revision {
  const commit = commitOf(folder, typed);
  if (commit !== undefined) return { commit, shownAs: shown(typed, commit) };
  const base = baseOf(folder);
  if (typeof base === 'string' && base !== 'no default branch' && base !== 'unrelated' && base !== 'shallow') {
    throw new UsageError(missing[base]);
  }
  const fetch = isShallow(folder)
    ? ' This clone has only part of the history: git fetch --unshallow gets the rest.'
    : ' If it is a branch that others have: git fetch origin';
  throw new UsageError(
    `There is no revision "${typed}" here. A branch, a tag, a commit or HEAD~3 will do: handrail diff main.${fetch}`,
  );
}

/**
 * The commit at which the work that is checked out began.
 *
 * @throws UsageError when it cannot be told
 */
export function baseFor(folder: string): Revision {
  const base = baseOf(folder);
  if (typeof base === 'string') throw new UsageError(missing[base]);
  return { commit: base.commit, shownAs: shown(base.name, base.commit) };
}

function shown(name: string, commit: string): string {
  return commit.startsWith(name) ? commit.slice(0, 7) : `${name} (${commit.slice(0, 7)})`;
}

const missing: Readonly<Record<NoBase, string>> = {
  'no git': 'Git is not installed, and it is what knows the earlier content. Install it, then try again.',
  'no repository': 'The content is in no git repository, so nothing is known of what it was. To begin one: git init',
  'no commit':
    'The repository has no commit yet, so there is nothing to compare with. Commit what there is, then try again.',
  'no default branch':
    'There is no branch main or master to compare with. Name a revision, as in: handrail diff HEAD~1',
  shallow:
    'This clone has only part of the history, and lacks the commit where this work began. To get the rest: git fetch --unshallow',
  unrelated:
    'The default branch and what is checked out share no commit. Name a revision to compare with, as in: handrail diff HEAD~1',
};
