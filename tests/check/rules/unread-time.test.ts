import { expect, test } from 'vitest';
import { unreadTime } from '../../../src/check/rules/unread-time.ts';
import { found } from '../found.ts';
import { listOf, listPath } from '../checklist.ts';

const measure = (by: string) =>
  listOf(['success:', '  - measure: First change is live', `    by: ${by}`], '- [ ] Ship it');

test.each([
  ['soon', '`by: day 5`, `by: week 2`, `by: 30 days`'],
  ['dya 5', 'Write `by: day 5`.'],
  ['day five', 'Write `by: day 5`.'],
  ['2026-02-30', 'Write `by: 2026-02-28`.'],
])('finds %s, and says what to type', (by, words) => {
  const [issue, ...others] = found(unreadTime, measure(by));
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ severity: 'error', file: listPath('list'), line: 4, column: 9 });
  expect(issue?.message).toContain(`\`${by}\``);
  expect(issue?.suggestion).toContain(words);
});

test.each(['day 5', 'week 2', '30 days', 'month 3', '2026-12-01', 'end of week 2', 'the end of week 2'])(
  'is silent on %s',
  (by) => {
    expect(found(unreadTime, measure(by))).toEqual([]);
  },
);
