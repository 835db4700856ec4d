import { expect, test } from 'vitest';
import { unknownRole } from '../../../src/check/rules/unknown-role.ts';
import { found, placesOf } from '../found.ts';
import { listOf, listPath, listText } from '../checklist.ts';

const roles = 'roles: { hire: New colleague, manager: Manager }';

test('finds a misspelt role, at its name', () => {
  const [issue, ...others] = found(unknownRole, listOf([roles], '- [ ] Order a laptop (@manger, day -7)'));
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ severity: 'error', file: listPath('list'), line: 7, column: 23 });
  expect(issue?.message).toContain('`@manger`');
  expect(issue?.suggestion).toBe('Did you mean `@manager`?');
});

test('finds one who is told', () => {
  const files = listOf([roles], '- [ ] Order a laptop (@manager, informs @hier)');
  expect(placesOf(unknownRole, files)).toEqual([`${listPath('list')}:7:41`]);
});

test('finds two in one task, each at its name', () => {
  const files = listOf([roles], '- [ ] Order a laptop (@buyer and @payer)');
  expect(placesOf(unknownRole, files)).toEqual([`${listPath('list')}:7:23`, `${listPath('list')}:7:34`]);
});

test('finds one of a heading there, and once', () => {
  const files = listOf([roles], '## Before day one (@manger)', '', '- [ ] Order a laptop', '- [ ] Choose a desk');
  expect(placesOf(unknownRole, files)).toEqual([`${listPath('list')}:7:20`]);
});

test('offers a team, and says how to declare what is like nothing', () => {
  const team = { 'teams/platform-team.yaml': 'name: Platform team\n' };
  const near = found(unknownRole, { ...team, ...listOf([roles], '- [ ] Open accounts (@platfrom-team)') });
  expect(near[0]?.suggestion).toBe('Did you mean `@platform-team`?');
  const far = found(unknownRole, { ...team, ...listOf([roles], '- [ ] Open accounts (@xyz)') });
  expect(far[0]?.suggestion).toContain('Add `xyz: Who that is` below `roles`');
  expect(far[0]?.suggestion).toContain('`@hire`, `@manager`, `@platform-team`');
});

test.each([
  ['a checklist without roles', listOf([], '- [ ] Order a laptop (@whoever)')],
  ['roles by their titles and in capitals', listOf([roles], '- [ ] Order a laptop (@Manager and @new-colleague)')],
  ['a team', { 'teams/it.yaml': 'name: IT\n', ...listOf([roles], '- [ ] Order a laptop (@it)') }],
  [
    'a role of a checklist that is included',
    {
      [listPath('all')]: listText([roles], '- [ ] Order a laptop (@manager)'),
      [listPath('list')]: listText(['includes: all'], '- [ ] Choose a desk (@manager)'),
    },
  ],
  ['an address in the words of a task', listOf([roles], '- [ ] Write to desk@example.org (@hire)')],
])('is silent on %s', (_name, files) => {
  expect(found(unknownRole, files)).toEqual([]);
});
