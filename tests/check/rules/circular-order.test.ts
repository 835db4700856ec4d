import { expect, test } from 'vitest';
import { circularOrder } from '../../../src/check/rules/circular-order.ts';
import { found } from '../found.ts';
import { listOf, listPath } from '../checklist.ts';

test('finds a circle where it closes, and names the way round', () => {
  const tasks = [
    '- [ ] Alpha (day 1, after "Gamma")',
    '- [ ] Beta (day 1, after "Alpha")',
    '- [ ] Gamma (day 1, after "Beta")',
  ];
  const [issue, ...others] = found(circularOrder, listOf([], ...tasks));
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ severity: 'error', file: listPath('list'), line: 4, column: 27 });
  expect(issue?.message).toContain('`Beta` waits for `Alpha`, which waits for `Gamma`, which waits for `Beta`');
  expect(issue?.suggestion).toContain('`after "Alpha"`');
});

test('finds a task that waits for itself', () => {
  const [issue] = found(circularOrder, listOf([], '- [ ] Alpha (day 1, after "Alpha")', '- [ ] Beta'));
  expect(issue).toMatchObject({ line: 3, column: 28 });
  expect(issue?.message).toContain('waits for itself');
});

test('is silent on tasks that two others wait for', () => {
  const tasks = ['- [ ] Alpha', '- [ ] Beta (day 1, after "Alpha")', '- [ ] Gamma (day 1, after "Alpha", "Beta")'];
  expect(found(circularOrder, listOf([], ...tasks))).toEqual([]);
});
