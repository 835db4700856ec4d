import { monthNumber, monthStarts } from '../schema/month.ts';
import type { Rest } from './timeline-rest.ts';

/** A day as typed. */
export interface TypedDay {
  /** Nothing in `Jan 21`. */
  readonly year: number | undefined;
  readonly month: number;
  readonly date: number;
}

const month = `(${monthStarts.map((name) => `${name}[a-z]*`).join('|')})\\.?`;
const weekday = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+/i;
const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/;
const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/;
const monthFirst = new RegExp(
  String.raw`^${month}\s+(\d{1,2})(?:st|nd|rd|th)?(?![\d:.]\d)(?:,?\s+(\d{4})(?![\d:]))?`,
  'i',
);
const monthLast = new RegExp(
  String.raw`^(\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?[\s-]+${month}(?:[,\s-]+(\d{4})(?![\d:]))?(?![a-z])`,
  'i',
);

/**
 * Takes a day off the beginning of a text: `2020-01-21`, `Jan 21`, `Tue, 21st of January 2020`, `21.01.2020`. One of numbers
 * alone is a day only where no other one can be meant: 21/01/2020 is, 03/04/2020 is not.
 */
export function dayIn(rest: Rest): TypedDay | undefined {
  rest.take(weekday);
  const [, year, , yearsMonth, yearsDate] = rest.take(yearFirst) ?? [];
  if (year !== undefined) return dayOf(Number(year), Number(yearsMonth), Number(yearsDate));
  const [, first, sign, second, last] = rest.take(yearLast) ?? [];
  if (first !== undefined) return numericDay(Number(first), Number(second), Number(last), sign === '.');
  const [, name, date, nextYear] = rest.take(monthFirst) ?? [];
  if (name !== undefined) return dayOf(numberOf(nextYear), monthNumber(name), Number(date));
  const [, leading, following, itsYear] = rest.take(monthLast) ?? [];
  return following === undefined ? undefined : dayOf(numberOf(itsYear), monthNumber(following), Number(leading));
}

function numericDay(first: number, second: number, year: number, dotted: boolean): TypedDay | undefined {
  // With dots, the day comes first everywhere.
  if (dotted || first > 12 || first === second) return dayOf(year, second, first);
  return second > 12 ? dayOf(year, first, second) : undefined;
}

function numberOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}

/** A day, if there is one in its year, or in some year. */
function dayOf(year: number | undefined, ofMonth: number, date: number): TypedDay | undefined {
  const leap = 2024;
  const there = new Date(Date.UTC(year ?? leap, ofMonth - 1, date));
  if (year !== undefined && year < 100) return undefined;
  return there.getUTCMonth() === ofMonth - 1 && there.getUTCDate() === date && date > 0
    ? { year, month: ofMonth, date }
    : undefined;
}
