import { expect, test } from 'vitest';
import { undeclaredRole } from '../../../src/check/rules/undeclared-role.ts';
import { unknownRole } from '../../../src/check/rules/unknown-role.ts';
import { listPath, listText } from '../checklist.ts';
import { found, placesOf } from '../found.ts';

const hires = 'roles: { hire: New colleague }';

test('finds the roles that only an included checklist names, once, where it is included', () => {
  const files = {
    [listPath('all')]: listText(
      [],
      '- [ ] Order a desk (@boss)',
      '- [ ] Greet (@boss and @buddy)',
      '- [ ] Sit (@hire)',
    ),
    [listPath('own')]: listText(['includes: [all]', hires], '- [ ] Ring the bell (@hire)'),
  };
  const [issue, ...others] = found(undeclaredRole, files);
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ severity: 'warning', file: listPath('own'), line: 2, column: 12 });
  expect(issue?.message).toContain('`all` has tasks for `@boss` and `@buddy`,');
  expect(issue?.suggestion).toContain('such as `@hire`');
  expect(found(unknownRole, files)).toEqual([]);
});

test('leaves to each checklist what it says about its own roles', () => {
  const files = {
    [listPath('all')]: listText(['roles: { it: IT }'], '- [ ] Order a desk (@boss)'),
    [listPath('own')]: listText(['includes: all', hires], '- [ ] Ring the bell (@hire)'),
  };
  expect(found(undeclaredRole, files)).toEqual([]);
  expect(placesOf(unknownRole, files)).toEqual([`${listPath('all')}:7:21`]);
});

test('tells of what is included further down only where roles are declared', () => {
  const files = {
    [listPath('all')]: listText([], '- [ ] Order a desk (@boss)'),
    [listPath('group')]: listText(['includes: all', hires], '- [ ] Ring the bell (@hire)'),
    [listPath('own')]: listText(['includes: group', 'roles: { pilot: Pilot }'], '- [ ] Fly (@pilot)'),
  };
  expect(placesOf(undeclaredRole, files)).toEqual([`${listPath('group')}:2:11`]);
});

test.each([
  ['that nobody declares anything', [], 'boss'],
  ['that names what the other declares', [hires], 'hire'],
])('is silent on an included checklist %s', (_name, roles, name) => {
  const files = {
    [listPath('all')]: listText([], `- [ ] Order a desk (@${name})`),
    [listPath('own')]: listText(['includes: all', ...roles], '- [ ] Ring the bell'),
  };
  expect(found(undeclaredRole, files)).toEqual([]);
});
