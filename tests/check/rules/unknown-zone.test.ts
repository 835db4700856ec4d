import { expect, test } from 'vitest';
import { unknownZone } from '../../../src/check/rules/unknown-zone.ts';
import { found } from '../found.ts';
import { recordOf, recordPath } from '../record.ts';

const timeline = (head: string) => [
  '## Timeline',
  '',
  `| ${head} | What |`,
  '| --- | --- |',
  '| 2026-05-31 10:00 | Rain. |',
];

test('finds a place that is misspelt', () => {
  const [issue, ...others] = found(unknownZone, recordOf(['zone: Europe/Kopenhagen']));
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ severity: 'warning', file: recordPath(), line: 2, column: 7 });
  expect(issue?.suggestion).toBe('Did you mean `zone: Europe/Copenhagen`?');
});

test('finds letters that stand for several, at the heading of the timeline', () => {
  const [issue, ...others] = found(unknownZone, recordOf(['status: done'], ...timeline('Time (CST)')));
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ line: 7, column: 1 });
  expect(issue?.message).toContain('`CST`');
  expect(issue?.suggestion).toContain('`zone: UTC`');
});

test.each([
  ['a place', recordOf(['zone: Europe/Copenhagen'])],
  ['UTC and an offset', recordOf(['zone: "+02:00"'], ...timeline('Time (UTC)'))],
  ['a timeline that says none', recordOf(['status: done'], ...timeline('Time'))],
])('is silent on %s', (_name, files) => {
  expect(found(unknownZone, files)).toEqual([]);
});
