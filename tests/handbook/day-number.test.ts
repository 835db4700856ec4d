import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf, dayNumber, dayOf, firstNumber, isDay, lastNumber } from '../../src/handbook/day-number.ts';

const numbers = fc.integer({ min: firstNumber, max: lastNumber });

describe('a day as a number', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['1970-02-01', 31],
    ['1971-01-01', 365],
    ['2000-01-01', 10_957], // 30 years, and the leap days of 1972 to 1996: 30 × 365 + 7
    ['0000-01-01', firstNumber],
    ['9999-12-31', lastNumber],
  ])('counts from 1970: %s is %d', (day, number) => {
    expect(dayNumber(day)).toBe(number);
    expect(dayOf(number)).toBe(day);
  });

  it('is the same day again', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        expect(dayNumber(dayOf(number))).toBe(number);
      }),
    );
  });

  it('is none beyond the days that can be written', () => {
    expect(dayOf(lastNumber + 1)).toBe('9999-12-31');
    expect(dayOf(Number.POSITIVE_INFINITY)).toBe('9999-12-31');
    expect(dayOf(firstNumber - 1)).toBe('0000-01-01');
  });
});

describe('a day there is', () => {
  it.each(['2028-02-29', '2000-02-29', '2026-12-31', '0000-01-01'])('is %s', (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-00-10',
    '2026-1-1',
    '26-01-01',
    '+002026-01-01',
    ' 2026-01-01',
    '',
  ])('is not %j', (text) => {
    expect(isDay(text)).toBe(false);
  });
});

describe('a date without its year', () => {
  it('is the same number for the same dates, and another for others', () => {
    // 2028 has every date there is, from 1 March 2027 to 29 February 2028 in their order
    const march = Date.UTC(2027, 2, 1);
    const dates = Array.from({ length: 366 }, (_, at) => new Date(march + at * 86_400_000).toISOString().slice(5, 10));
    fc.assert(
      fc.property(numbers, (number) => {
        expect(dates[dateOf(number)]).toBe(dayOf(number).slice(5));
      }),
      { numRuns: 2000 },
    );
    for (const year of ['0000', '1600', '1996', '2000', '2028', '2400']) {
      expect(dateOf(dayNumber(`${year}-02-29`))).toBe(365);
      expect(dateOf(dayNumber(`${year}-03-01`))).toBe(0);
    }
  });
});
