import { expect, test } from 'vitest';
import { unobservableVerb } from '../../../src/check/rules/unobservable-verb.ts';
import { found } from '../found.ts';
import { saying } from '../ladder.ts';

test('finds a verb that nobody can observe, where it stands', () => {
  const [issue] = found(unobservableVerb, saying('Clearly understands the costs of a service.'));
  expect(issue).toMatchObject({ severity: 'warning', file: 'ladders/l/trunk/senior.md', line: 9, column: 11 });
  expect(issue?.message).toContain('`understands`');
  expect(issue?.suggestion).toBe('Write what others see or hear, such as `Explains the costs of a service`.');
});

test.each([
  ['Knows how to write tests', 'Writes tests'],
  ['Knows when to ask for help', 'Asks for help'],
  ['I know how to deploy a change and when to wait', 'I deploy a change'],
  ['Is aware of the cost of alerts', 'Names the cost of alerts'],
  ['Is fully aware of the rota', 'Names the rota'],
  ['Is familiar with the deploy scripts', 'Uses the deploy scripts'],
  ['Appreciates the importance of small changes', 'Explains the importance of small changes'],
  ['Has a good understanding of the business', 'Explains the business'],
  ['Good understanding of queues', 'Explains queues'],
  ['I have a strong grasp of databases', 'I explain databases'],
  ['Is able to understand the architecture', 'Explains the architecture'],
  ['Business sense: understands what customers pay for', 'Explains what customers pay for'],
  ['Reviews code, and understands the services of the team', 'Explains the services of the team'],
])('finds %j', (text, instead) => {
  expect(found(unobservableVerb, saying(text))[0]?.suggestion).toBe(
    `Write what others see or hear, such as \`${instead}\`.`,
  );
});

test.each([
  'Explains the costs of a service',
  'Understands and explains the plan',
  'Understands the plan of the team and explains it to others',
  'Understands what failed by reading the logs',
  'Knows the people on call and asks them first',
  'Makes sure that everyone understands the plan',
  'Checks that others understand the change',
  'Asks until the question is understood',
  'Writes so that a newcomer understands it and knows whom to ask',
  'Lets others know early when a date slips',
  'Is known for calm reviews',
  'Builds a shared understanding of the goals',
  'Drives awareness of security across teams',
  'Shares knowledge of the old system with the team',
  'Appreciates the work of others in public',
  'Helps people who know less',
  'Is aware',
  'Keeps a list of known faults',
])('is silent on %j', (text) => {
  expect(found(unobservableVerb, saying(text))).toEqual([]);
});
