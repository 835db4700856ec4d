import type { Issue } from '../schema/issue.ts';
import { shownPath, summaryOf } from './summary.ts';
import type { Comparison } from './summary.ts';

/**
 * The issues as workflow commands, which GitHub shows beside the lines of a pull request, and the summary below them.
 * How to escape them is told by GitHub's own toolkit (`@actions/core`, command.ts).
 *
 * @param prefix the content folder as seen from the root of the repository
 */
export function reportGithub(
  issues: readonly Issue[],
  { prefix = '', ...comparison }: { prefix?: string } & Comparison = {},
): string {
  const commands = issues.map(({ severity, file, line, column, code, message, suggestion }) => {
    const place = `file=${property(shownPath(file, prefix))},line=${line},col=${column},title=${property(code)}`;
    return `::${severity} ${place}::${data(`${message}\n${suggestion}`)}`;
  });
  return `${[...commands, summaryOf(issues, comparison)].join('\n')}\n`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
