import type { Issue } from '../schema/issue.ts';
import type { Content } from './content.ts';

/** Splits issues into those that a baseline knows and those that are new. */
export function freshIssues(_folder: string, issues: readonly Issue[]): { fresh: readonly Issue[]; known: number } {
  return { fresh: issues, known: 0 };
}

/** Issues by the file they are in. */
export function byFile(issues: readonly Issue[]): ReadonlyMap<string, readonly Issue[]> {
  return Map.groupBy(issues, ({ file }) => file);
}

/** Prints issues for a person, with the lines they are about. */
export function printIssues(issues: readonly Issue[], _content: Content): void {
  for (const issue of issues) console.error(`${issue.file}:${issue.line}:${issue.column} ${issue.message}`);
}
