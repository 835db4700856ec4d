import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantAt, readInstant } from '../../src/handbook/instant.ts';

// Milliseconds were worked out with Python's datetime.

describe('readInstant', () => {
  it.each([
    ['2026-05-31T14:05+02:00', 1_780_229_100_000, 120, '2026-05-31T14:05+02:00'],
    ['2026-05-31T12:05Z', 1_780_229_100_000, 0, '2026-05-31T12:05+00:00'],
    ['2026-05-31T12:05:00.000Z', 1_780_229_100_000, 0, '2026-05-31T12:05+00:00'],
    ['2026-05-31 14:05+0200', 1_780_229_100_000, 120, '2026-05-31T14:05+02:00'],
    ['2026-05-31T17:35:07+05:30', 1_780_229_107_000, 330, '2026-05-31T17:35:07+05:30'],
    ['2026-05-31T12:05:00,25Z', 1_780_229_100_250, 0, '2026-05-31T12:05:00.25+00:00'],
    ['2026-05-31T12:05:00.1239Z', 1_780_229_100_123, 0, '2026-05-31T12:05:00.123+00:00'],
    ['2024-02-29T00:00-03:30', 1_709_177_400_000, -210, '2024-02-29T00:00-03:30'],
    ['2025-12-31T24:00+14:00', 1_767_175_200_000, 840, '2026-01-01T00:00+14:00'],
    ['1969-12-31T23:59:30Z', -30_000, 0, '1969-12-31T23:59:30+00:00'],
  ])('reads %s', (text, epoch, offset, written) => {
    expect(readInstant(text)).toEqual({ text: written, epoch, offset });
  });

  it.each([
    '2026-05-31T14:05',
    '2026-05-31',
    '2026-02-29T14:05Z',
    '2026-13-01T14:05Z',
    '2026-05-31T24:01Z',
    '2026-05-31T24:00:01Z',
    '2026-05-31T14:60Z',
    '2026-05-31T14:05:60Z',
    '2026-05-31T14:05+14:01',
    '2026-05-31T14:05+02:60',
    '9999-12-31T24:00Z',
    '',
    'yesterday',
  ])('leaves %j unread', (text) => {
    expect(readInstant(text)).toBeUndefined();
  });

  it('reads what instantAt writes, and agrees with the clock of JavaScript', () => {
    const epochs = fc.date({
      min: new Date('0001-01-02T00:00Z'),
      max: new Date('9999-12-30T00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(epochs, fc.integer({ min: -840, max: 840 }), (date, offset) => {
        const { text } = instantAt(date.getTime(), offset);
        expect(readInstant(text)).toEqual({ text, epoch: date.getTime(), offset: offset === 0 ? 0 : offset });
        expect(Date.parse(text)).toBe(date.getTime());
      }),
    );
  });
});
