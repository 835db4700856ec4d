import { daysBetween } from '../handbook/day-number.ts';
import { dayOf } from './calendar-day.ts';

/** Whether a review still holds, ends within two weeks, or has lapsed. */
export type ReviewState = 'current' | 'soon' | 'overdue';

const soon = 14;

/**
 * What to say before the date a review is due. On that day itself it still holds.
 *
 * @param due the day, as `2026-05-31`
 * @param today the reader's day, in the same form
 */
export function reviewState(due: string, today: string): { readonly state: ReviewState; readonly words: string } {
  const left = daysBetween(today, due);
  if (left < 0) return { state: 'overdue', words: 'Review overdue since' };
  return left <= soon ? { state: 'soon', words: 'Review due soon:' } : { state: 'current', words: 'Next review' };
}

/** The same, for a reader's clock. */
export function reviewStateAt(due: string, now: Date, timeZone?: string): ReturnType<typeof reviewState> {
  return reviewState(due, dayOf(now, timeZone));
}
