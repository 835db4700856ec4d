import { expect, test } from 'vitest';
import { doubleExpectation } from '../../../src/check/rules/double-expectation.ts';
import { found } from '../found.ts';
import { ladderOf, saying } from '../ladder.ts';

test('finds two verbs that each act on something, at the place where they are joined', () => {
  const [issue] = found(doubleExpectation, saying('Writes tests for every change and teaches new people to deploy.'));
  expect(issue).toMatchObject({ severity: 'warning', file: 'ladders/l/trunk/senior.md', line: 9, column: 33 });
  expect(issue?.message).toContain('`and teaches`');
  expect(issue?.suggestion).toBe(
    'Write an item for each: `- Writes tests for every change` and `- Teaches new people to deploy`.',
  );
});

test.each([
  ['Reviews the code of others and gives feedback within a day', 'Gives feedback within a day'],
  ['Reads every alert, and tells the customer what happened', 'Tells the customer what happened'],
  ['Names the risks of a plan and proposes alternatives', 'Proposes alternatives'],
  ['Keeps the rota full and reviews the alerts of the week', 'Reviews the alerts of the week'],
  ['Owns the on-call rota and also mentors the new people', 'Mentors the new people'],
  ['I write tests and teach new people', 'I teach new people'],
  ['I run the weekly review and I build tools', 'I build tools'],
  ['Project work - Cuts scope early and tells customers', 'Tells customers'],
  ['Regularly shares what failed. Chooses tools and writes guides', 'Writes guides'],
])('finds %j', (text, second) => {
  expect(found(doubleExpectation, saying(text))[0]?.suggestion).toContain(`\`- ${second}\``);
});

test('writes an item for each of three', () => {
  expect(found(doubleExpectation, saying('Sets goals, chooses tools, and writes guides'))[0]?.suggestion).toBe(
    'Write an item for each: `- Sets goals`, `- Chooses tools` and `- Writes guides`.',
  );
});

test.each([
  'Weighs pros and cons',
  'Design and code reviews',
  'Hiring and onboarding',
  'Leads hiring and onboarding of the team',
  'Designs and builds services',
  'Reviews designs and code',
  'Collects metrics and reports from several teams',
  'Writes plans and reports that others use',
  'Writes guides and tests for the deploy scripts',
  'Finds faults and mends them',
  'Takes notes and shares them with the team',
  'Improves the rota and encourages others to do the same',
  'Explains a decision and why it was taken',
  'Names a risk and says so in the first meeting',
  'Notices when a service slows down and tells the team',
  'Asks people who wrote a service and run the alerts',
  'Works with design and gives feedback',
  'Understands the plan of the team and changes course early',
  'Helps people find and fix faults',
  'I help new people write tests and deploy changes',
  'I work with others to find faults and write tests',
  'Tests and traces',
  'Reads logs and traces every week',
  'Keeps code simple, small and clear',
  'Speaks and writes clearly',
  'Plans the week and the quarter',
  'Initiates and leads projects that change the business',
  'I identify and advocate for and implement improvements',
])('is silent on %j', (text) => {
  expect(found(doubleExpectation, saying(text))).toEqual([]);
});

test('points at the expectation when markup stands between the words', () => {
  const [issue] = found(doubleExpectation, saying('Writes tests and **teaches** new people'));
  expect(issue).toMatchObject({ line: 9, column: 3 });
});

test('does not read examples, which are stories', () => {
  const body = ['## Craft', '', '- Writes tests.', '  - Writes tests and teaches new people.'];
  expect(found(doubleExpectation, ladderOf({ 'trunk/senior': [1, ...body] }))).toEqual([]);
});
