import { expect, test } from 'vitest';
import { missingArea } from '../../../src/check/rules/missing-area.ts';
import { found, placesOf } from '../found.ts';
import { ladderOf } from '../ladder.ts';

const body = ['## Craft', '', '- Writes tests.'];

const people = ['', '## People', '', '- Gives feedback.'];
const areas = 'areas: [Craft, People]';

test('finds a declared area that a level does not have', () => {
  const [issue] = found(missingArea, ladderOf({ 'trunk/a': [1, ...body], 'trunk/b': [2, ...body, ...people] }, areas));
  expect(issue).toMatchObject({ severity: 'warning', file: 'ladders/l/trunk/a.md', line: 1, column: 1 });
  expect(issue?.message).toContain('`a` says nothing about `People`');
  expect(issue?.suggestion).toContain('`## People`');
});

test('finds a heading with nothing below it, also where no area is declared', () => {
  const [issue] = found(missingArea, ladderOf({ 'trunk/a': [1, ...body, '', '## People', ''] }));
  expect(issue).toMatchObject({ file: 'ladders/l/trunk/a.md', line: 11, column: 1 });
  expect(issue?.message).toContain('a heading with nothing below it');
});

test('tells several areas of one level together, and a whole track once', () => {
  const files = ladderOf({ 'trunk/a': [1, ...body], 'trunk/b': [2, ...body] }, 'areas: [Craft, People, Running]');
  const [issue, ...others] = found(missingArea, files);
  expect(others).toEqual([]);
  expect(issue?.message).toContain('`People` and `Running`');
});

test.each([
  ['a level that has them all', ladderOf({ 'trunk/a': [1, ...body, ...people] }, areas)],
  ['a ladder that declares none', ladderOf({ 'trunk/a': [1, ...body], 'trunk/b': [2, ...body, ...people] })],
  [
    'an area that only a misspelt heading names',
    ladderOf({ 'trunk/a': [1, ...body], 'trunk/b': [2, ...body, '', '## Crafts', '', '- X.'] }, 'areas: [Craft]'),
  ],
  ['text where a list should be', ladderOf({ 'trunk/a': [1, ...body, '', '## People', '', 'Gives feedback.'] }, areas)],
])('is silent on %s', (_name, files) => {
  expect(placesOf(missingArea, files)).toEqual([]);
});
