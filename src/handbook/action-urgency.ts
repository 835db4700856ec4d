import { dayNumber, isDay } from './day-number.ts';
import type { Action } from './record.ts';

/** How pressing open actions are, the most pressing first. What nobody gave a day, and no severity does, is never late. */
export const urgencies = ['late', 'soon', 'later', 'undated'] as const;
export type Urgency = (typeof urgencies)[number];

/** Days before it is due from which an action presses. */
export const soonDays = 14;

/**
 * How pressing an open action is on a day. On the day itself that it is due, it is not late. What is said about its time is in
 * `actionAge`.
 *
 * @param today as `2026-05-31`: that of the build, and again that of the reader
 */
export function urgencyOf({ by }: Pick<Action, 'by'>, today: string): Urgency {
  if (by === undefined || !isDay(by)) return 'undated';
  const left = dayNumber(by) - dayNumber(today);
  if (left < 0) return 'late';
  return left <= soonDays ? 'soon' : 'later';
}

/**
 * How much of its time an action has had by a day: 0 on the day of its record, 1 on the day it is due, more when it is late.
 *
 * @returns nothing when one of the two days is not known
 */
export function timeUsed({ by, since }: Pick<Action, 'by' | 'since'>, today: string): number | undefined {
  if (by === undefined || since === undefined || !isDay(by) || !isDay(since)) return undefined;
  const [start, end, now] = [dayNumber(since), dayNumber(by), dayNumber(today)];
  // Due before or on the day of its record: its time was over at once.
  if (end <= start) return now <= end ? 0 : Number.POSITIVE_INFINITY;
  return Math.max(0, (now - start) / (end - start));
}
