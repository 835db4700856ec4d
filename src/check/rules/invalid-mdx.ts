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
        yield {
          file,
          position: fault.position,
          message: `This page is not valid MDX, so its components show as plain text: ${fault.reason}.`,
          suggestion:
            'Close every tag, and put a backslash before a `<` or `{` that is meant as a sign. A page without components can be renamed to end in `.md`.',
        };
      }
    }
  },
};
