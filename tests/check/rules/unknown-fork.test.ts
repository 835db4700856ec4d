import { expect, test } from 'vitest';
import { unknownFork } from '../../../src/check/rules/unknown-fork.ts';
import { found, placesOf } from '../found.ts';
import { ladderOf } from '../ladder.ts';

const body = ['## Craft', '', '- Writes tests.'];

test('finds a track that forks from no level, where it says so', () => {
  const files = ladderOf(
    { 'trunk/senior': [1, ...body], 'lead/b': [2, ...body] },
    'tracks:\n  - id: trunk\n  - id: lead\n    from: seniour',
  );
  const [issue] = found(unknownFork, files);
  expect(issue).toMatchObject({ severity: 'error', file: 'ladders/l/ladder.md', line: 5, column: 11 });
  expect(issue?.message).toContain('`seniour`');
  expect(issue?.suggestion).toBe('Did you mean `from: senior`?');
});

test('finds a track that begins in mid-air and does not say where from', () => {
  const files = ladderOf(
    { 'ic/a': [1, ...body], 'ops/b': [1, ...body], 'lead/c': [3, ...body] },
    'tracks: [ic, ops, lead]',
  );
  const [issue] = found(unknownFork, files);
  expect(issue).toMatchObject({ file: 'ladders/l/ladder.md', line: 2 });
  expect(issue?.suggestion).toContain('`from: a` or `from: b`');
});

test('does not let a track fork from itself', () => {
  const files = ladderOf({ 'trunk/a': [1, ...body], 'lead/b': [2, ...body] }, 'tracks: [trunk, { id: lead, from: b }]');
  expect(found(unknownFork, files)[0]?.suggestion).toContain('`from: a`');
});

test.each([
  ['a fork that says where from', 'tracks: [trunk, { id: lead, from: a }]'],
  ['a fork from the only level below', 'tracks: [trunk, lead]'],
  ['no tracks', ''],
])('is silent on %s', (_name, frontMatter) => {
  expect(placesOf(unknownFork, ladderOf({ 'trunk/a': [1, ...body], 'lead/b': [2, ...body] }, frontMatter))).toEqual([]);
});
