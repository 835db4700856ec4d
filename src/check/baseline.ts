import { compareTexts } from '../handbook/text-order.ts';
import { baselineFile } from '../schema/baseline.ts';
import type { BaselineFile } from '../schema/baseline.ts';
import type { Issue } from '../schema/issue.ts';

/** Name of the baseline in the content folder. */
export const baselineName = '.handrail-baseline.json';

/** How often each issue was there, by fingerprint. */
export type Baseline = ReadonlyMap<string, number>;

/**
 * What makes an issue the same as before: its file, its code, and what stands between backticks in its message, which is
 * what the author typed. Not its line, which changes with every edit above it, and not our words, which may get better.
 */
export function fingerprint(issue: Issue): string {
  return `${issue.file}\n${subjectOf(issue)}`;
}

function subjectOf({ code, message }: Issue): string {
  const named = [...message.matchAll(/(`+) ?(.+?) ?\1(?!`)/g)].map(([, , text = '']) => text);
  return [code, ...named].join(' ');
}

/** The text of a baseline that knows these issues. */
export function createBaseline(issues: readonly Issue[]): string {
  const files: Record<string, Record<string, number>> = {};
  for (const issue of issues.toSorted(
    (a, b) => compareTexts(a.file, b.file) || compareTexts(subjectOf(a), subjectOf(b)),
  )) {
    const known = (files[issue.file] ??= {});
    const subject = subjectOf(issue);
    known[subject] = (known[subject] ?? 0) + 1;
  }
  const content: BaselineFile = { version: 1, issues: files };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/**
 * Reads the text of a baseline.
 *
 * @throws Error, with what to do, when the text is no baseline
 */
export function readBaseline(text: string): Baseline {
  const read = baselineFile.safeParse(parse(text));
  if (!read.success) {
    throw new Error(
      `${baselineName} is not a baseline that Handrail can read. Write it again with: handrail check --update-baseline`,
    );
  }
  const counts = new Map<string, number>();
  for (const [file, issues] of Object.entries(read.data.issues)) {
    for (const [subject, count] of Object.entries(issues)) counts.set(`${file}\n${subject}`, count);
  }
  return counts;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Holds issues against a baseline. Of equal issues, as many as the baseline counts are known, and the rest are new.
 *
 * @returns the new issues, how many are known, and how many the baseline knows that are gone
 */
export function applyBaseline(
  issues: readonly Issue[],
  baseline: Baseline,
): { fresh: Issue[]; known: number; gone: number } {
  const left = new Map(baseline);
  const fresh = issues.filter((issue) => {
    const print = fingerprint(issue);
    const count = left.get(print) ?? 0;
    if (count > 0) left.set(print, count - 1);
    return count === 0;
  });
  const gone = left.values().reduce((sum, count) => sum + count, 0);
  return { fresh, known: issues.length - fresh.length, gone };
}
