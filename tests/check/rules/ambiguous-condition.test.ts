import { expect, test } from 'vitest';
import { ambiguousCondition } from '../../../src/check/rules/ambiguous-condition.ts';
import { found } from '../found.ts';
import { listOf, listPath } from '../checklist.ts';

const asks = [
  'questions:',
  '  - { id: home, options: [berlin, paris] }',
  '  - { id: office, options: [berlin, rome] }',
];

test('finds an answer that two questions have, and says how to name one of them', () => {
  const [issue, ...others] = found(ambiguousCondition, listOf(asks, '- [ ] Get a badge (day 1, if berlin)'));
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ severity: 'warning', file: listPath('list'), line: 9, column: 27 });
  expect(issue?.message).toContain('`home` and `office`');
  expect(issue?.suggestion).toBe('Name the question as well: `if home is berlin` or `if office is berlin`.');
});

test.each(['if rome', 'if office is berlin', 'if remote'])('is silent on %s', (condition) => {
  expect(found(ambiguousCondition, listOf(asks, `- [ ] Get a badge (day 1, ${condition})`))).toEqual([]);
});
