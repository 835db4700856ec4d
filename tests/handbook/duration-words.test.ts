import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { durationInWords, readDuration } from '../../src/handbook/duration-words.ts';

describe('readDuration', () => {
  it.each([
    ['54 minutes', 54],
    ['1 minutes', 1],
    ['0 minutes', 0],
    ['4 hours 42 minutes', 282],
    ['19 hours 43 minutes.', 1183],
    ['2h 5m', 125],
    ['1h30m', 90],
    ['2 hours and 5 min', 125],
    ['1 day', 1440],
    ['11 Days', 15_840],
    ['1 week, 2 days', 12_960],
    ['1.5 hours', 90],
    ['1,5 hours', 90],
    ['1,415 minutes', 1415],
    ['~2 hours', 120],
    ['about an hour', 60],
    ['half an hour', 30],
    ['90 seconds', 2],
    ['279 minutes [^3]', 279],
    ['88 minutes (from the first alert)', 88],
  ])('reads %j', (text, minutes) => {
    expect(readDuration(text)).toBe(minutes);
  });

  it.each([
    '?',
    'N/A',
    '',
    '54',
    'YYY',
    '5-10 minutes',
    '5 minutes 2 hours',
    '2 months',
    'a few minutes',
    '5 minutes 6 minutes',
  ])('leaves %j unread', (text) => {
    expect(readDuration(text)).toBeUndefined();
  });
});

describe('durationInWords', () => {
  it.each([
    [0, '0 minutes'],
    [1, '1 minute'],
    [54, '54 minutes'],
    [59.6, '1 hour'],
    [60, '1 hour'],
    [148, '2 h 28 min'],
    [180, '3 hours'],
    [1439, '23 h 59 min'],
    [1440, '1 day'],
    [1620, '1 day 3 h'],
    [5280, '3 days 16 h'],
    [14_399, '10 days'],
    [15_840, '11 days'],
  ])('says %d minutes as %j', (minutes, words) => {
    expect(durationInWords(minutes)).toBe(words);
  });

  it('says what reads as nearly the same length again', () => {
    fc.assert(
      fc.property(fc.nat(60 * 24 * 400), (minutes) => {
        const read = readDuration(durationInWords(minutes)) ?? Number.NaN;
        const most = minutes < 1440 ? 0 : minutes < 14_400 - 30 ? 30 : 12 * 60;
        expect(Math.abs(read - minutes)).toBeLessThanOrEqual(most);
      }),
    );
  });
});
