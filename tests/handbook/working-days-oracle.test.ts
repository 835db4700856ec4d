import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datesOf, firstDay, isWorkingDay } from '../../src/handbook/working-days.ts';
import type { WorkCalendar } from '../../src/handbook/working-days.ts';
import type { When } from '../../src/schema/when.ts';

/** A day on a wall calendar. */
interface Sheet {
  readonly day: string;
  readonly weekday: number;
}

/** The years 2022 to 2036, leaf by leaf. Nothing below calculates with dates: it only leafs through these. */
const wallCalendar: readonly Sheet[] = Array.from({ length: 15 * 365 + 4 }, (_, at) => {
  const date = new Date(Date.UTC(2022, 0, 1 + at));
  return { day: date.toISOString().slice(0, 10), weekday: date.getUTCDay() === 0 ? 7 : date.getUTCDay() };
});

/** The dates of a task, by crossing out days on the wall calendar. */
function crossedOut(when: When, start: string, calendar: WorkCalendar): { begins: string | undefined; due: string } {
  if (when.unit === 'date') return { begins: when.by ? undefined : when.date, due: when.date };
  const isOpen = ({ day, weekday }: Sheet) =>
    !calendar.weekend.includes(weekday) && !calendar.holidays.some((holiday) => day.endsWith(holiday));
  const today = wallCalendar.findIndex(({ day }) => day === start);
  // No moment below lies further away
  const near = wallCalendar.slice(today - 900, today + 1000);
  const open = near.filter(isOpen).map(({ day }) => day);
  const all = near.map(({ day }) => day);
  const one = open.find((day) => day >= start) ?? '';
  const lastOpen = (up: string) => open.findLast((day) => day <= up) ?? '';

  if (when.unit === 'span') {
    const at = all.indexOf(one) + when.amount * (when.of === 'week' ? 7 : 1);
    return {
      begins: undefined,
      due: lastOpen(when.of === 'month' ? leafMonths(all, one, when.amount) : (all[at] ?? '')),
    };
  }

  /** The days that a number of the author's may mean, open or not. */
  const meant = (ordinal: number): readonly string[] => {
    const nth = ordinal === 0 ? 1 : ordinal;
    const after = nth > 0;
    if (when.unit === 'day' && calendar.counts === 'working') {
      const row = after ? open.filter((day) => day >= one) : open.filter((day) => day < one).toReversed();
      return row.slice(Math.abs(nth) - 1, Math.abs(nth));
    }
    if (when.unit === 'day') {
      const row = after ? all.filter((day) => day >= one) : all.filter((day) => day < one).toReversed();
      return [row.slice(Math.abs(nth) - 1).find((day) => open.includes(day)) ?? ''];
    }
    if (when.unit === 'week') {
      const row = after ? all.filter((day) => day >= one) : all.filter((day) => day < one).toReversed();
      return row.slice(7 * (Math.abs(nth) - 1), 7 * Math.abs(nth)).sort();
    }
    const from = leafMonths(all, one, after ? nth - 1 : nth);
    const until = leafMonths(all, one, after ? nth : nth + 1);
    return all.filter((day) => day >= from && day < until);
  };

  const first = meant(when.from)[0] ?? '';
  const last = meant(when.to).at(-1) ?? '';
  const possible = open.filter((day) => day >= first && day <= last);
  const due = possible.at(-1) ?? lastOpen(first);
  return { begins: when.by ? undefined : (possible[0] ?? due), due };
}

/** The same day of another month, some leaves on or back; the last of that month if it is shorter. */
function leafMonths(all: readonly string[], day: string, months: number): string {
  const names = [...new Set(all.map((other) => other.slice(0, 7)))];
  const name = names[names.indexOf(day.slice(0, 7)) + months] ?? 'beyond the wall calendar';
  const month = all.filter((other) => other.startsWith(name));
  return month.find((other) => other.endsWith(day.slice(7))) ?? month.at(-1) ?? '';
}

const starts = fc.integer({ min: 0, max: 8 * 366 }).map((at) => wallCalendar[3 * 365 + at]?.day ?? '');

/** Random holidays: single ones, those of every year, and runs of days that leave whole weeks free. */
const holidays = (start: string) => {
  const at = wallCalendar.findIndex(({ day }) => day === start);
  const near = fc.integer({ min: -60, max: 90 });
  const run = fc.tuple(near, fc.integer({ min: 1, max: 25 }));
  const days = ([from, length]: readonly [number, number]) =>
    wallCalendar.slice(at + from, at + from + length).map(({ day }) => day);
  return fc
    .tuple(
      fc.array(run, { maxLength: 3 }).map((runs) => runs.flatMap(days)),
      fc.array(run, { maxLength: 1 }).map((runs) => runs.flatMap(days).map((day) => day.slice(5))),
      fc.array(near, { maxLength: 8 }).map((singles) => singles.flatMap((single) => days([single, 1]))),
      fc.subarray(['02-29', '12-24', '12-25', '12-26', '12-31', '01-01', '05-01']),
    )
    .map((parts) => parts.flat());
};

const weekends = fc.oneof(
  fc.constantFrom([6, 7], [5, 6], [7], [], [2, 4, 6]),
  fc.subarray([1, 2, 3, 4, 5, 6, 7], { maxLength: 6 }),
);

/** A number and one that is not less, within some of day 1. */
const ordinals = (most: number) =>
  fc
    .tuple(fc.integer({ min: -most, max: most }), fc.oneof(fc.constant(0), fc.nat({ max: 10 })))
    .map(([from, more]) => ({
      from,
      to: from + more,
    }));

const moments: fc.Arbitrary<When> = fc.oneof(
  fc.tuple(ordinals(40), fc.boolean()).map(([range, by]) => ({ unit: 'day' as const, ...range, by })),
  fc.tuple(ordinals(20), fc.boolean()).map(([range, by]) => ({ unit: 'week' as const, ...range, by })),
  fc.tuple(ordinals(14), fc.boolean()).map(([range, by]) => ({ unit: 'month' as const, ...range, by })),
  fc
    .tuple(fc.nat({ max: 60 }), fc.constantFrom('day' as const, 'week' as const))
    .map(([amount, of]) => ({ unit: 'span' as const, amount, of })),
  fc.nat({ max: 26 }).map((amount) => ({ unit: 'span' as const, amount, of: 'month' as const })),
  fc.tuple(starts, fc.boolean()).map(([date, by]) => ({ unit: 'date' as const, date, by })),
);

const plans = starts.chain((start) =>
  fc.record({
    start: fc.constant(start),
    when: moments,
    calendar: fc.record({
      weekend: weekends,
      holidays: holidays(start),
      counts: fc.constantFrom('working' as const, 'calendar' as const),
    }),
  }),
);

describe('dates of a plan', () => {
  it('are those that crossing out days on a wall calendar finds', () => {
    fc.assert(
      fc.property(plans, ({ start, when, calendar }) => {
        expect(datesOf(when, start, calendar)).toEqual(crossedOut(when, start, calendar));
      }),
      { numRuns: 500 },
    );
  });

  it('are working days in their order, whatever is typed', () => {
    fc.assert(
      fc.property(plans, ({ start, when, calendar }) => {
        fc.pre(when.unit !== 'date');
        const { begins, due } = datesOf(when, start, calendar);
        expect(isWorkingDay(due, calendar)).toBe(true);
        if (begins !== undefined) expect(isWorkingDay(begins, calendar) && begins <= due).toBe(true);
        if (when.unit === 'span' || when.to >= 0) expect(due >= firstDay(start, calendar)).toBe(true);
        else expect(due < firstDay(start, calendar)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
