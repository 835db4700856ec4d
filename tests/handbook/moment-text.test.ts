import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDay } from '../../src/handbook/day-number.ts';
import { isMoment } from '../../src/handbook/moment-text.ts';
import { day, instant } from '../../src/schema/field.ts';

const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });
const days = fc
  .tuple(digits(4), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }))
  .map(([year, month, date]) => [year, ...[month, date].map((part) => String(part).padStart(2, '0'))].join('-'));

describe('days and moments read by hand', () => {
  it.each(['2026-02-28', '2024-02-29', '0000-01-01', '2026-02-29', '2026-2-8', ' 2026-02-08', '2026-02-08T', ''])(
    'agree with the schema on the day %j',
    (text) => {
      expect(isDay(text)).toBe(day.safeParse(text).success);
    },
  );

  it.each([
    '2026-05-31T14:05+02:00',
    '2026-05-31T14:05:30.125-03:30',
    '2026-05-31T14:05Z',
    '2026-05-31T24:00Z',
    '2026-05-31T14:05',
    '2026-05-31t14:05z',
    '2026-05-31 14:05Z',
    '2026-02-30T14:05Z',
    '2026-05-31T14:05+0200',
    '2026-05-31T14:60Z',
    '2026-05-31T14:05+24:00',
    '2026-05-31T14:05.5Z',
    '2026-05-31T14:05:60Z',
  ])('agree with the schema on the moment %j', (text) => {
    expect(isMoment(text)).toBe(instant.safeParse(text).success);
  });

  it('agree with the schema on whatever looks like a day or a moment', () => {
    const parts = fc.tuple(
      days,
      digits(2),
      digits(2),
      fc.constantFrom('', ':00', ':59', ':61', ':30.5'),
      fc.constantFrom('Z', '', '+', '-'),
      digits(2),
      digits(2),
    );
    fc.assert(
      fc.property(parts, ([date, hour, minute, seconds, sign, ahead, rest]) => {
        const end = sign === '+' || sign === '-' ? `${sign}${ahead}:${rest}` : sign;
        const text = `${date}T${hour}:${minute}${seconds}${end}`;
        expect(isDay(date)).toBe(day.safeParse(date).success);
        expect(isMoment(text)).toBe(instant.safeParse(text).success);
      }),
      { numRuns: 2000 },
    );
  });
});
