import { expect, test } from 'vitest';
import { timeOrder } from '../../../src/check/rules/time-order.ts';
import { found, placesOf } from '../found.ts';
import { recordOf, recordPath } from '../record.ts';

test('finds an end before the beginning, and guesses the next day after midnight', () => {
  const files = recordOf(['started: 2026-05-31T23:40+02:00', 'resolved: 2026-05-31T00:20+02:00']);
  const [issue, ...others] = found(timeOrder, files);
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ severity: 'warning', file: recordPath(), line: 3, column: 11 });
  expect(issue?.message).toContain('`resolved: 2026-05-31T00:20+02:00` is before `started: 2026-05-31T23:40+02:00`');
  expect(issue?.suggestion).toContain('`resolved: 2026-06-01T00:20+02:00` if it was the next day');
});

test('finds it in a draft, where it is mended most easily', () => {
  const files = recordOf(['status: draft', 'started: 2026-05-31T10:00Z', 'resolved: 2026-05-31T09:00Z']);
  expect(placesOf(timeOrder, files)).toEqual([`${recordPath()}:4:11`]);
});

test('guesses nothing when a day more would not do', () => {
  const files = recordOf(['started: 2026-05-31T23:40+02:00', 'detected: 2026-05-03T23:50+02:00']);
  expect(found(timeOrder, files)[0]?.suggestion).toBe('Look at the day, and at the offset of each clock.');
});

test('compares moments, and not what clocks say', () => {
  expect(
    placesOf(timeOrder, recordOf(['started: 2026-05-31T10:00Z', 'detected: 2026-05-31T11:30+02:00'])),
  ).toHaveLength(1);
  expect(placesOf(timeOrder, recordOf(['started: 2026-05-31T10:00+02:00', 'detected: 2026-05-31T08:30Z']))).toEqual([]);
});

test.each([
  [
    'times in order',
    recordOf(['started: 2026-05-31T10:00Z', 'detected: 2026-05-31T10:10Z', 'resolved: 2026-05-31T11:00Z']),
  ],
  ['a moment that is all of them', recordOf(['started: 2026-05-31T10:00Z', 'resolved: 2026-05-31T10:00Z'])],
  ['one time alone', recordOf(['resolved: 2026-05-31T10:00Z'])],
  ['no times', recordOf([])],
])('is silent on %s', (_name, files) => {
  expect(found(timeOrder, files)).toEqual([]);
});
