import { expect, test } from 'vitest';
import { nothingNew } from '../../../src/check/rules/nothing-new.ts';
import type { Files } from '../../content-tree.ts';
import { found, placesOf } from '../found.ts';
import { ladderOf } from '../ladder.ts';

const one = ['## Craft', '', '- Reviews code.'];
const two = [...one, '- Writes tests.'];

test('finds a level that asks for the same as the one below', () => {
  const [issue] = found(nothingNew, ladderOf({ 'trunk/a': [1, ...two], 'trunk/b': [2, ...two] }));
  expect(issue).toMatchObject({ severity: 'warning', file: 'ladders/l/trunk/b.md', line: 1, column: 1 });
  expect(issue?.message).toContain('`b`');
  expect(issue?.suggestion).toContain('only holds from `b` on');
});

test('finds one that asks for less, in another order, under another area, or with other signs', () => {
  const other = ['## People', '', '- Writes tests', '- reviews code'];
  expect(placesOf(nothingNew, ladderOf({ 'trunk/a': [1, ...two], 'trunk/b': [2, ...one] }))).toHaveLength(1);
  expect(placesOf(nothingNew, ladderOf({ 'trunk/a': [1, ...two], 'trunk/b': [2, ...other] }))).toHaveLength(1);
});

test('finds it on the first level of a track', () => {
  const files = ladderOf({ 'trunk/a': [1, ...one], 'lead/b': [2, ...one] });
  expect(placesOf(nothingNew, files)).toEqual(['ladders/l/lead/b.md:1:1']);
});

test.each<[string, Files]>([
  ['one more expectation', ladderOf({ 'trunk/a': [1, ...one], 'trunk/b': [2, ...two] })],
  ['one that is raised', ladderOf({ 'trunk/a': [1, ...one], 'trunk/b': [2, '## Craft', '', '- Reviews designs.'] })],
  ['the same sentence once more', ladderOf({ 'trunk/a': [1, ...one], 'trunk/b': [2, ...one, '- Reviews code.'] })],
  ['the lowest level', ladderOf({ 'trunk/a': [1, ...one] })],
  ['levels of one rank', ladderOf({ 'ic/a': [1, ...one], 'lead/b': [1, ...one] })],
  ['a level without expectations', ladderOf({ 'trunk/a': [1, ...one], 'trunk/b': [2, 'To be written.'] })],
  ['a level below without expectations', ladderOf({ 'trunk/a': [1, 'To be written.'], 'trunk/b': [2, ...one] })],
  [
    'a single changed word',
    ladderOf({ 'trunk/a': [1, ...one], 'trunk/b': [2, '## Craft', '', '- Reviews all code.'] }),
  ],
])('is silent on %s', (_name, files) => {
  expect(found(nothingNew, files)).toEqual([]);
});
