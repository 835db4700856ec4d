import { faultsOf } from '../ladder-finding.ts';
import type { Rule } from '../rule.ts';
import { typed } from '../wording.ts';

/** A table in ladder.md that cannot be read as levels and areas. */
export const unreadTable: Rule = {
  code: 'unread-table',
  severity: 'error',
  title: 'Table that is no ladder',
  *find(handbook) {
    for (const { path: file, position, reason } of faultsOf(handbook, 'unread-table')) {
      yield {
        file,
        position,
        message: `This table cannot be read as a ladder, so no level comes from it: ${reason}.`,
        suggestion: `Put the names of the levels into its first row, as in ${typed('| Area | Engineer | Senior engineer |')}, and an area at the start of each row below.`,
      };
    }
  },
};
