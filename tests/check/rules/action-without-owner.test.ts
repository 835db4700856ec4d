import { describe, expect, test } from 'vitest';
import { actionWithoutOwner } from '../../../src/check/rules/action-without-owner.ts';
import { found, placesOf } from '../found.ts';
import { recordOf, recordPath } from '../record.ts';

const published = (...actions: string[]) => recordOf(['status: published'], '## Actions', '', ...actions);
const suggested = (files: ReturnType<typeof published>) => found(actionWithoutOwner, files)[0]?.suggestion;

test('finds an action that nobody owns beside one that somebody does', () => {
  const [issue, ...others] = found(
    actionWithoutOwner,
    published('- [ ] Add an alert (@platform-team)', '- [ ] Give logs a disk (due 2026-07-01)'),
  );
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ severity: 'warning', file: recordPath(), line: 10, column: 7 });
  expect(issue?.message).toContain('`Give logs a disk` does not say who');
});

test('tells a record once where no open action has an owner, and counts the open ones', () => {
  const [issue, ...others] = found(
    actionWithoutOwner,
    published('- [ ] One', '- [x] Two', '- [ ] Three', '- [ ] Four'),
  );
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ line: 9 });
  expect(issue?.message).toMatch(/^None of its 3 open actions/);
});

describe('knows what to type', () => {
  test.each([
    ['without facts', '- [ ] Add an alert', 'Write `Add an alert (@…)`.'],
    ['before a day', '- [ ] Add an alert (due 2026-07-01)', 'Write `(@…, due 2026-07-01)` at its end.'],
    ['in several lines', '- [ ] Add an alert\n  (due 2026-07-01,\n  detect)', '`(@…, due 2026-07-01, detect)`'],
    ['above an explanation', '- [ ] Add an alert\n\n  It is dark.', 'Write `Add an alert (@…)`.'],
    ['above a list', '- [ ] Add an alert\n  - of any kind', 'Write `Add an alert (@…)`.'],
    ['as a bare item', '* Add an alert', 'Write `Add an alert (@…)`.'],
  ])('for one %s', (_name, action, words) => {
    expect(suggested(published(action))).toContain(words);
  });

  test('in a row of a table', () => {
    const table = ['| Action | Owner | Due |', '| --- | --- | --- |', '| Add an alert | | 2026-07-01 |'];
    expect(suggested(published(...table))).toContain('`@…` in the column `Owner`');
  });

  test('with the owner of the record, or else a blank', () => {
    const team = { 'teams/sailors.yaml': 'name: Sailors\n', 'teams/pilots.yaml': 'name: Pilots\n' };
    const action = ['## Actions', '', '- [ ] Add an alert'];
    expect(suggested({ ...team, ...recordOf(['owner: sailors'], ...action) })).toContain('(@sailors)');
    expect(suggested({ ...team, ...recordOf(['status: done'], ...action) })).toContain('(@…)');
    expect(suggested({ ...team, ...recordOf(['owner: nobody'], ...action) })).toContain('(@…)');
    expect(suggested(recordOf(['owner: anybody'], ...action))).toContain('(@anybody)');
  });
});

test.each([
  ['what is done', published('- [x] Add an alert', '- [ ] Give logs a disk (done 2026-06-01)')],
  ['owners who are people, roles or several', published('- [ ] A (@mara)', '- [ ] B (@lead and @platform-team)')],
  ['a draft', recordOf(['status: draft'], '## Actions', '', '- [ ] Add an alert')],
  ['a record in review', recordOf(['status: In review'], '## Actions', '', '- [ ] Add an alert')],
  ['free Markdown, which is told as a whole', recordOf([], '## Actions', '', '- [ ] Add an alert')],
  ['tasks of other sections', recordOf(['status: published'], '## Impact', '', '- [ ] Customers could not pay')],
  ['a page', { 'pages/a.md': '# A\n\n## Actions\n\n- [ ] Add an alert\n' }],
])('is silent on %s', (_name, files) => {
  expect(placesOf(actionWithoutOwner, files)).toEqual([]);
});

test('is silent on an owner that a public edition does not hold', () => {
  const files = {
    ...recordOf(['status: published', 'audience: public'], '## Actions', '', '- [ ] Add an alert (@sailors)'),
    'teams/sailors.yaml': 'name: Sailors\naudience: internal\n',
  };
  expect(placesOf(actionWithoutOwner, files, { edition: 'public' })).toEqual([]);
});
