import type { PageData } from '../schema/page.ts';
import type { Review } from './handbook.ts';

/**
 * When a page has to be confirmed again: its interval after the last confirmation or, never confirmed, after the last
 * change. A page without an interval of its own or of the handbook is not reviewed.
 *
 * @param changed last change of content, as an ISO 8601 instant
 */
export function reviewOf(
  data: Pick<PageData, 'review'>,
  interval: string | undefined,
  changed: string | undefined,
): Review | undefined {
  const given: {
    every?: string | undefined;
    last?: string | undefined;
    by?: string | undefined;
    checked?: string | undefined;
  } = data.review ?? {};
  const every = given.every ?? interval;
  if (every === undefined && given.last === undefined) return undefined;
  const from = given.last ?? changed?.slice(0, 10);
  const due = every === undefined || from === undefined ? undefined : after(from, every);
  return { last: given.last, by: given.by, checked: given.checked, due };
}

/**
 * The day an interval after another day. Months keep the day of the month, and end on the last one that exists:
 * a month after 31 January is 28 February.
 *
 * @param day as `2026-05-31`
 * @param interval as `6 months`
 */
export function after(day: string, interval: string): string {
  const [, count = '0', unit = 'day'] = /(\d+)\s+(day|week|month|year)/.exec(interval) ?? [];
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const amount = Number(count);
  if (unit === 'day' || unit === 'week') {
    const days = unit === 'week' ? amount * 7 : amount;
    return iso(new Date(Date.UTC(year, month - 1, date + days)));
  }
  const months = month - 1 + (unit === 'year' ? amount * 12 : amount);
  const lastDate = new Date(Date.UTC(year, months + 1, 0)).getUTCDate();
  return iso(new Date(Date.UTC(year, months, Math.min(date, lastDate))));
}

/** A day as text. What lies beyond all calendars, as the day after `9999 years`, is the last that can be written. */
function iso(date: Date): string {
  return date.getUTCFullYear() <= 9999 ? date.toISOString().slice(0, 10) : '9999-12-31';
}
