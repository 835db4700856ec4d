import { daysBetween, isDay } from '../handbook/day-number.ts';
import { dayOf, monthsBetween } from './calendar-day.ts';

/**
 * How long ago a date was, or how far ahead it lies, in the largest unit that still tells something: days up to two
 * weeks, weeks up to two months, months up to a year, then years. It counts calendar days where the reader is, so
 * "yesterday" is yesterday, at whatever hour.
 *
 * @param date a day (`2026-05-31`) or an instant (`2026-05-31T22:10:00Z`)
 * @param now the present instant
 * @param timeZone where the reader is; without it, what the browser says
 * @returns `undefined` when it is not a date
 */
export function relativeWords(date: string, now: Date, timeZone?: string): string | undefined {
  if (Number.isNaN(Date.parse(date))) return undefined;
  const day = date.includes('T') ? dayOf(new Date(date), timeZone) : date;
  if (!isDay(day)) return undefined;
  const today = dayOf(now, timeZone);
  const days = daysBetween(today, day);
  const months = monthsBetween(today, day);
  const words = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
  if (Math.abs(days) < 14) return words.format(days, 'day');
  if (Math.abs(months) < 2) return words.format(Math.trunc(days / 7), 'week');
  if (Math.abs(months) < 12) return words.format(months, 'month');
  return words.format(Math.trunc(months / 12), 'year');
}
