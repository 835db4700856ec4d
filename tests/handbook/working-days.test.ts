import { describe, expect, it } from 'vitest';
import { datesOf, firstDay, isWorkingDay } from '../../src/handbook/working-days.ts';
import type { WorkCalendar } from '../../src/handbook/working-days.ts';
import type { When } from '../../src/schema/when.ts';

// What is expected was worked out by hand, with a printed calendar.

const office: WorkCalendar = { weekend: [6, 7], holidays: [], counts: 'working' };
const sundayToThursday: WorkCalendar = { weekend: [5, 6], holidays: [], counts: 'working' };
const onlySaturdayFree: WorkCalendar = { weekend: [6], holidays: [], counts: 'working' };
/** Christmas and the turn of the year; Christmas Eve in 2026 only. */
const feasts: WorkCalendar = {
  weekend: [6, 7],
  holidays: ['12-25', '2026-12-24', '12-31', '01-01'],
  counts: 'working',
};
/** Nobody works between Monday 21 December 2026 and Friday 1 January 2027. */
const closed: WorkCalendar = {
  weekend: [6, 7],
  holidays: ['21', '22', '23', '24', '25', '28', '29', '30', '31']
    .map((date) => `2026-12-${date}`)
    .concat('2027-01-01'),
  counts: 'working',
};

const days = (from: number, to: number): When => ({ unit: 'day', from, to, by: false });
const weeks = (from: number, to: number): When => ({ unit: 'week', from, to, by: false });
const months = (from: number, to: number): When => ({ unit: 'month', from, to, by: false });
const day = (ordinal: number): When => days(ordinal, ordinal);
const week = (ordinal: number): When => weeks(ordinal, ordinal);
const month = (ordinal: number): When => months(ordinal, ordinal);
const within = (amount: number, of: 'day' | 'week' | 'month'): When => ({ unit: 'span', amount, of });

/** A row: when, the start, and the day it is due, or the days it begins and is due. */
type Row = readonly [When, string, string, string?];

function holds(calendar: WorkCalendar, rows: readonly Row[]): void {
  it.each(rows.map(([when, start, begins, due = begins]) => ({ when, start, dates: { begins, due } })))(
    '$when from $start: $dates.begins to $dates.due',
    ({ when, start, dates }) => {
      const begins = when.unit === 'span' ? undefined : dates.begins;
      expect(datesOf(when, start, calendar)).toEqual({ begins, due: dates.due });
    },
  );
}

describe('days at an office', () => {
  // The start is a Monday
  holds(office, [
    [day(1), '2026-11-02', '2026-11-02'], // Monday
    [day(0), '2026-11-02', '2026-11-02'], // Monday
    [day(5), '2026-11-02', '2026-11-06'], // Friday
    [day(6), '2026-11-02', '2026-11-09'], // Monday
    [day(10), '2026-11-02', '2026-11-13'], // Friday
    [day(11), '2026-11-02', '2026-11-16'], // Monday
    [day(-1), '2026-11-02', '2026-10-30'], // Friday
    [day(-5), '2026-11-02', '2026-10-26'], // Monday
    [day(-6), '2026-11-02', '2026-10-23'], // Friday
    [days(3, 5), '2026-11-02', '2026-11-04', '2026-11-06'], // Wednesday, Friday
    [days(5, 3), '2026-11-02', '2026-11-04', '2026-11-06'], // typed from the other end
    [days(-2, 2), '2026-11-02', '2026-10-29', '2026-11-03'], // Thursday, Tuesday
    [days(-1, 0), '2026-11-02', '2026-10-30', '2026-11-02'], // Friday, Monday
  ]);
});

describe('weeks', () => {
  holds(office, [
    [week(1), '2026-11-02', '2026-11-02', '2026-11-06'], // Monday, Friday
    [week(0), '2026-11-02', '2026-11-02', '2026-11-06'],
    [week(2), '2026-11-02', '2026-11-09', '2026-11-13'], // Monday, Friday
    [week(-1), '2026-11-02', '2026-10-26', '2026-10-30'], // Monday, Friday
    [week(-2), '2026-11-02', '2026-10-19', '2026-10-23'], // Monday, Friday
    [weeks(2, 3), '2026-11-02', '2026-11-09', '2026-11-20'], // Monday, Friday
    [weeks(-1, 1), '2026-11-02', '2026-10-26', '2026-11-06'], // Monday, Friday
    // From a Wednesday, to the Tuesday after
    [week(1), '2026-11-04', '2026-11-04', '2026-11-10'],
    [week(2), '2026-11-04', '2026-11-11', '2026-11-17'],
    [week(-1), '2026-11-04', '2026-10-28', '2026-11-03'],
  ]);
});

