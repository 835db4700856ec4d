import { expect, test } from 'vitest';
import { areaWithoutParity } from '../../../src/check/rules/area-without-parity.ts';
import { missingArea } from '../../../src/check/rules/missing-area.ts';
import type { Files } from '../../content-tree.ts';
import { found, placesOf } from '../found.ts';
import { ladderOf } from '../ladder.ts';

const area = (name: string): string[] => [`## ${name}`, '', `- Does ${name}.`, ''];
const areas = (...names: string[]): string[] => names.flatMap(area);
const all = areas('Craft', 'People', 'Running');

test('finds an area that is missing beside a level of the same rank that has it', () => {
  const files = ladderOf({ 'ic/a': [1, ...areas('Craft', 'Running')], 'lead/b': [1, ...all] });
  const [issue, ...others] = found(areaWithoutParity, files);
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ severity: 'warning', file: 'ladders/l/ic/a.md', line: 1, column: 1 });
  expect(issue?.message).toMatch(/^`a` says nothing about `People`, and `b` does/);
  expect(issue?.suggestion).toContain('`## People`');
});

test('finds an area with a heading and nothing below it, at the heading', () => {
  const files = ladderOf({ 'ic/a': [1, ...areas('Craft', 'Running'), '## People'], 'lead/b': [1, ...all] });
  expect(placesOf(areaWithoutParity, files)).toEqual(['ladders/l/ic/a.md:15:1']);
  expect(found(missingArea, files, {})).toEqual([]);
});

test('tells a track that leaves an area out once, at its lowest level', () => {
  const files = ladderOf({
    'ic/a': [1, ...areas('Craft', 'Running')],
    'ic/c': [2, ...areas('Craft', 'Running')],
    'lead/b': [1, ...all],
    'lead/d': [2, ...all],
  });
  expect(placesOf(areaWithoutParity, files)).toEqual(['ladders/l/ic/a.md:1:1']);
});

test.each<[string, Files]>([
  ['the same areas on both', ladderOf({ 'ic/a': [1, ...all], 'lead/b': [1, ...all] })],
  [
    'the same areas in another order',
    ladderOf({ 'ic/a': [1, ...all], 'lead/b': [1, ...areas('Running', 'People', 'Craft')] }),
  ],
  ['an area that both leave out', ladderOf({ 'ic/a': [1, ...area('Craft')], 'lead/b': [1, ...area('Craft')] })],
  ['levels of different ranks', ladderOf({ 'trunk/a': [1, ...area('Craft')], 'trunk/b': [2, ...all] })],
  ['a ladder of one track', ladderOf({ 'trunk/a': [1, ...area('Craft')] })],
  ['an area named in other letters', ladderOf({ 'ic/a': [1, ...area('CRAFT')], 'lead/b': [1, ...area('Craft')] })],
  [
    'levels that have hardly an area in common',
    ladderOf({ 'ic/a': [1, ...areas('Craft', 'Running')], 'lead/b': [1, ...areas('People', 'Hiring')] }),
  ],
  [
    'text where a list should be, which another rule finds',
    ladderOf({ 'ic/a': [1, ...areas('Craft', 'Running'), '## People', '', 'Gives feedback.'], 'lead/b': [1, ...all] }),
  ],
])('is silent on %s', (_name, files) => {
  expect(found(areaWithoutParity, files)).toEqual([]);
});
