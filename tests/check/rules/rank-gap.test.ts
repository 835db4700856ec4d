import { expect, test } from 'vitest';
import { rankGap } from '../../../src/check/rules/rank-gap.ts';
import { found, placesOf } from '../found.ts';
import { ladderOf } from '../ladder.ts';

const body = ['## Craft', '', '- Writes tests.'];

test('finds a rank that leaves one out, at the rank', () => {
  const [issue] = found(rankGap, ladderOf({ 'trunk/a': [1, ...body], 'trunk/b': [3, ...body] }));
  expect(issue).toMatchObject({ severity: 'warning', file: 'ladders/l/trunk/b.md', line: 2, column: 7 });
  expect(issue?.message).toContain('`b` has rank 3, and the level below it rank 1');
  expect(issue?.suggestion).toContain('`rank: 2`');
});

test('finds a fork that does not go on counting', () => {
  const files = ladderOf(
    { 'trunk/a': [1, ...body], 'trunk/b': [2, ...body], 'lead/c': [2, ...body] },
    'tracks: [trunk, { id: lead, from: b }]',
  );
  const [issue] = found(rankGap, files);
  expect(issue).toMatchObject({ file: 'ladders/l/ladder.md', line: 2 });
  expect(issue?.message).toContain('rank 2 already');
  expect(issue?.suggestion).toContain('`rank: 3` on `c`');
});

test('finds a fork of what the ladder begins with, and does not ask for other ranks', () => {
  const files = ladderOf(
    { 'trunk/a': [1, ...body], 'trunk/b': [2, ...body], 'lead/c': [3, ...body] },
    'tracks: [{ id: trunk, from: c }, { id: lead, from: b }]',
  );
  const [issue, ...others] = found(rankGap, files);
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ file: 'ladders/l/ladder.md', line: 2, column: 29 });
  expect(issue?.message).toContain('`a` is one that the ladder begins with');
  expect(issue?.suggestion).toMatch(/^Take `from: c` out/);
});

test.each([
  ['ranks in order', { 'trunk/a': [1, ...body], 'trunk/b': [2, ...body] }],
  ['a ladder that begins higher up', { 'trunk/a': [3, ...body], 'trunk/b': [4, ...body] }],
] as const)('is silent on %s', (_name, levels) => {
  expect(placesOf(rankGap, ladderOf(levels))).toEqual([]);
});
