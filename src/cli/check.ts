import type { Values } from './command.ts';
import { issuesOf, readContent } from './content.ts';
import { printIssues } from './issues.ts';

/** Finds every mistake in the content and prints it. */
export function check(values: Values): Promise<number> {
  const content = readContent(values);
  const issues = issuesOf(content);
  printIssues(issues, content);
  return Promise.resolve(issues.some(({ severity }) => severity === 'error') ? 1 : 0);
}
