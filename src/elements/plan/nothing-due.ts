import type { PlanRecord } from '../../schema/checklist-plans.ts';
import type { Sheet, Wanted } from './sheet.ts';

/**
 * What to say when nothing is to be done these days, or when all of today is done. Empty when today has something to do, and
 * when it never had while the week still has.
 */
export function nothingDue(
  { overdue, today: dueToday, week, later, done, counts }: Sheet,
  { today, weekFrom, view, start }: Omit<Wanted, 'stay'> & Pick<PlanRecord, 'start'>,
): string {
  if (overdue.length + dueToday.length > 0) return '';
  if (week.length > 0) {
    return done.some(({ planned }) => planned.due === today) ? 'That was everything for today.' : '';
  }
  if (counts.all > 0 && counts.done === counts.all) return 'Everything here is done.';
  if (later.length === 0 && counts.all === 0) {
    return view === undefined ? 'There is nothing to do in this checklist.' : 'There is nothing for this role.';
  }
  return start === null ? '' : `Nothing is due ${weekFrom === today ? 'this' : 'in the coming'} week.`;
}
