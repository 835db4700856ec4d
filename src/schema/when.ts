import { plainNotation } from './plain-notation.ts';

/**
 * When something is to be done, as an author says it. Days are counted from 1, the first day at work; the day before it is
 * -1. `by` says that it may be done earlier.
 */
export type When =
  /** `day 3`, `day -7`, `days 3-5`, `by week 2`, `month 1`: the first and the last of them, which are mostly one. */
  | { readonly unit: 'day' | 'week' | 'month'; readonly from: number; readonly to: number; readonly by: boolean }
  /** `within 30 days`: a length of time from the first day, in days of the calendar. */
  | { readonly unit: 'span'; readonly amount: number; readonly of: 'day' | 'week' | 'month' }
  /** `due 2026-12-01`, `on 2026-12-01`. */
  | { readonly unit: 'date'; readonly date: string; readonly by: boolean };

/** The highest number of a day, a week or a month that a plan can name. */
export const highestNumber = 10_000;

const counted =
  /^(?:(on|in|during|at|by|before|due|due by|due on) )?(?:(?:the )?end of )?(day|week|month)s? (-? ?\d{1,9})(?: ?(?:-|to|until|through) ?(-? ?\d{1,9}))?$/;
const endOf = /^(?:(?:by|due|due by) )?(?:at )?(?:the )?end of (day|week|month) (-? ?\d{1,9})$/;
const spanned = /^within (?:the )?(?:first |next )?(?:(\d{1,9})|an?|one) (?:calendar )?(day|week|month)s?$/;
const dated = /^(?:(on|by|before|due|due by|due on) )?(\d{4}-\d{2}-\d{2})$/;

/**
 * Reads when something is to be done: `day 3`, `by the end of week 2`, `within 30 days`, `due 2026-12-01`.
 *
 * @returns nothing if the text says anything else, or what cannot be: a date that does not exist, a range that runs
 * backwards, a number beyond {@link highestNumber}
 */
export function readWhen(text: string): When | undefined {
  const plain = plainNotation(text);
  return readDate(plain) ?? readSpan(plain) ?? readCounted(plain);
}

function readDate(plain: string): When | undefined {
  const [, how = '', date = ''] = dated.exec(plain) ?? [];
  if (!isDate(date)) return undefined;
  if (how !== 'before') return { unit: 'date', date, by: /^(?:by|due|due by)$/.test(how) };
  const eve = dayBefore(date);
  return isDate(eve) ? { unit: 'date', date: eve, by: true } : undefined;
}

function readSpan(plain: string): When | undefined {
  const found = spanned.exec(plain);
  if (found === null) return undefined;
  const amount = Number(found[1] ?? 1);
  return amount < 1 || amount > highestNumber ? undefined : { unit: 'span', amount, of: unitOf(found[2]) };
}

function readCounted(plain: string): When | undefined {
  const end = endOf.exec(plain);
  if (end !== null) return inOrder(unitOf(end[1]), numberOf(end[2]), numberOf(end[2]), true);
  const found = counted.exec(plain);
  if (found === null) return undefined;
  const [, how = '', unit, first, last] = found;
  const from = numberOf(first);
  const to = last === undefined ? from : numberOf(last);
  if (how !== 'before') return inOrder(unitOf(unit), from, to, /^(?:by|due|due by)$/.test(how));
  // There is no 0 between the first and the one before it.
  const eve = from === 1 ? -1 : from - 1;
  return last === undefined ? inOrder(unitOf(unit), eve, eve, true) : undefined;
}

function inOrder(unit: 'day' | 'week' | 'month', from: number, to: number, by: boolean): When | undefined {
  const possible = from <= to && Math.abs(from) <= highestNumber && Math.abs(to) <= highestNumber;
  return possible ? { unit, from, to, by } : undefined;
}

/** Nobody has a day 0: it is taken for the first one. */
function numberOf(text = ''): number {
  return Number(text.replace(' ', '')) || 1;
}

function unitOf(text: string | undefined): 'day' | 'week' | 'month' {
  return text === 'week' || text === 'month' ? text : 'day';
}

/** Whether there is such a day, written `2026-05-31`. */
export function isDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return (
    Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= lastDay(Number(year), Number(month))
  );
}

/** The number of days in a month of the calendar. */
export function lastDay(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function dayBefore(date: string): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  if (day > 1) return writeDate(year, month, day - 1);
  return month > 1 ? writeDate(year, month - 1, lastDay(year, month - 1)) : writeDate(year - 1, 12, 31);
}

/** A day as `2026-05-31`, whether or not there is such a day. */
export function writeDate(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The notation of a time that {@link readWhen} reads as just this one. */
export function writeWhen(when: When): string {
  if (when.unit === 'date') return when.by ? `due ${when.date}` : `on ${when.date}`;
  if (when.unit === 'span') return `within ${plural(when.amount, when.of)}`;
  const { unit, from, to, by } = when;
  const range = from === to ? `${unit} ${from}` : `${unit}s ${from}${from < 0 || to < 0 ? ' to ' : '-'}${to}`;
  return by ? `by ${range}` : range;
}

/** A time as readers are told it: `day 3`, `before day 1`, `by the end of week 2`. Dates stay as they are written. */
export function whenInWords(when: When): string {
  if (when.unit === 'date') return when.by ? `by ${when.date}` : when.date;
  if (when.unit === 'span') return `within ${plural(when.amount, when.of)}`;
  const { unit, from, to, by } = when;
  if (from !== to) return rangeInWords(when);
  if (from > 0) return by ? `by ${unit === 'day' ? '' : 'the end of '}${unit} ${from}` : `${unit} ${from}`;
  if (by) return from === -1 ? 'before day 1' : `at least ${plural(-from, unit)} before day 1`;
  return from === -1 ? `the ${unit} before day 1` : `${plural(-from, unit)} before day 1`;
}

function rangeInWords({ unit, from, to, by }: Extract<When, { unit: 'day' | 'week' | 'month' }>): string {
  const until = by ? 'by ' : '';
  if (to < 0) return `${until}${-from} to ${plural(-to, unit)} before day 1`;
  if (from < 0) return `${until}${plural(-from, unit)} before day 1 to ${unit} ${to}`;
  return `${until}${unit}s ${from}–${to}`;
}

function plural(amount: number, unit: string): string {
  return `${amount} ${unit}${amount === 1 ? '' : 's'}`;
}
