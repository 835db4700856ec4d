import { expect, it } from 'vitest';
import { actionAge } from '../../src/handbook/action-age.ts';

const today = '2026-03-01';

it.each([
  ['2026-03-10', 'due', 'due in 9 days'],
  ['2026-03-02', 'due', 'due in 1 day'],
  ['2026-03-01', 'due', 'due today'],
  ['2026-02-28', 'late', 'late by 1 day'],
  // 365 days and then 12 more, over a February of 28 days.
  ['2025-02-17', 'late', 'late by 377 days'],
])('says of an action that is due on %s that it is %s: %s', (by, state, due) => {
  expect(actionAge({ by, since: undefined }, today)).toEqual({ state, due, open: '' });
});

it.each([
  ['2026-01-26', 'open for 34 days'],
  ['2026-02-28', 'open for 1 day'],
  ['2026-03-01', ''],
  ['2026-04-01', ''],
  ['2022-03-01', 'open for 1,461 days'],
])('says of an action since %s: "%s"', (since, open) => {
  expect(actionAge({ by: undefined, since }, today)).toEqual({ state: 'undated', due: '', open });
});

it('says nothing of what is no day', () => {
  expect(actionAge({ by: '2026-02-30', since: 'spring' }, today)).toEqual({ state: 'undated', due: '', open: '' });
});
