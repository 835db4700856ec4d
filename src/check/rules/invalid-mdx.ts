import type { Rule } from '../rule.ts';

/** An MDX page that does not parse. */
export const invalidMdx: Rule = {
  code: 'invalid-mdx',
  severity: 'error',
  title: 'MDX that cannot be read',
  *find(handbook) {
    for (const [file, faults] of handbook.faults) {
      for (const fault of faults) {
        if (fault.kind !== 'markdown') continue;
        const [problem = '', advice] = fault.reason.split('; ');
        yield {
          file,
          position: fault.position,
          message: `This page cannot be shown as MDX, so its components show as plain text: ${problem}.`,
          suggestion: suggestionFor(problem, advice),
        };
      }
    }
  },
};

/** What helps against what the reader has found: an import, a component that is not there, or a mistake of form. */
function suggestionFor(problem: string, advice: string | undefined): string {
  if (problem.startsWith('it brings in')) {
    return advice === undefined
      ? 'Take this line out, and what it brings in. Say the same in Markdown, or link to it.'
      : `Take this line out: ${advice}.`;
  }
  if (advice?.startsWith('did you mean') === true) return advice.charAt(0).toUpperCase() + advice.slice(1);
  if (advice !== undefined) return `Use a component that is there, or say the same in Markdown: ${advice}.`;
  return 'Close every tag, and put a backslash before a `<` or `{` that is meant as a sign. A page without components can be renamed to end in `.md`.';
}
