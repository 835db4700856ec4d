import { expect, test } from 'vitest';
import { actionWithoutDue } from '../../../src/check/rules/action-without-due.ts';
import { found, placesOf } from '../found.ts';
import { recordOf, recordPath } from '../record.ts';

const published = (...actions: string[]) => recordOf(['status: published'], '## Actions', '', ...actions);
const limits = { 'handbook.yaml': 'severities: { SEV1: 14 days }\n' };
const severe = (day: string) => ({
  ...limits,
  ...recordOf(['severity: SEV1', `date: ${day}`], '## Actions', '', '- [ ] Add an alert (@platform-team, detect)'),
});

test('finds an action without a day beside one that has one', () => {
  const [issue, ...others] = found(
    actionWithoutDue,
    published('- [ ] Add an alert (due 2026-07-01)', '- [ ] Give logs a disk (@platform-team, prevent)'),
  );
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ severity: 'warning', file: recordPath(), line: 10, column: 7 });
  expect(issue?.message).toContain('`Give logs a disk` does not say by when');
  // Two weeks from 2026-06-15.
  expect(issue?.suggestion).toContain('`(@platform-team, due 2026-06-29, prevent)`');
  expect(issue?.suggestion).toContain('The day is an example');
});

test('tells a record once where no open action has a day', () => {
  const [issue, ...others] = found(actionWithoutDue, published('- [ ] One', '- [x] Two', '- [ ] Three'));
  expect(others).toEqual([]);
  expect(issue?.message).toMatch(/^None of its 2 open actions says by when/);
});

test('asks for a day of its own where the severity has a limit, and offers the limit', () => {
  const [issue] = found(actionWithoutDue, severe('2026-06-10'));
  expect(issue?.message).toContain('The severity `SEV1` allows until 2026-06-24');
  expect(issue?.suggestion).toContain('`(@platform-team, due 2026-06-24, detect)`');
});

test('offers no limit that has passed', () => {
  expect(found(actionWithoutDue, severe('2026-01-10'))[0]?.suggestion).toContain('due 2026-06-29');
});

test('offers no day before that of the record', () => {
  expect(found(actionWithoutDue, severe('2027-01-01'))[0]?.suggestion).toContain('due 2027-01-15');
  const planned = recordOf(['date: 2027-01-01'], '- [ ] Add an alert (@platform-team, detect)');
  expect(found(actionWithoutDue, planned)[0]?.suggestion).toContain('due 2027-01-15');
});

test('finds an action that is due a while after something', () => {
  expect(placesOf(actionWithoutDue, published('- [ ] Add an alert (@platform-team, within 30 days)'))).toHaveLength(1);
});

test.each([
  ['what is done', published('- [x] Add an alert')],
  ['a day that has passed: the board tells of it', published('- [ ] Add an alert (due 2026-01-01)')],
  ['a draft', recordOf(['status: draft'], '## Actions', '', '- [ ] Add an alert')],
  ['free Markdown, which is told as a whole', recordOf([], '## Actions', '', '- [ ] Add an alert')],
])('is silent on %s', (_name, files) => {
  expect(placesOf(actionWithoutDue, files)).toEqual([]);
});
