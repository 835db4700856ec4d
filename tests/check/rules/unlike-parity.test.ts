import { expect, test } from 'vitest';
import { unlikeParity } from '../../../src/check/rules/unlike-parity.ts';
import { found, placesOf } from '../found.ts';
import { ladderOf } from '../ladder.ts';

const body = ['## Craft', '', '- Writes tests.'];

const many = (count: number): string[] => Array.from({ length: count }, (_, at) => `- Does ${at}.`);
const craft = (count: number): [number, ...string[]] => [1, '## Craft', '', ...many(count)];

test('finds levels of one rank of which one has twice as many expectations', () => {
  const [issue, ...others] = found(unlikeParity, ladderOf({ 'ic/a': craft(10), 'lead/b': craft(5) }));
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ severity: 'warning', file: 'ladders/l/lead/b.md', line: 1, column: 1 });
  expect(issue?.message).toContain('`b` and `a` have the same rank, but 5 and 10 expectations');
  expect(issue?.suggestion).toContain('say more on `b`');
});

test('finds levels of one rank that have hardly an area in common', () => {
  const files = ladderOf({ 'ic/a': [1, ...body], 'lead/b': [1, '## People', '', '- Gives feedback.'] });
  expect(found(unlikeParity, files)[0]?.message).toContain('hardly an area in common');
});

test.each([
  ['levels of the same length', ladderOf({ 'ic/a': craft(9), 'lead/b': craft(9) })],
  ['a few more', ladderOf({ 'ic/a': craft(9), 'lead/b': craft(5) })],
  ['twice as many of very few', ladderOf({ 'ic/a': craft(4), 'lead/b': craft(2) })],
  ['levels of different ranks', ladderOf({ 'ic/a': craft(9), 'ic/b': [2, ...body] })],
  ['a level without expectations', ladderOf({ 'ic/a': craft(9), 'lead/b': [1, 'To be written.'] })],
])('is silent on %s', (_name, files) => {
  expect(placesOf(unlikeParity, files)).toEqual([]);
});
