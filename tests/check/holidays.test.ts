import { expect, test } from 'vitest';
import { invalidValue } from '../../src/check/rules/invalid-value.ts';
import { found } from './found.ts';

test.each([
  ['24/12/2026', 'Write `2026-12-24` there.'],
  ['25.12.', 'Write `"12-25"` there.'],
  ['12/25', 'Write `"12-25"` there.'],
  ['"25 December"', 'Write `"12-25"` there.'],
  ['Dec 25th', 'Write `"12-25"` there.'],
  ['12-5', 'Write `"12-05"` there.'],
  ['05/06', 'Write the day that is meant, such as `2026-12-28`, or `12-25` for every year.'],
  ['2026-02-30', 'Write the day that is meant, such as `2026-12-28`, or `12-25` for every year.'],
  ['midsummer', 'Write the day that is meant, such as `2026-12-28`, or `12-25` for every year.'],
])('says what to type for the holiday %s', (typed, suggestion) => {
  const [issue, ...others] = found(invalidValue, { 'handbook.yaml': `holidays:\n  - ${typed}\n` });
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ severity: 'error', file: 'handbook.yaml', line: 2, column: 5, suggestion });
});

test('knows the short names of days of the week', () => {
  const [issue] = found(invalidValue, { 'handbook.yaml': 'weekend: [fri]\n' });
  expect(issue?.suggestion).toBe('Write `friday` there.');
});
