import type { When } from '../schema/when.ts';
import {
  dateOf,
  dayNumber,
  dayOf,
  firstNumber,
  isDay,
  lastNumber,
  monthsAfter,
  weekdayOfNumber,
  writable,
} from './day-number.ts';

/** The days a team works, and how the days of its plans are counted. */
export interface WorkCalendar {
  /** The days of every week that are free, as ISO 8601 numbers them: 1 is Monday, 7 is Sunday. */
  readonly weekend: readonly number[];
  /** Free days besides: `2026-12-25`, or `12-25` for every year. */
  readonly holidays: readonly string[];
  /** Whether `day 10` is the tenth working day, or the tenth day. */
  readonly counts: 'working' | 'calendar';
}

/** When a task can be begun, if its author says so, and when it has to be done: days as `2026-05-31`. */
export interface TaskDates {
  readonly begins: string | undefined;
  readonly due: string;
}

type IsFree = (number: number) => boolean;

/**
 * Whether people work on a day. In a calendar that leaves no day to work on, they work every day.
 *
 * @param day as `2026-05-31`
 * @throws RangeError if it is not a day
 */
export function isWorkingDay(day: string, calendar: WorkCalendar): boolean {
  return !freeDays(calendar)(dayNumber(day));
}

/**
 * Day 1 of a plan: the first working day on or after the start.
 *
 * @param start as `2026-05-31`
 * @throws RangeError if it is not a day
 */
export function firstDay(start: string, calendar: WorkCalendar): string {
  return dayOf(workingFrom(dayNumber(start), freeDays(calendar)));
}

/**
 * The dates of a task in a plan that starts on a day.
 *
 * - Day N is the N-th working day, day 1 being the first on or after the start; day -N is the N-th working day before day 1;
 *   day 0 is day 1. Where a calendar counts all days, day N is N - 1 days after day 1 and day -N is N days before it; one that
 *   is free gives way to the next working day or, before day 1, to the working day before.
 * - Week N is the N-th seven days from day 1, month N the N-th month from it, which keeps the day of the month or begins on
 *   the last one there is; -1 is the one before day 1, 0 is 1. They begin on their first working day and are due on their
 *   last one. One without any is due on the last working day before it.
 * - A span is due that long after day 1, or on the last working day before.
 * - A date is what its author typed, even if it is free.
 *
 * What may be done earlier (`by`, a span) has no day it begins on. A range may be typed from either end. Days beyond the
 * years 0000 to 9999 are the first or the last of them.
 *
 * @param start as `2026-05-31`
 * @throws RangeError if the start is not a day
 */
export function datesOf(when: When, start: string, calendar: WorkCalendar): TaskDates {
  if (when.unit === 'date') return { begins: when.by ? undefined : when.date, due: when.date };
  const isFree = freeDays(calendar);
  const first = workingFrom(dayNumber(start), isFree);
  if (when.unit === 'span') {
    const end =
      when.of === 'month' ? monthsAfter(first, when.amount) : first + when.amount * (when.of === 'week' ? 7 : 1);
    return { begins: undefined, due: dayOf(workingUpTo(end, first, isFree)) };
  }
  // Nobody has a day 0: the day before day 1 is -1
  const from = Math.min(when.from || 1, when.to || 1);
  const to = Math.max(when.from || 1, when.to || 1);
  const numberOf = calendar.counts === 'working' ? workingDay : calendarDay;
  const { begins, due } =
    when.unit === 'day'
      ? { begins: numberOf(from, first, isFree), due: numberOf(to, first, isFree) }
      : periodDates(
          startOf(when.unit, before(from), first),
          startOf(when.unit, before(to) + 1, first) - 1,
          first,
          isFree,
        );
  return { begins: when.by ? undefined : dayOf(begins), due: dayOf(due) };
}

/** How many weeks or months lie between day 1 and the one with a number: none before the first, which is 1. */
function before(ordinal: number): number {
  return ordinal > 0 ? ordinal - 1 : ordinal;
}

/** The day some weeks or months after day 1. */
function startOf(unit: 'week' | 'month', count: number, first: number): number {
  return unit === 'week' ? first + 7 * count : monthsAfter(first, count);
}

/** The first and the last working day of a time. Without any, both are the last one before it. */
function periodDates(start: number, end: number, first: number, isFree: IsFree): { begins: number; due: number } {
  const due = workingUpTo(end, end < first ? firstNumber : first, isFree);
  return { begins: Math.min(workingFrom(start, isFree), due), due };
}

/** The N-th working day, counted from day 1, or before it. */
function workingDay(ordinal: number, first: number, isFree: IsFree): number {
  const direction = ordinal > 0 ? 1 : -1;
  const end = ordinal > 0 ? lastNumber : firstNumber;
  let left = ordinal > 0 ? ordinal - 1 : -ordinal;
  // There are not that many days, free or not: no need to pass through them all
  if (left >= Math.abs(end - first)) return end;
  let number = first;
  while (left > 0 && number !== end) {
    number += direction;
    if (!isFree(number)) left -= 1;
  }
  return number;
}

/** The N-th day, counted from day 1, or before it; if it is free, the nearest working day away from day 1. */
function calendarDay(ordinal: number, first: number, isFree: IsFree): number {
  return ordinal > 0 ? workingFrom(first + ordinal - 1, isFree) : workingUpTo(first + ordinal, firstNumber, isFree);
}

/** The first working day on or after another. */
function workingFrom(start: number, isFree: IsFree): number {
  let number = writable(start);
  while (number < lastNumber && isFree(number)) number += 1;
  return number;
}

/** The last working day on or before another, but none before the earliest. */
function workingUpTo(end: number, earliest: number, isFree: IsFree): number {
  let number = writable(end);
  while (number > earliest && isFree(number)) number -= 1;
  return number;
}

/** Which days a calendar leaves free: none, if it would leave no day to work on. What is not a day is no holiday. */
function freeDays(calendar: WorkCalendar): IsFree {
  const weekend = new Set(calendar.weekend);
  const once = new Set(calendar.holidays.filter(isDay).map(dayNumber));
  // 2028 has every date there is
  const yearly = new Set(
    calendar.holidays
      .map((date) => `2028-${date}`)
      .filter(isDay)
      .map((day) => dateOf(dayNumber(day))),
  );
  if ([1, 2, 3, 4, 5, 6, 7].every((weekday) => weekend.has(weekday)) || yearly.size === 366) return () => false;
  return (number) =>
    weekend.has(weekdayOfNumber(number)) || once.has(number) || (yearly.size > 0 && yearly.has(dateOf(number)));
}
