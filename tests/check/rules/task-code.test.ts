import { expect, test } from 'vitest';
import { taskCode } from '../../../src/check/rules/task-code.ts';
import { found } from '../found.ts';
import { listOf, listPath } from '../checklist.ts';

test('finds text that is indented so far that it is code', () => {
  const [issue, ...others] = found(taskCode, listOf([], '- [ ] Get a badge', '', '        Ask at the desk.'));
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ severity: 'warning', file: listPath('list'), line: 5 });
  expect(issue?.message).toContain('`Ask at the desk.`');
  expect(issue?.suggestion).toContain('two spaces');
});

test.each([
  ['text below a task', ['- [ ] Get a badge', '', '  Ask at the desk.']],
  ['text four spaces in', ['- [ ] Get a badge', '', '    Ask at the desk.']],
  ['code between fences', ['- [ ] Get a badge', '', '  ```sh', '  badge --new', '  ```']],
  ['code that is below no task', ['Run this:', '', '    badge --new', '', '- [ ] Get a badge']],
])('is silent on %s', (_name, body) => {
  expect(found(taskCode, listOf([], ...body))).toEqual([]);
});
