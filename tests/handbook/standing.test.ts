import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween } from '../../src/handbook/day-number.ts';
import { standingOf, weekdayOf } from '../../src/handbook/standing.ts';

describe('how a task stands', () => {
  it.each([
    // Today is Wednesday 4 November 2026; its week ends on Sunday 8
    ['2026-11-03', undefined, 'overdue'],
    ['2025-11-04', undefined, 'overdue'],
    ['2026-11-03', '2026-11-02', 'overdue'],
    ['2026-11-04', undefined, 'today'],
    ['2026-11-04', '2026-11-02', 'today'],
    ['2026-11-05', undefined, 'this-week'],
    ['2026-11-06', '2026-11-06', 'this-week'], // not possible before Friday
    ['2026-11-08', undefined, 'this-week'],
    ['2026-11-09', undefined, 'later'], // Monday
    ['2026-11-30', '2026-11-02', 'later'], // begun on Monday
    ['2026-11-30', '2026-11-04', 'later'], // begins today
    ['2026-11-30', '2026-11-05', 'not-yet'], // begins tomorrow
    ['2026-11-09', '2026-11-09', 'not-yet'], // Monday only
  ])('due on %s, from %s, is %s on a Wednesday', (due, begins, standing) => {
    expect(standingOf(due, begins, '2026-11-04')).toBe(standing);
  });

  it('has nothing left of the week on its Sunday', () => {
    expect(standingOf('2026-11-09', undefined, '2026-11-08')).toBe('later');
  });

  it('has the whole week before it on its Monday', () => {
    expect(standingOf('2026-11-15', undefined, '2026-11-09')).toBe('this-week'); // Sunday
    expect(standingOf('2026-11-16', undefined, '2026-11-09')).toBe('later'); // Monday
  });

  it('has a week that a new year does not cut', () => {
    expect(standingOf('2027-01-03', undefined, '2026-12-28')).toBe('this-week'); // Monday to Sunday
  });
});

describe('days between', () => {
  it.each([
    ['2026-11-04', '2026-11-04', 0],
    ['2026-11-04', '2026-11-05', 1],
    ['2026-11-05', '2026-11-04', -1],
    ['2028-02-28', '2028-03-01', 2],
    ['2027-02-28', '2027-03-01', 1],
    ['2026-01-01', '2027-01-01', 365],
    ['2028-01-01', '2029-01-01', 366],
    // Clocks are changed between them
    ['2026-03-28', '2026-03-30', 2],
    ['2026-10-24', '2026-10-26', 2],
    // Apia had no 30 December 2011
    ['2011-12-29', '2011-12-31', 2],
  ])('%s and %s lie %d', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });
});

describe('the day of the week', () => {
  it.each([
    ['2026-11-02', 1], // Monday
    ['2026-11-04', 3], // Wednesday
    ['2026-11-08', 7], // Sunday
    ['2027-01-01', 5], // Friday, in the last week of 2026
    ['2028-02-29', 2], // Tuesday
    ['1969-12-31', 3], // Wednesday
    ['1970-01-01', 4], // Thursday
    ['2026-03-29', 7], // Sunday, clocks go forward
    ['2026-10-25', 7], // Sunday, clocks go back
  ])('of %s is %d', (day, weekday) => {
    expect(weekdayOf(day)).toBe(weekday);
  });

  it('is the one that dates of JavaScript know', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
        (date) => {
          expect(weekdayOf(date.toISOString().slice(0, 10)) % 7).toBe(date.getUTCDay());
        },
      ),
    );
  });
});

describe('what is no day', () => {
  it('is refused', () => {
    expect(() => standingOf('soon', undefined, '2026-11-04')).toThrow(RangeError);
    expect(() => daysBetween('2026-11-04', '2026-11-31')).toThrow('2026-11-31');
    expect(() => weekdayOf('2026-02-29')).toThrow(RangeError);
  });
});
