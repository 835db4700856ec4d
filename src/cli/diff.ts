import { check } from '../check/check.ts';
import { fingerprint } from '../check/baseline.ts';
import { changesJson } from '../export/changes-json.ts';
import { changesMarkdown } from '../export/changes-markdown.ts';
import type { ChangesReport } from '../export/changes-report.ts';
import { changesText } from '../export/changes-text.ts';
import type { Changes } from '../handbook/change.ts';
import { changesBetween } from '../handbook/changes.ts';
import type { Handbook } from '../handbook/handbook.ts';
import type { Issue } from '../schema/issue.ts';
import type { ContentTree } from '../source/content-tree.ts';
import { listGitTree } from '../source/git-tree.ts';
import { readRevision } from '../source/git-revision.ts';
import { UsageError } from './command.ts';
import type { Values } from './command.ts';
import { editionOf, handbookOf, readContent, text } from './content.ts';
import type { Content } from './content.ts';
import { baseFor, revisionOf } from './diff-revision.ts';
import type { Revision } from './diff-revision.ts';

/** Says what a change of the content changes, and for whom. Standard output holds the report and nothing else. */
export async function diff(values: Values): Promise<number> {
  const content = readContent(values);
  const [before, after] = [text(values, 'before'), text(values, 'after')];
  const from = before === '' ? baseFor(content.folder) : revisionOf(content.folder, before);
  const to = after === '' ? undefined : revisionOf(content.folder, after);
  const remarks: string[] = [];
  const then: Content = { ...content, tree: treeAt(content, from, remarks) };
  const now: Content = to === undefined ? content : { ...content, tree: treeAt(content, to, remarks) };
  const edition = editionOf(values);
  // A path may be internal.
  if (edition !== 'public') remarks.push(...unmerged(now));
  const handbooks = { before: handbookOf(then, edition), after: handbookOf(now, edition) };
  const changes = changesBetween(handbooks.before, handbooks.after);
  // What is said of internal files may not leave, and rules are made to be shown to authors.
  const issues =
    edition === 'public' ? { brought: [], mended: [] } : issuesBetween(handbooks.before, handbooks.after, changes);
  const report: ChangesReport = {
    before: from.shownAs,
    after: to?.shownAs ?? 'the working folder',
    base: handbooks.after.base,
    changes,
    ...issues,
    remarks,
  };
  // Whoever reads only the beginning closes the pipe.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  process.stdout.write(written(report, text(values, 'format')));
  return 0;
}

function written(report: ChangesReport, format: string): string {
  if (format === 'json') return changesJson(report);
  if (format === 'markdown') return changesMarkdown(report);
  return changesText(report, { color: process.stdout.hasColors?.() === true, width: process.stdout.columns ?? 100 });
}

/** The content folder at a revision. One that was not there yet is empty: everything in it is new. */
function treeAt({ folder, shownAs }: Content, { commit, shownAs: name }: Revision, remarks: string[]): ContentTree {
  try {
    if (listGitTree(folder, commit).present) return readRevision(folder, commit);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  remarks.push(`There is no folder ${shownAs} in ${name}: everything in it counts as missing there.`);
  return { label: `${folder} at ${commit}`, files: new Map() };
}

/** A merge that nobody finished: what is told of such a file means little. */
function unmerged({ tree, shownAs }: Content): string[] {
  const paths = [...tree.files].flatMap(([path, file]) =>
    'text' in file && /^<{7} .*^={7}$.*^>{7} /ms.test(file.text) ? [path] : [],
  );
  return paths.map(
    (path) => `${shownAs}/${path} holds both sides of a merge that is not finished: settle it, and compare again.`,
  );
}

/** The issues that only one of two handbooks has. A file that was moved takes its issues with it. */
function issuesBetween(
  before: Handbook,
  after: Handbook,
  { changes }: Changes,
): Pick<ChangesReport, 'brought' | 'mended'> {
  const paths = new Map(
    changes.flatMap(({ subject: { formerPath, path } }) =>
      formerPath === undefined ? [] : [[formerPath, path] as const],
    ),
  );
  const was = check(before).map((issue) => ({ ...issue, file: paths.get(issue.file) ?? issue.file }));
  const is = check(after);
  return { brought: lacking(is, was), mended: lacking(was, is) };
}

function lacking(these: readonly Issue[], those: readonly Issue[]): Issue[] {
  const left = new Map<string, number>();
  for (const issue of those) left.set(fingerprint(issue), (left.get(fingerprint(issue)) ?? 0) + 1);
  return these.filter((issue) => {
    const count = left.get(fingerprint(issue)) ?? 0;
    left.set(fingerprint(issue), count - 1);
    return count <= 0;
  });
}
