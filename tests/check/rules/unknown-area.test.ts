import { expect, test } from 'vitest';
import { unknownArea } from '../../../src/check/rules/unknown-area.ts';
import { found } from '../found.ts';
import { ladderOf } from '../ladder.ts';

const body = ['## Craft', '', '- Writes tests.'];

test('finds an area that the ladder does not declare, at its heading', () => {
  const files = ladderOf({ 'trunk/a': [1, '## Crafts', '', '- Writes tests.'] }, 'areas: [Craft, People]');
  const [issue] = found(unknownArea, files);
  expect(issue).toMatchObject({ severity: 'error', file: 'ladders/l/trunk/a.md', line: 7, column: 1 });
  expect(issue?.message).toContain('`Crafts`');
  expect(issue?.suggestion).toBe('Did you mean `Craft`?');
});

test('finds it on every level that names it, and never offers it', () => {
  const crafts = ['## Crafts', '', '- Writes tests.'];
  const files = ladderOf({ 'trunk/a': [1, ...crafts], 'trunk/b': [2, ...crafts] }, 'areas: [Craft, People]');
  expect(found(unknownArea, files).map(({ file, suggestion }) => [file, suggestion])).toEqual([
    ['ladders/l/trunk/a.md', 'Did you mean `Craft`?'],
    ['ladders/l/trunk/b.md', 'Did you mean `Craft`?'],
  ]);
});

test('names the areas there are when none is near', () => {
  const files = ladderOf({ 'trunk/a': [1, '## Money', '', '- Counts.'] }, 'areas: [Craft, People]');
  expect(found(unknownArea, files)[0]?.suggestion).toContain('`Craft` and `People`, or add `Money`');
});

test.each([
  ['an area that is declared', 'areas: [Craft]'],
  ['a ladder that declares none', ''],
  ['other letters and pictures', 'areas: ["🦉 CRAFT"]'],
  ['an id', 'areas: [{ id: craft, name: Building }]'],
])('is silent on %s', (_name, frontMatter) => {
  expect(found(unknownArea, ladderOf({ 'trunk/a': [1, ...body] }, frontMatter))).toEqual([]);
});
