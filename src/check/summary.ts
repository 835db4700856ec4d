import type { Issue } from '../schema/issue.ts';

/** What a baseline makes of the issues: how many it knows, and how many of those it knows are gone. */
export interface Comparison {
  readonly known?: number;
  readonly gone?: number;
}

/** The outcome of a check in a line or two: "2 errors, 3 warnings in 5 files". */
export function summaryOf(issues: readonly Issue[], { known = 0, gone = 0 }: Comparison = {}): string {
  const lines = [countsOf(issues, known)];
  if (known > 0) lines.push(`The baseline knows ${count(known, 'more issue')}.`);
  if (gone === 1) lines.push('1 issue of the baseline is gone: --update-baseline takes it out.');
  if (gone > 1) lines.push(`${gone} issues of the baseline are gone: --update-baseline takes them out.`);
  return lines.join('\n');
}

function countsOf(issues: readonly Issue[], known: number): string {
  if (issues.length === 0) return known > 0 ? 'No new issues.' : 'No issues.';
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const warnings = issues.length - errors;
  const files = new Set(issues.map(({ file }) => file)).size;
  const counts = [errors > 0 ? count(errors, 'error') : '', warnings > 0 ? count(warnings, 'warning') : ''];
  return `${counts.filter((each) => each !== '').join(', ')} in ${count(files, 'file')}`;
}

function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`;
}

/** Path of a file as seen from the working directory. */
export function shownPath(file: string, prefix: string): string {
  const folder = prefix.replaceAll('\\', '/').replace(/^(?:\.\/)+|\/+$/g, '');
  return folder === '' || folder === '.' ? file : `${folder}/${file}`;
}
