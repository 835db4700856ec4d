import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyBaseline, baselineName, readBaseline } from '../check/baseline.ts';
import { check } from '../check/check.ts';
import { reportPretty } from '../check/report-pretty.ts';
import type { Issue } from '../schema/issue.ts';
import { UsageError } from './command.ts';
import { handbookOf } from './content.ts';
import type { Content } from './content.ts';

/** The issues of a content folder, held against its baseline. */
export interface Findings {
  /** Every issue there is. */
  readonly all: readonly Issue[];
  /** Those that the baseline does not know. */
  readonly fresh: readonly Issue[];
  /** How many it knows, and how many of those it knew are mended. */
  readonly known: number;
  readonly gone: number;
}

/** Every issue of the content, whatever the edition and the baseline. */
export function issuesOf(content: Content): Issue[] {
  return check(handbookOf(content, 'internal'));
}

/**
 * The issues of the content, held against its baseline if it has one.
 *
 * @throws UsageError when the baseline cannot be read
 */
export function findingsOf(content: Content): Findings {
  const all = issuesOf(content);
  const path = join(content.folder, baselineName);
  if (!existsSync(path)) return { all, fresh: all, known: 0, gone: 0 };
  try {
    return { all, ...applyBaseline(all, readBaseline(readFileSync(path, 'utf8'))) };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** Issues by the file they are in. */
export function byFile(issues: readonly Issue[]): ReadonlyMap<string, readonly Issue[]> {
  return Map.groupBy(issues, ({ file }) => file);
}

/**
 * Issues as a person reads them, with the lines they are about.
 *
 * @param stream where the text will go: colours only for a terminal
 */
export function pretty(
  issues: readonly Issue[],
  { tree, shownAs }: Content,
  stream: NodeJS.WriteStream,
  comparison: { known?: number; gone?: number } = {},
): string {
  const textOf = (path: string): string | undefined => {
    const file = tree.files.get(path);
    return file === undefined || file.format === 'other' ? undefined : file.text;
  };
  return reportPretty(issues, { textOf, color: stream.hasColors?.() === true, prefix: shownAs, ...comparison });
}
