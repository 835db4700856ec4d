import { expect, test } from 'vitest';
import { unreadMoment } from '../../../src/check/rules/unread-moment.ts';
import { found } from '../found.ts';
import { recordOf, recordPath } from '../record.ts';

const timeline = (...times: string[]) =>
  recordOf(
    ['status: published'],
    '## Timeline',
    '',
    '| Time (UTC) | What |',
    '| --- | --- |',
    ...times.map((time) => `| ${time} | It rained. |`),
  );

test('tells of a timeline once, at the first time that cannot be read', () => {
  const [issue, ...others] = found(unreadMoment, timeline('2026-05-31 10:00', '2026-05-?? 10:30', '1x:05', '12:00'));
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ severity: 'warning', file: recordPath(), line: 12, column: 3 });
  expect(issue?.message).toContain('`2026-05-?? 10:30`');
  expect(issue?.message).toContain('So is one more');
  expect(issue?.suggestion).toContain('`2026-05-31 14:05`');
});

test.each([
  ['times that can be read', timeline('2026-05-31 10:00', '10:30')],
  ['a time whose day is not known', timeline('10:00')],
  ['a row without a time', timeline('2026-05-31 10:00', '')],
  [
    'tables of other sections',
    recordOf(['status: done'], '## Impact', '', '| Time | Who |', '| --- | --- |', '| 1x:05 | All |'),
  ],
])('is silent on %s', (_name, files) => {
  expect(found(unreadMoment, files)).toEqual([]);
});
