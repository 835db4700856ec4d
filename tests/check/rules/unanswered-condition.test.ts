import { expect, test } from 'vitest';
import { unansweredCondition } from '../../../src/check/rules/unanswered-condition.ts';
import { found, placesOf } from '../found.ts';
import { listOf, listPath } from '../checklist.ts';

const asks = [
  'questions:',
  '  - id: location',
  '    options: { office: In the office, remote: From home }',
  '  - id: on-call',
];

test.each([
  ['a misspelt answer', 'if ofice', 37, 'Did you mean `if office`?'],
  ['a misspelt question', 'if on-cal', 37, 'Did you mean `if on-call`?'],
  [
    'a misspelt answer to a question that is named',
    'if location is ofice',
    37,
    'Did you mean `if location is office`?',
  ],
  ['a misspelt question with its answer', 'if locaton is office', 37, 'Did you mean `if location is office`?'],
  [
    'an answer that a question does not have',
    'if location is berlin',
    37,
    'Write an answer that the question has, `office` or `remote`, or add `berlin` to its `options`.',
  ],
  ['what nobody asks', 'if contractor', 37, 'Add `- id: contractor` below `questions`'],
  ['what nobody asks, with its answer', 'if grade is senior', 37, 'with `options: [senior, other]`'],
])('finds %s, and says what to type', (_name, condition, column, words) => {
  const files = listOf(asks, `- [ ] Get your badge at the (@hire, ${condition})`);
  const [issue, ...others] = found(unansweredCondition, files);
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ severity: 'error', file: listPath('list'), line: 10 });
  expect(issue?.column).toBe(column + 3);
  expect(issue?.suggestion).toContain(words);
});

test('never offers what only another task says', () => {
  const files = listOf(
    asks,
    '- [ ] Sign the paper (day 1, if contractor)',
    '- [ ] Return the paper (day 9, if contractors)',
  );
  expect(found(unansweredCondition, files).map(({ suggestion }) => suggestion)).toEqual([
    expect.stringContaining('Add `- id: contractor`'),
    expect.stringContaining('Add `- id: contractors`'),
  ]);
});

test('finds the condition of a heading there', () => {
  const files = listOf(asks, '## Badges (if ofice)', '', '- [ ] Get a badge');
  expect(placesOf(unansweredCondition, files)).toEqual([`${listPath('list')}:10:15`]);
});

test.each([
  [
    'answers, ids and the question with its answer',
    '- [ ] A task (day 1, if office and on-call or location is remote)',
  ],
  ['what an answer is shown as', '- [ ] A task (day 1, if in the office)'],
  ['no', '- [ ] A task (day 1, unless on-call)'],
  ['an if in the words of a task', '- [ ] Ask if anything is unclear'],
])('is silent on %s', (_name, task) => {
  expect(found(unansweredCondition, listOf(asks, task))).toEqual([]);
});
