import { expect, test } from 'vitest';
import { emptyTask } from '../../../src/check/rules/empty-task.ts';
import { found } from '../found.ts';
import { listOf, listPath } from '../checklist.ts';

test('finds a box with nothing but facts behind it', () => {
  const [issue, ...others] = found(emptyTask, listOf([], '- [ ] Get a badge', '- [ ] (@hire, day 1)'));
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ severity: 'warning', file: listPath('list'), line: 4 });
  expect(issue?.message).toContain('no words');
  expect(issue?.suggestion).toContain('`- [ ] Order the laptop');
});

test('finds it once, where another checklist includes it', () => {
  const files = listOf([], '- [ ] (@hire, day 1)');
  expect(found(emptyTask, { ...files, [listPath('all')]: '---\nincludes: list\n---\n- [ ] Rest\n' })).toHaveLength(1);
});

test.each([
  ['a task of one word', '- [ ] Rest (day 1)'],
  ['a link', '- [ ] [The rota](https://example.org/)'],
  ['words in brackets that are no facts', '- [ ] (Rest)'],
])('is silent on %s', (_name, line) => {
  expect(found(emptyTask, listOf([], line))).toEqual([]);
});
