import { expect, test } from 'vitest';
import { impossibleDay } from '../../../src/check/rules/impossible-day.ts';
import { found } from '../found.ts';
import { recordOf, recordPath } from '../record.ts';

// Today is 2026-06-15.
const of = (facts: string, box = ' ') =>
  recordOf(['date: 2026-06-10'], '## Actions', '', `- [${box}] Add an alert (@crew, ${facts})`);

test('finds an action that is due before the day of its record', () => {
  const [issue, ...others] = found(impossibleDay, of('due 2026-01-01'));
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ severity: 'warning', file: recordPath(), line: 9, column: 32 });
  expect(issue?.message).toContain('`2026-06-10`, the day of its record');
  expect(issue?.suggestion).toContain('`due 2026-06-29`');
});

test('finds an action that was done on a day to come', () => {
  const [issue, ...others] = found(impossibleDay, of('done 2027-12-01'));
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ line: 9, column: 33 });
  expect(issue?.suggestion).toContain('`due 2027-12-01`');
});

test.each([
  ['the day itself', of('due 2026-06-10')],
  ['a day that has passed since', of('due 2026-06-12')],
  ['what was done today, where that has begun earlier', of('done 2026-06-16')],
  ['what is done, whatever the day it was due', of('due 2026-01-01', 'x')],
  [
    'a record of which only the month is known',
    {
      [recordPath('2026-06')]: '# R\n\n- [ ] Add an alert (@crew, due 2026-01-01)\n',
    },
  ],
])('is silent on %s', (_name, files) => {
  expect(found(impossibleDay, files)).toEqual([]);
});

test('compares with no day that is only that of the last change', () => {
  const history = { depth: 'complete', changed: new Map([[recordPath('rain'), '2026-06-01T10:00:00Z']]) } as const;
  const files = { [recordPath('rain')]: '# R\n\n- [ ] Add an alert (@crew, due 2026-01-01)\n' };
  expect(found(impossibleDay, files, { history })).toEqual([]);
});
