import { faultsOf } from '../ladder-finding.ts';
import type { Rule } from '../rule.ts';
import { typed } from '../wording.ts';

/** A table in ladder.md that cannot be read as levels and areas. */
export const unreadTable: Rule = {
  code: 'unread-table',
  severity: 'error',
  title: 'Table that is no ladder',
  *find(handbook) {
    for (const { path: file, position, reason, extent } of faultsOf(handbook, 'unread-table')) {
      yield { file, position, ...explained[extent ?? 'whole'](reason) };
    }
  },
};

const explained = {
  whole: (reason: string) => ({
    message: `This table cannot be read as a ladder, so no level comes from it: ${reason}.`,
    suggestion: `Put the names of the levels into its first row, as in ${typed('| Area | Engineer | Senior engineer |')}, and an area at the start of each row below.`,
  }),
  part: (reason: string) => ({
    message: `This table is read only in part: ${reason}.`,
    suggestion:
      'Begin every row with an area, give it as many cells as the first row has, and every column a name of its own.',
  }),
  'beside-files': (reason: string) => ({
    message: `This table looks like levels, but it is only shown as text: ${reason}.`,
    suggestion: `Write a file for each of its levels, such as ${typed('trunk/engineer.md')}, and take the table out. Or take those files out, if the table is to be the ladder.`,
  }),
};
