import { dayNumber, daysBetween, weekdayOfNumber } from './day-number.ts';

/** How a task stands on a day. */
export type Standing = 'overdue' | 'today' | 'this-week' | 'later' | 'not-yet';

/**
 * How a task that is not done stands today. The first that is true says it:
 *
 * - `overdue`: it was due before today;
 * - `today`: it is due today;
 * - `this-week`: it is due up to the Sunday of this week, and may not be possible before then (`day 4`, said on day 2);
 * - `not-yet`: it is due after this week, and begins after today;
 * - `later`: it is due after this week, and can be done from now on.
 *
 * All are days as `2026-05-31`.
 *
 * @param begins the first day it can be done, where its author says so
 * @throws RangeError if one of them is not a day
 */
export function standingOf(due: string, begins: string | undefined, today: string): Standing {
  const left = daysBetween(today, due);
  if (left < 0) return 'overdue';
  if (left === 0) return 'today';
  if (left <= 7 - weekdayOf(today)) return 'this-week';
  return begins !== undefined && daysBetween(today, begins) > 0 ? 'not-yet' : 'later';
}

/**
 * The day of the week, as ISO 8601 numbers them: 1 is Monday, 7 is Sunday.
 *
 * @throws RangeError if it is not a day
 */
export function weekdayOf(day: string): number {
  return weekdayOfNumber(dayNumber(day));
}
