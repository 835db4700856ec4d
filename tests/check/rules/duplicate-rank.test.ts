import { expect, test } from 'vitest';
import { duplicateRank } from '../../../src/check/rules/duplicate-rank.ts';
import { found, placesOf } from '../found.ts';
import { ladderOf } from '../ladder.ts';

const body = ['## Craft', '', '- Writes tests.'];

test('finds two levels of one track with the same rank, at the rank', () => {
  const [issue, ...others] = found(duplicateRank, ladderOf({ 'trunk/a': [1, ...body], 'trunk/b': [1, ...body] }));
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ severity: 'error', file: 'ladders/l/trunk/b.md', line: 2, column: 7 });
  expect(issue?.message).toContain('`b` and `a`');
  expect(issue?.suggestion).toContain('`rank: 2`');
});

test.each([
  ['levels of two tracks', { 'ic/a': [1, ...body], 'lead/b': [1, ...body] }],
  ['levels with a rank each', { 'trunk/a': [1, ...body], 'trunk/b': [2, ...body] }],
] as const)('is silent on %s', (_name, levels) => {
  expect(placesOf(duplicateRank, ladderOf(levels))).toEqual([]);
});
