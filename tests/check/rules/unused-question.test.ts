import { expect, test } from 'vitest';
import { unusedQuestion } from '../../../src/check/rules/unused-question.ts';
import { found } from '../found.ts';
import { listOf, listPath, listText } from '../checklist.ts';

const asks = ['questions:', '  - id: location', '    options: [office, remote]', '  - id: on-call'];

test('finds a question that no task depends on, and shows how one would', () => {
  const [issue, ...others] = found(unusedQuestion, listOf(asks, '- [ ] Get a badge (@hire, if office)'));
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ severity: 'warning', file: listPath('list'), line: 5 });
  expect(issue?.message).toContain('`on-call`');
  expect(issue?.suggestion).toContain('`(if on-call)`');
});

test('shows an answer of a question with options', () => {
  const [issue] = found(unusedQuestion, listOf(asks, '- [ ] Join the rota (@hire, if on-call)'));
  expect(issue).toMatchObject({ line: 3 });
  expect(issue?.suggestion).toContain('`(if office)`');
});

test.each([
  ['conditions with or and not', listOf(asks, '- [ ] Get a badge (day 1, if not remote or on-call)')],
  ['the condition of a heading', listOf(asks.slice(0, 3), '## Badges (if office)', '', '- [ ] Get a badge')],
  [
    'a question that a checklist uses which includes it',
    {
      [listPath('all')]: listText(['questions: [{ id: on-call }]'], '- [ ] Join the rota (day 1, if on-call)'),
      [listPath('list')]: listText(['includes: all'], '- [ ] Read the rota (day 2, if on-call)'),
    },
  ],
])('is silent on %s', (_name, files) => {
  expect(found(unusedQuestion, files)).toEqual([]);
});