describe('weeks in which nobody works', () => {
  holds(closed, [
    [week(2), '2026-12-07', '2026-12-14', '2026-12-18'], // Monday, Friday
    [week(3), '2026-12-07', '2026-12-18'], // Friday, the last working day before it
    [week(4), '2026-12-07', '2026-12-18'], // the same
    [weeks(2, 3), '2026-12-07', '2026-12-14', '2026-12-18'], // Monday, Friday
    [weeks(3, 5), '2026-12-07', '2027-01-04', '2027-01-08'], // Monday, Friday
    // The start is Friday 18 December: week 2 is free up to Thursday 31 December, and nothing is due before day 1
    [week(2), '2026-12-18', '2026-12-18'],
    [within(1, 'week'), '2026-12-18', '2026-12-18'],
    // The start is a Monday, and the week before it is free
    [week(-1), '2027-01-04', '2026-12-18'],
    [day(-1), '2027-01-04', '2026-12-18'],
  ]);
});

describe('months', () => {
  holds(office, [
    [month(1), '2026-11-02', '2026-11-02', '2026-12-01'], // Monday, Tuesday
    [month(0), '2026-11-02', '2026-11-02', '2026-12-01'],
    [month(2), '2026-11-02', '2026-12-02', '2027-01-01'], // Wednesday, Friday
    [months(1, 2), '2026-11-02', '2026-11-02', '2027-01-01'],
    [month(-1), '2026-11-02', '2026-10-02', '2026-10-30'], // Friday, Friday before Sunday 1 November
    [month(-2), '2026-11-02', '2026-09-02', '2026-10-01'], // Wednesday, Thursday
  ]);
  // Thursday 31 December and Friday 1 January are free
  holds(feasts, [[month(2), '2026-11-02', '2026-12-02', '2026-12-30']]); // Wednesday, Wednesday
});

describe('months from the 31st of January', () => {
  holds(office, [
    // 2028 is a leap year, and starts on Monday
    [month(1), '2028-01-31', '2028-01-31', '2028-02-28'], // Monday, Monday
    [month(2), '2028-01-31', '2028-02-29', '2028-03-30'], // Tuesday, Thursday
    [month(3), '2028-01-31', '2028-03-31', '2028-04-28'], // Friday, Friday before Saturday 29 April
    [month(-1), '2028-01-31', '2027-12-31', '2028-01-28'], // Friday, Friday before Sunday 30 January
    [within(1, 'month'), '2028-01-31', '2028-02-29'], // Tuesday
    // 2030 is none, and starts on Thursday
    [month(2), '2030-01-31', '2030-02-28', '2030-03-29'], // Thursday, Friday before Saturday 30 March
    [within(1, 'month'), '2030-01-31', '2030-02-28'], // Thursday
    // In 2026 it is a Saturday: day 1 is Monday 2 February
    [month(2), '2026-01-31', '2026-03-02', '2026-04-01'], // Monday, Wednesday
  ]);
});

describe('a length of time', () => {
  holds(office, [
    [within(30, 'day'), '2026-11-02', '2026-12-02'], // Wednesday
    [within(5, 'day'), '2026-11-02', '2026-11-06'], // Friday before Saturday
    [within(2, 'week'), '2026-11-02', '2026-11-16'], // Monday
    [within(1, 'month'), '2026-11-02', '2026-12-02'], // Wednesday
    [within(3, 'month'), '2026-11-02', '2027-02-02'], // Tuesday
    [within(0, 'day'), '2026-11-02', '2026-11-02'], // Monday
    [within(1, 'day'), '2026-11-06', '2026-11-06'], // Friday, not Saturday
  ]);
});

describe('a date', () => {
  // Saturday, and a holiday: its author typed it
  it.each([office, feasts])('is kept, even on a day off', (calendar) => {
    for (const date of ['2026-12-26', '2026-12-25', '2020-01-01']) {
      expect(datesOf({ unit: 'date', date, by: true }, '2026-11-02', calendar)).toEqual({
        begins: undefined,
        due: date,
      });
      expect(datesOf({ unit: 'date', date, by: false }, '2026-11-02', calendar)).toEqual({ begins: date, due: date });
    }
  });
});

