import type { Handbook } from '../handbook/handbook.ts';
import type { Issue } from '../schema/issue.ts';
import type { Rule } from './rule.ts';

/** Every rule, in the order their issues matter to an author. */
export const rules: readonly Rule[] = [];

/**
 * Finds every mistake in a handbook, in one run.
 *
 * @returns the issues by file, then line, then column
 */
export function check(handbook: Handbook, among: readonly Rule[] = rules): Issue[] {
  const issues: Issue[] = [];
  for (const { code, severity, find } of among) {
    for (const { file, position, message, suggestion } of find(handbook)) {
      issues.push({ code, severity, file, line: position.line, column: position.column, message, suggestion });
    }
  }
  return issues.sort(
    (a, b) => (a.file < b.file ? -1 : Number(a.file > b.file)) || a.line - b.line || a.column - b.column,
  );
}
