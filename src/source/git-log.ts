import { fieldsOf, git } from './git.ts';

/** A commit and what it changed. */
export interface Commit {
  readonly id: string;
  /** When its author made it, as an ISO 8601 instant; `undefined` when what the commit says is no date. */
  readonly time: string | undefined;
  readonly changes: readonly Change[];
}

/** One file that differs from what it was. In a merge: from what it was in every commit that was merged. */
export interface Change {
  readonly path: string;
  /** Id of the content it has now. */
  readonly content: string;
  /** What it was in each parent; the path is another one where the file was renamed without a change. */
  readonly before: readonly { readonly path: string; readonly content: string }[];
}

/**
 * What a commit and those before it did to some folders, each commit before its parents.
 *
 * Every option that a user's settings could change is given, `-M100%` finds only renames that change nothing (which git
 * knows without comparing contents), and `-c` tells of a merge only what its parents do not explain.
 *
 * @param folder a folder of the repository
 * @param within paths of folders from the top of the repository, ending with `/`; an empty path is the whole of it
 * @returns `undefined` when git fails
 */
export function logOf(folder: string, commit: string, within: Iterable<string>): Commit[] | undefined {
  const options = ['--topo-order', '--raw', '-z', '-c', '--combined-all-paths', '-M100%', '--no-abbrev'];
  const plain = [
    '--no-color',
    '--no-show-signature',
    '--no-relative',
    '--no-follow',
    '--no-ext-diff',
    '--format=%H %at',
  ];
  const paths = [...within].map((path) => (path === '' ? ':(top)' : `:(top,literal)${path.slice(0, -1)}`));
  const result = git(folder, ['-c', 'log.showRoot=true', 'log', ...options, ...plain, commit, '--', ...paths]);
  return result.ok ? parse(fieldsOf(result.out)) : undefined;
}

const header = /^([0-9a-f]{40,64}) (-?\d*)$/;
const rawChange = /^\n?(:+)([0-7 ]+) ([0-9a-f ]+) ([A-Z]+)\d*$/;

/** The fields are, for each commit, a header; then, for each change, its data and as many paths as the data ask for. */
function parse(fields: readonly string[]): Commit[] {
  const commits: (Commit & { changes: Change[] })[] = [];
  for (let at = 0; at < fields.length;) {
    const field = fields[at] ?? '';
    at += 1;
    const [, id, seconds] = header.exec(field) ?? [];
    if (id !== undefined) {
      commits.push({ id, time: instant(Number(seconds)), changes: [] });
      continue;
    }
    const [, colons = '', , ids = '', status = ''] = rawChange.exec(field) ?? [];
    if (colons === '') continue;
    const contents = ids.split(' ');
    const named = colons.length > 1 || status === 'R';
    const paths = fields.slice(at, at + (named ? colons.length + 1 : 1));
    at += paths.length;
    const path = paths.at(-1) ?? '';
    const before = contents
      .slice(0, -1)
      .map((content, nth) => ({ path: named ? (paths[nth] ?? path) : path, content }));
    commits.at(-1)?.changes.push({ path, content: contents.at(-1) ?? '', before });
  }
  return commits;
}

function instant(seconds: number): string | undefined {
  const date = new Date(seconds * 1000);
  return Number.isNaN(date.valueOf()) ? undefined : date.toISOString().replace('.000Z', 'Z');
}

/**
 * Folders outside `within` from which files were moved in, by commits of the log.
 *
 * @param commits ids of the commits that added files
 */
export function foldersMovedFrom(folder: string, commits: Iterable<string>, within: ReadonlySet<string>): Set<string> {
  const options = ['--stdin', '-r', '-z', '--raw', '-M100%', '--no-abbrev', '--no-relative', '--diff-filter=R'];
  const result = git(folder, ['diff-tree', ...options], [...commits, ''].join('\n'));
  const fields = result.ok ? fieldsOf(result.out) : [];
  const found = new Set<string>();
  fields.forEach((field, at) => {
    if (!rawChange.test(field)) return;
    const from = fields[at + 1] ?? '';
    const to = fields[at + 2] ?? '';
    const known = (path: string): boolean => [...within].some((each) => path.startsWith(each));
    if (known(to) && !known(from)) found.add(from.slice(0, from.lastIndexOf('/') + 1));
  });
  return found;
}
