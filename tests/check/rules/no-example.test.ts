import { expect, test } from 'vitest';
import { noExample } from '../../../src/check/rules/no-example.ts';
import type { Files } from '../../content-tree.ts';
import { found, placesOf } from '../found.ts';
import { ladderOf } from '../ladder.ts';

const bare = ['## Craft', '', '- Reviews code.'];
const shown = [...bare, '', '### For example', '', '- Found a fault before the release.'];
const people = ['', '## People', '', '- Gives feedback.'];

test('tells each level once, at its first area without an example, and names them all', () => {
  const [issue, ...others] = found(
    noExample,
    ladderOf({ 'trunk/a': [1, ...shown], 'trunk/b': [2, ...bare, ...people] }),
  );
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ severity: 'warning', file: 'ladders/l/trunk/b.md', line: 7, column: 1 });
  expect(issue?.message).toContain('`Craft` and `People` look like');
  expect(issue?.suggestion).toContain('### For example');
});

test('names the one area that has none', () => {
  const [issue] = found(noExample, ladderOf({ 'trunk/a': [1, ...shown, ...people] }));
  expect(issue).toMatchObject({ line: 15 });
  expect(issue?.message).toContain('`People` looks like');
});

test('tells a ladder without any example once', () => {
  expect(placesOf(noExample, ladderOf({ 'trunk/a': [1, ...bare], 'trunk/b': [2, ...bare, ...people] }))).toEqual([
    'ladders/l/ladder.md:1:1',
  ]);
});

test.each<[string, Files]>([
  ['an example of the area', ladderOf({ 'trunk/a': [1, ...shown] })],
  ['an example of one expectation', ladderOf({ 'trunk/a': [1, ...bare, '  - Like this.'] })],
  ['one example among many expectations', ladderOf({ 'trunk/a': [1, ...bare, '- B.', '- C.', '  - Like this.'] })],
  ['a heading "Examples"', ladderOf({ 'trunk/a': [1, ...bare, '', '### Examples', '', '- One.'] })],
  ['a heading "Such as"', ladderOf({ 'trunk/a': [1, ...bare, '', '### Such as', '', '- One.'] })],
  ['an area without expectations', ladderOf({ 'trunk/a': [1, ...shown, '', '## People', ''] })],
  ['a level without areas', ladderOf({ 'trunk/a': [1, ...shown], 'trunk/b': [2, 'To be written.'] })],
  ['a ladder without levels', ladderOf({})],
])('is silent on %s', (_name, files) => {
  expect(found(noExample, files)).toEqual([]);
});
