import { expect, test } from 'vitest';
import { missingRank } from '../../../src/check/rules/missing-rank.ts';
import { found, placesOf } from '../found.ts';
import { ladderOf } from '../ladder.ts';

const body = ['## Craft', '', '- Writes tests.'];

test('finds a level without a rank, and proposes the place it was given', () => {
  const [issue] = found(missingRank, ladderOf({ 'trunk/a': [1, ...body], 'trunk/b': [undefined, ...body] }));
  expect(issue).toMatchObject({ severity: 'error', file: 'ladders/l/trunk/b.md', line: 1, column: 1 });
  expect(issue?.message).toContain('`b`');
  expect(issue?.suggestion).toContain('`rank: 2`');
});

test('proposes the rank above the fork', () => {
  const files = ladderOf(
    { 'trunk/a': [3, ...body], 'lead/b': [undefined, ...body] },
    'tracks: [trunk, { id: lead, from: a }]',
  );
  expect(found(missingRank, files)[0]?.suggestion).toContain('`rank: 4`');
});

test('is silent when every level has one', () => {
  expect(placesOf(missingRank, ladderOf({ 'trunk/a': [1, ...body], 'trunk/b': [7, ...body] }))).toEqual([]);
});

test('is silent on a rank with a wrong value, which another rule finds', () => {
  const files = { ...ladderOf({ 'trunk/a': [1, ...body] }), 'ladders/l/trunk/b.md': '---\nrank: E2\n---\n\n# B\n' };
  expect(found(missingRank, files)).toEqual([]);
});