describe('what may be done earlier', () => {
  it.each([
    [{ unit: 'day', from: 3, to: 3, by: true }, '2026-11-04'], // Wednesday
    [{ unit: 'day', from: 3, to: 5, by: true }, '2026-11-06'], // Friday
    [{ unit: 'week', from: 2, to: 2, by: true }, '2026-11-13'], // Friday
    [{ unit: 'month', from: 1, to: 1, by: true }, '2026-12-01'], // Tuesday
  ] as const)('has no day it begins: %j', (when, due) => {
    expect(datesOf(when, '2026-11-02', office)).toEqual({ begins: undefined, due });
  });
});

describe('a start on a day off', () => {
  // Saturday 7 November: day 1 is the Monday after
  holds(office, [
    [day(1), '2026-11-07', '2026-11-09'], // Monday
    [day(2), '2026-11-07', '2026-11-10'], // Tuesday
    [day(-1), '2026-11-07', '2026-11-06'], // Friday
    [week(1), '2026-11-07', '2026-11-09', '2026-11-13'], // Monday, Friday
  ]);
  // Friday 6 November, where Friday and Saturday are free: day 1 is the Sunday
  holds(sundayToThursday, [
    [day(1), '2026-11-06', '2026-11-08'], // Sunday
    [day(5), '2026-11-06', '2026-11-12'], // Thursday
    [day(6), '2026-11-06', '2026-11-15'], // Sunday
    [day(-1), '2026-11-06', '2026-11-05'], // Thursday
    [week(1), '2026-11-06', '2026-11-08', '2026-11-12'], // Sunday, Thursday
    [within(5, 'day'), '2026-11-06', '2026-11-12'], // Thursday before Friday 13
  ]);
  // Friday 25 December, a holiday before a weekend: day 1 is Monday 28
  holds(feasts, [
    [day(1), '2026-12-25', '2026-12-28'], // Monday
    [day(3), '2026-12-25', '2026-12-30'], // Wednesday
    [day(4), '2026-12-25', '2027-01-04'], // Monday, after two holidays and a weekend
    [day(-1), '2026-12-25', '2026-12-23'], // Wednesday
  ]);

  it('has its first day after it', () => {
    expect(firstDay('2026-11-07', office)).toBe('2026-11-09'); // Saturday, Monday
    expect(firstDay('2026-11-06', office)).toBe('2026-11-06'); // Friday
    expect(firstDay('2026-12-31', feasts)).toBe('2027-01-04'); // Thursday, Monday
  });
});

describe('days before the first, over Christmas and New Year', () => {
  holds(feasts, [
    // The start is a Monday
    [day(-1), '2027-01-04', '2026-12-30'], // Wednesday
    [day(-2), '2027-01-04', '2026-12-29'], // Tuesday
    [day(-3), '2027-01-04', '2026-12-28'], // Monday
    [day(-4), '2027-01-04', '2026-12-23'], // Wednesday
    [day(-7), '2027-01-04', '2026-12-18'], // Friday
    // A Monday again, a year later: Christmas Eve is a working day, Christmas is a Saturday
    [day(-1), '2028-01-03', '2027-12-30'], // Thursday
    [day(-4), '2028-01-03', '2027-12-27'], // Monday
    [day(-5), '2028-01-03', '2027-12-24'], // Friday
  ]);
});

describe('a leap day', () => {
  holds(office, [
    [day(2), '2028-02-28', '2028-02-29'], // Monday, Tuesday
    [day(3), '2028-02-28', '2028-03-01'], // Wednesday
    [day(-1), '2028-03-01', '2028-02-29'], // Wednesday, Tuesday
    [month(2), '2028-02-29', '2028-03-29', '2028-04-28'], // Wednesday, Friday
    [within(12, 'month'), '2028-02-29', '2029-02-28'], // Wednesday
  ]);
  // Free every year that has one
  holds({ ...office, holidays: ['02-29'] }, [
    [day(2), '2028-02-28', '2028-03-01'], // Monday, Wednesday
    [day(2), '2027-02-26', '2027-03-01'], // Friday, Monday
  ]);
});

