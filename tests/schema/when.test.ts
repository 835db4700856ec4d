import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDate, readWhen, whenInWords, writeWhen } from '../../src/schema/when.ts';
import type { When } from '../../src/schema/when.ts';

const counted = (unit: 'day' | 'week' | 'month', from: number, to = from, by = false): When => ({ unit, from, to, by });
const by = (unit: 'day' | 'week' | 'month', number: number): When => counted(unit, number, number, true);
const span = (amount: number, of: 'day' | 'week' | 'month'): When => ({ unit: 'span', amount, of });
const date = (day: string, until = false): When => ({ unit: 'date', date: day, by: until });

describe('reading a time', () => {
  it.each<[string, When]>([
    ['day 3', counted('day', 3)],
    ['on day 3', counted('day', 3)],
    ['Day 3', counted('day', 3)],
    ['day\u00a03', counted('day', 3)],
    ['day 0', counted('day', 1)],
    ['day -7', counted('day', -7)],
    ['day −7', counted('day', -7)],
    ['day –7', counted('day', -7)],
    ['days 3-5', counted('day', 3, 5)],
    ['days 3–5', counted('day', 3, 5)],
    ['days 3 to 5', counted('day', 3, 5)],
    ['days -5 to -3', counted('day', -5, -3)],
    ['days -5--3', counted('day', -5, -3)],
    ['by day 5', by('day', 5)],
    ['due day 5', by('day', 5)],
    ['before day 1', by('day', -1)],
    ['before day 5', by('day', 4)],
    ['before day -2', by('day', -3)],
    ['week 2', counted('week', 2)],
    ['in week 2', counted('week', 2)],
    ['weeks 2-3', counted('week', 2, 3)],
    ['by week 2', by('week', 2)],
    ['by the end of week 2', by('week', 2)],
    ['by end of week 2', by('week', 2)],
    ['End of month 1', by('month', 1)],
    ['month 1', counted('month', 1)],
    ['by month 3', by('month', 3)],
    ['within 30 days', span(30, 'day')],
    ['within 1 day', span(1, 'day')],
    ['Within 2 weeks', span(2, 'week')],
    ['within 3 months', span(3, 'month')],
    ['within a week', span(1, 'week')],
    ['2026-12-01', date('2026-12-01')],
    ['on 2026-12-01', date('2026-12-01')],
    ['2026‑12‑01', date('2026-12-01')],
    ['due 2026-12-01', date('2026-12-01', true)],
    ['by 2026-12-01', date('2026-12-01', true)],
    ['before 2026-12-01', date('2026-11-30', true)],
    ['before 2026-01-01', date('2025-12-31', true)],
    ['before 2028-03-01', date('2028-02-29', true)],
    ['*by day 5*', by('day', 5)],
    ['day 10000', counted('day', 10_000)],
  ])('understands %s', (text, when) => {
    expect(readWhen(text)).toEqual(when);
  });

  it.each([
    '',
    'day',
    'day five',
    'dya 5',
    '3 days',
    'days 5-3',
    'day 10001',
    'day -10001',
    'within 0 days',
    'within 10001 days',
    'due 2026-02-30',
    '2026-13-01',
    '2026-1-1',
    '2027-02-29',
    'before 0000-01-01',
    'May 5',
    'someday 3',
    'day 3 or 4',
    'monthly 3',
    'before days 3-5',
  ])('refuses %s', (text) => {
    expect(readWhen(text)).toBeUndefined();
  });
});

const number = fc.integer({ min: -10_000, max: 10_000 }).filter((each) => each !== 0);
const times: fc.Arbitrary<When> = fc.oneof(
  fc
    .record({ unit: fc.constantFrom('day', 'week', 'month'), ends: fc.tuple(number, number), by: fc.boolean() })
    .map(({ unit, ends, by: until }) => counted(unit, Math.min(...ends), Math.max(...ends), until)),
  fc.tuple(fc.integer({ min: 1, max: 10_000 }), fc.constantFrom('day', 'week', 'month')).map((each) => span(...each)),
  fc
    .tuple(fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }), fc.boolean())
    .map(([each, until]) => date(each.toISOString().slice(0, 10), until)),
);

describe('writing a time', () => {
  it('is read as the same time', () => {
    fc.assert(
      fc.property(times, (when) => {
        expect(readWhen(writeWhen(when))).toEqual(when);
      }),
    );
  });

  it.each<[When, string]>([
    [counted('day', 3), 'day 3'],
    [counted('day', -7), 'day -7'],
    [counted('day', 3, 5), 'days 3-5'],
    [counted('day', -5, 2), 'days -5 to 2'],
    [by('week', 2), 'by week 2'],
    [span(1, 'day'), 'within 1 day'],
    [date('2026-12-01'), 'on 2026-12-01'],
    [date('2026-12-01', true), 'due 2026-12-01'],
  ])('is brief: %o', (when, notation) => {
    expect(writeWhen(when)).toBe(notation);
  });
});

describe('a time in words', () => {
  it.each<[When, string]>([
    [counted('day', 3), 'day 3'],
    [by('day', 5), 'by day 5'],
    [counted('day', 3, 5), 'days 3–5'],
    [counted('day', -1), 'the day before day 1'],
    [counted('day', -7), '7 days before day 1'],
    [by('day', -1), 'before day 1'],
    [by('day', -7), 'at least 7 days before day 1'],
    [counted('day', -5, -3), '5 to 3 days before day 1'],
    [counted('day', -5, 2), '5 days before day 1 to day 2'],
    [counted('week', 2), 'week 2'],
    [by('week', 2), 'by the end of week 2'],
    [by('month', 1), 'by the end of month 1'],
    [span(30, 'day'), 'within 30 days'],
    [span(1, 'month'), 'within 1 month'],
    [date('2026-12-01'), '2026-12-01'],
    [date('2026-12-01', true), 'by 2026-12-01'],
  ])('is plain: %o', (when, words) => {
    expect(whenInWords(when)).toBe(words);
  });
});

describe('a date', () => {
  it('exists when the calendar of the machine has it', () => {
    const parts = fc.tuple(
      fc.integer({ min: 1, max: 9999 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
    );
    fc.assert(
      fc.property(parts, ([year, month, day]) => {
        const text = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join(
          '-',
        );
        const real = new Date(0);
        real.setUTCFullYear(year, month - 1, day);
        expect(isDate(text)).toBe(real.toISOString().slice(0, 10) === text);
      }),
      { numRuns: 2000 },
    );
  });
});
