import { expect, test } from 'vitest';
import { unknownLadder } from '../../../src/check/rules/unknown-ladder.ts';
import { found } from '../found.ts';
import { ladderOf } from '../ladder.ts';

const body = ['## Craft', '', '- Writes tests.'];

test('finds a ladder that is not there, where it is named', () => {
  const files = {
    ...ladderOf({ 'trunk/a': [1, ...body] }, 'areas-from: desing'),
    'ladders/design/ladder.md': '# Design\n',
  };
  const [issue] = found(unknownLadder, files);
  expect(issue).toMatchObject({ severity: 'error', file: 'ladders/l/ladder.md', line: 2, column: 13 });
  expect(issue?.message).toContain('`desing`');
  expect(issue?.suggestion).toBe('Did you mean `areas-from: design`?');
});

test('says what to write when there is no other ladder', () => {
  const files = ladderOf({ 'trunk/a': [1, ...body] }, 'areas-from: design');
  expect(found(unknownLadder, files)[0]?.suggestion).toContain('areas: [Delivery, Craft]');
});

test('is silent on a ladder that is there', () => {
  const files = {
    ...ladderOf({ 'trunk/a': [1, ...body] }, 'areas-from: design'),
    'ladders/design/ladder.md': '---\nareas: [Craft]\n---\n\n# Design\n',
  };
  expect(found(unknownLadder, files)).toEqual([]);
});
