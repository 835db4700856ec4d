import { expect, test } from 'vitest';
import { duplicateTask } from '../../../src/check/rules/duplicate-task.ts';
import { found, placesOf } from '../found.ts';
import { listOf, listPath, listText } from '../checklist.ts';

test('finds a task that stands twice in a phase', () => {
  const body = ['## Day one', '', '- [ ] Get a badge (@hire)', '- [ ] Eat', '- [ ] Get a badge. (@hire, 5 min)'];
  const [issue, ...others] = found(duplicateTask, listOf([], ...body));
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ severity: 'warning', file: listPath('list'), line: 7, column: 7 });
  expect(issue?.message).toContain('stands in this phase already (line 5)');
});

test('finds one that a checklist which is included has in the same phase', () => {
  const files = {
    [listPath('all')]: listText([], '## Day one', '', '- [ ] Get a badge'),
    [listPath('list')]: listText(['includes: all'], '## Day one', '', '- [ ] Eat', '- [ ] Get a badge'),
    [listPath('other')]: listText(['includes: list'], '## Day one', '', '- [ ] Sleep'),
  };
  const [issue, ...others] = found(duplicateTask, files);
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ file: listPath('list'), line: 10, column: 7 });
  expect(issue?.message).toContain('in `checklists/all.md`, which this one includes already (line 5)');
});

test.each([
  ['every phase', ['## One', '', '- [ ] Talk (@hire)', '', '## Two', '', '- [ ] Talk (@hire)']],
  ['below another heading', ['## One', '', '### A', '', '- [ ] Talk', '', '### B', '', '- [ ] Talk']],
  ['on another day', ['## One', '', '- [ ] Talk (day 1)', '- [ ] Talk (day 3)']],
  ['for somebody else', ['## One', '', '- [ ] Sign the form (@hire)', '- [ ] Sign the form (@manager)']],
  ['on another condition', ['## One', '', '- [ ] Eat (day 1, if remote)', '- [ ] Eat (day 1, unless remote)']],
  ['as a part of another task', ['- [ ] One', '  - [ ] Ask for access', '- [ ] Two', '  - [ ] Ask for access']],
  [
    'with another link',
    ['- [ ] Read [the guide](https://example.org/a)', '- [ ] Read [the guide](https://example.org/b)'],
  ],
  ['that is only similar', ['- [ ] Order the laptop', '- [ ] Order the badge']],
])('is silent on a task that comes back %s', (_name, body) => {
  expect(placesOf(duplicateTask, listOf([], ...body))).toEqual([]);
});
