import type { Action } from '../../handbook/record.ts';
import { exampleDue } from '../../handbook/record-blanks.ts';
import { withFact } from '../action-line.ts';
import { openActionsOf, recordsOf } from '../record-finding.ts';
import type { Rule } from '../rule.ts';
import { typed } from '../wording.ts';

/**
 * An action without a day of its own. That its severity allows so many days is a limit, and no promise: it is still asked.
 * Asked of finished records only, and not of what is done. Where no action of a record has a day, that is told once.
 */
export const actionWithoutDue: Rule = {
  code: 'action-without-due',
  severity: 'warning',
  title: 'Action without a day',
  *find(handbook) {
    for (const record of recordsOf(handbook)) {
      const open = openActionsOf(record);
      const without = open.filter((action) => action.due === undefined && !hasUnreadDay(action));
      const [first] = without;
      if (first === undefined) continue;
      const all = without.length > 1 && without.length === open.length;
      for (const action of all ? [first] : without) {
        const what = all ? `None of its ${open.length} open actions says` : `${typed(action.text)} does not say`;
        yield {
          file: record.path,
          position: action.position,
          message: `${what} by when: without a day, something else is always more urgent.${limitOf(action)}`,
          suggestion: `${withFact(action, `due ${exampleDue(record, handbook)}`, 'Due')}${all ? ' Do the same for the others.' : ''} The day is an example: take one that whoever does it believes in.`,
        };
      }
    }
  },
};

/** Whether it says a day in a way that cannot be read: that is told by another check, and a second day would not help. */
function hasUnreadDay({ facts }: Action): boolean {
  return facts.unread.some(({ like }) => like !== undefined && /^(?:due |by |before |on )?\d{4}-\d\d-\d\d$/.test(like));
}

function limitOf({ limit, record }: Action): string {
  return limit === undefined
    ? ''
    : ` The severity ${typed(record.severity ?? '')} allows until ${limit} at most, which nobody has promised.`;
}
