import { expect, test } from 'vitest';
import { noTasks } from '../../../src/check/rules/no-tasks.ts';
import { found } from '../found.ts';
import { listOf, listPath, listText } from '../checklist.ts';

test('finds a checklist of items without boxes, and shows how the first is written', () => {
  const [issue, ...others] = found(
    noTasks,
    listOf(['kind: onboarding'], '## Day one', '', '- Get a badge', '- Meet the team'),
  );
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ severity: 'error', file: listPath('list'), line: 1, column: 1 });
  expect(issue?.message).toContain('`List` has nothing to do in it');
  expect(issue?.suggestion).toContain('`- [ ] Get a badge`');
});

test('finds one that is only begun', () => {
  expect(found(noTasks, listOf(['kind: onboarding']))[0]?.suggestion).toContain(
    '`- [ ] Order the laptop (@manager, day -7)`',
  );
});

test.each([
  ['', 'nothing at all'],
  ['\n \n', 'white space'],
  ['---\ntitle: Begun\n---\n', 'a title'],
  ['# Begun\n\n## Day one\n', 'headings'],
])('finds a file with nothing in it: %j', (text) => {
  const [issue, ...others] = found(noTasks, { [listPath('begun')]: text });
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ severity: 'error', file: listPath('begun'), line: 1, column: 1 });
  expect(issue?.message).toContain('`Begun` has nothing to do in it');
});

test('leaves a file of words to be read among the pages', () => {
  expect(found(noTasks, { [listPath('about')]: '# About\n\nWords.\n' })).toEqual([]);
});

test.each([
  ['one task', listOf([], '- [ ] Get a badge')],
  ['a task that is ticked', listOf([], '- [x] Get a badge')],
  [
    'a checklist that only includes',
    {
      [listPath('all')]: listText([], '- [ ] Get a badge'),
      [listPath('list')]: listText(['includes: all'], 'For engineers.'),
    },
  ],
])('is silent on %s', (_name, files) => {
  expect(found(noTasks, files)).toEqual([]);
});
