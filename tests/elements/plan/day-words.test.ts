import { describe, expect, it } from 'vitest';
import { dayOfPlan, dayRange, longDay, nearDay, shortDay, startAdvice } from '../../../src/elements/plan/day-words.ts';

const today = '2026-12-02';
const calendar = { weekend: [6, 7], holidays: ['12-25'], counts: 'working' } as const;

describe('days in words', () => {
  it('names the day of the week, and the year where it is another', () => {
    expect(longDay('2026-12-03', today)).toBe('Thursday, 3 December');
    expect(longDay('2027-01-04', today)).toBe('Monday, 4 January 2027');
    expect(shortDay('2026-12-07', today)).toBe('7 December');
  });

  it('says a range with the month once where it is one', () => {
    expect(dayRange('2026-12-07', '2026-12-11', today)).toBe('Monday, 7 to Friday, 11 December');
    expect(dayRange('2026-11-30', '2026-12-04', today)).toBe('Monday, 30 November to Friday, 4 December');
    expect(dayRange('2026-12-03', '2026-12-03', today)).toBe('Thursday, 3 December');
  });

  it('says how far off a day is, as long as that helps', () => {
    expect(nearDay('2026-12-02', today)).toBe('today');
    expect(nearDay('2026-12-03', today)).toBe('tomorrow');
    expect(nearDay('2026-11-29', today)).toBe('3 days ago');
    expect(nearDay('2026-12-12', today)).toBe('in 10 days');
    expect(nearDay('2026-12-13', today)).toBeUndefined();
  });
});

describe('the day of a plan', () => {
  it('counts down to day one, which is a day of work', () => {
    expect(dayOfPlan('2026-12-07', today, calendar)).toBe('It starts in 5 days.');
    expect(dayOfPlan('2026-12-05', today, calendar)).toBe('It starts in 5 days.');
    expect(dayOfPlan('2026-12-03', today, calendar)).toBe('It starts tomorrow.');
  });

  it('counts days of work, and says when today is none', () => {
    expect(dayOfPlan('2026-12-02', today, calendar)).toBe('Day 1 of the plan.');
    // Wednesday, Thursday, Friday, and Monday.
    expect(dayOfPlan('2026-12-02', '2026-12-07', calendar)).toBe('Day 4 of the plan.');
    expect(dayOfPlan('2026-12-02', '2026-12-06', calendar)).toBe('A free day, after day 3 of the plan.');
    expect(dayOfPlan('2026-12-23', '2026-12-25', calendar)).toBe('A free day, after day 2 of the plan.');
    expect(dayOfPlan('2026-12-02', '2026-12-06', { ...calendar, counts: 'calendar' })).toBe('Day 5 of the plan.');
    expect(dayOfPlan('2023-12-04', today, calendar)).toBe('It started on Monday, 4 December 2023.');
  });
});

describe('advice about a first day', () => {
  it('is given for days that cannot be meant, and for no others', () => {
    expect(startAdvice('2026-12-07', today, calendar)).toBeUndefined();
    expect(startAdvice('2026-02-30', today, calendar)).toBe('There is no such day.');
    expect(startAdvice('2024-12-02', today, calendar)).toContain('more than a year ago');
    expect(startAdvice('2029-12-03', today, calendar)).toContain('more than a year ahead');
    expect(startAdvice('2026-10-01', today, calendar)).toContain('overdue');
    expect(startAdvice('2026-12-05', today, calendar)).toBe('Nobody works on that day. Day one is Monday, 7 December.');
  });
});