describe('the end of a year', () => {
  // The start is a Thursday
  holds(office, [
    [day(2), '2026-12-31', '2027-01-01'], // Friday
    [day(3), '2026-12-31', '2027-01-04'], // Monday
    [week(1), '2026-12-31', '2026-12-31', '2027-01-06'], // Thursday, Wednesday
    [month(1), '2026-12-31', '2026-12-31', '2027-01-29'], // Thursday, Friday before Saturday 30
    [month(2), '2026-12-31', '2027-02-01', '2027-02-26'], // Monday after Sunday 31, Friday before Saturday 27
  ]);
});

describe('days on which clocks are changed', () => {
  holds(office, [
    // Europe, on Sunday 29 March and Sunday 25 October
    [day(2), '2026-03-27', '2026-03-30'], // Friday, Monday
    [day(-1), '2026-03-30', '2026-03-27'], // Monday, Friday
    [week(1), '2026-03-27', '2026-03-27', '2026-04-02'], // Friday, Thursday
    [within(3, 'day'), '2026-03-27', '2026-03-30'], // Monday
    [day(2), '2026-10-23', '2026-10-26'], // Friday, Monday
    [day(-1), '2026-10-26', '2026-10-23'], // Monday, Friday
    [within(3, 'day'), '2026-10-23', '2026-10-26'], // Monday
  ]);
  // Where people work on Sundays, and only Saturday is free
  holds(onlySaturdayFree, [
    [day(1), '2026-03-28', '2026-03-29'], // Saturday, Sunday
    [day(2), '2026-03-28', '2026-03-30'], // Monday
    [week(2), '2026-03-28', '2026-04-05', '2026-04-10'], // Sunday, Friday before Saturday 11
    [day(2), '2026-10-25', '2026-10-26'], // Sunday, Monday
    [day(-1), '2026-10-25', '2026-10-23'], // Sunday, Friday
    // New York, on Sunday 8 March and Sunday 1 November
    [day(2), '2026-03-08', '2026-03-09'], // Sunday, Monday
    [day(2), '2026-11-01', '2026-11-02'], // Sunday, Monday
    // Apia had no Friday 30 December 2011
    [day(2), '2011-12-29', '2011-12-30'], // Thursday, Friday
    [day(-1), '2012-01-01', '2011-12-30'], // Sunday, Friday
  ]);
});

describe('where all days are counted', () => {
  // The start is a Monday
  holds({ ...office, counts: 'calendar' }, [
    [day(1), '2026-11-02', '2026-11-02'], // Monday
    [day(0), '2026-11-02', '2026-11-02'], // Monday
    [day(5), '2026-11-02', '2026-11-06'], // Friday
    [day(6), '2026-11-02', '2026-11-09'], // Monday after Saturday
    [day(7), '2026-11-02', '2026-11-09'], // Monday after Sunday
    [day(8), '2026-11-02', '2026-11-09'], // Monday
    [day(30), '2026-11-02', '2026-12-01'], // Tuesday
    [day(-1), '2026-11-02', '2026-10-30'], // Friday before Sunday
    [day(-2), '2026-11-02', '2026-10-30'], // Friday before Saturday
    [day(-3), '2026-11-02', '2026-10-30'], // Friday
    [day(-7), '2026-11-02', '2026-10-26'], // Monday
    [days(3, 6), '2026-11-02', '2026-11-04', '2026-11-09'], // Wednesday, Monday after Saturday
    [week(1), '2026-11-02', '2026-11-02', '2026-11-06'], // Monday, Friday
    // Saturday 7 November: day 1 is Monday 9
    [day(2), '2026-11-07', '2026-11-10'], // Tuesday
    [day(-1), '2026-11-07', '2026-11-06'], // Friday before Sunday 8
  ]);
  holds({ ...feasts, counts: 'calendar' }, [
    [day(2), '2026-12-23', '2026-12-28'], // Wednesday, Monday after Thursday 24 to Sunday 27
    [day(-3), '2027-01-04', '2026-12-30'], // Monday, Wednesday before Friday 1 January
  ]);
});

describe('a working day', () => {
  it('is neither in the weekend nor a holiday', () => {
    expect(isWorkingDay('2026-11-06', office)).toBe(true); // Friday
    expect(isWorkingDay('2026-11-07', office)).toBe(false); // Saturday
    expect(isWorkingDay('2026-11-08', office)).toBe(false); // Sunday
    expect(isWorkingDay('2026-11-06', sundayToThursday)).toBe(false); // Friday
    expect(isWorkingDay('2026-11-08', sundayToThursday)).toBe(true); // Sunday
    expect(isWorkingDay('2026-12-24', feasts)).toBe(false); // Thursday, a holiday of this year
    expect(isWorkingDay('2027-12-24', feasts)).toBe(true); // Friday, of no other
    expect(isWorkingDay('2031-12-25', feasts)).toBe(false); // Thursday, a holiday of every year
  });

  it('is one in spite of a holiday that is no day', () => {
    const calendar: WorkCalendar = { ...office, holidays: ['', '02-30', '2027-02-29', 'Friday', '2026-11'] };
    expect(isWorkingDay('2027-03-01', calendar)).toBe(true); // Monday
    expect(isWorkingDay('2027-03-02', calendar)).toBe(true); // Tuesday
    expect(isWorkingDay('2026-11-02', calendar)).toBe(true); // Monday
  });
});

describe('a calendar without a day to work', () => {
  const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  const two = (number: number) => String(number).padStart(2, '0');
  const allDates = lengths.flatMap((length, at) =>
    Array.from({ length }, (_, date) => `${two(at + 1)}-${two(date + 1)}`),
  );

  it.each([
    ['every weekday is free', { ...office, weekend: [1, 2, 3, 4, 5, 6, 7] }],
    ['every date is a holiday', { ...office, holidays: allDates }],
  ])('has people work every day: %s', (_, calendar) => {
    expect(isWorkingDay('2026-11-07', calendar)).toBe(true); // Saturday
    expect(firstDay('2026-11-07', calendar)).toBe('2026-11-07');
    expect(datesOf(day(3), '2026-11-07', calendar).due).toBe('2026-11-09');
    expect(datesOf(day(-3), '2026-11-07', calendar).due).toBe('2026-11-04');
    expect(datesOf(week(2), '2026-11-07', calendar)).toEqual({ begins: '2026-11-14', due: '2026-11-20' });
  });

  it('is none that leaves the leap day', () => {
    const calendar = { ...office, weekend: [], holidays: allDates.filter((date) => date !== '02-29') };
    expect(firstDay('2026-11-07', calendar)).toBe('2028-02-29');
    expect(datesOf(day(2), '2026-11-07', calendar).due).toBe('2032-02-29');
    expect(datesOf(day(-1), '2026-11-07', calendar).due).toBe('2024-02-29');
    expect(datesOf(month(3), '2026-11-07', calendar)).toEqual({ begins: '2028-02-29', due: '2028-02-29' });
  });
});

describe('days far away', () => {
  it('are counted', () => {
    // 1,999 weeks and 4 days after Monday 2 November 2026: 13,997 days, of which 13,880 lead to 2 November 2064
    expect(datesOf(day(10_000), '2026-11-02', office).due).toBe('2065-02-27'); // Friday
  });

  it.each([3_000_000, 1e21, Number.POSITIVE_INFINITY])('are the last there is: %d', (many) => {
    for (const calendar of [feasts, { ...feasts, counts: 'calendar' } as const]) {
      for (const when of [day(many), week(many), month(many), within(many, 'day'), within(many, 'month')]) {
        // A holiday: 31 December. What is counted back from it is Thursday 30; what is counted up to it, itself.
        expect(datesOf(when, '2026-11-02', calendar).due).toMatch(/^9999-12-3[01]$/);
      }
      for (const when of [day(-many), week(-many), month(-many)]) {
        // 1 January is a Saturday, and the last there is to go back to
        expect(datesOf(when, '2026-11-02', calendar).due).toBe('0000-01-01');
      }
    }
  });

  it('are counted quickly', () => {
    const calendar = { ...feasts, holidays: [...feasts.holidays, '05-01', '10-03', '12-26'] };
    // Of the processor, since a busy machine may take its time
    const began = process.cpuUsage();
    for (let ordinal = 9_980; ordinal <= 10_000; ordinal += 1) datesOf(day(ordinal), '2026-11-02', calendar);
    datesOf(day(2_000_000), '2026-11-02', calendar);
    expect(process.cpuUsage(began).user / 1000).toBeLessThan(4000);
  });
});

describe('a start that is no day', () => {
  it.each(['', '2026-02-30', '2026-13-01', '2026-1-1', 'tomorrow', '2026-11-02T00:00:00Z'])(
    'is refused: %j',
    (start) => {
      expect(() => firstDay(start, office)).toThrow(RangeError);
      expect(() => datesOf(day(1), start, office)).toThrow(JSON.stringify(start));
      expect(() => isWorkingDay(start, office)).toThrow(RangeError);
    },
  );
});
