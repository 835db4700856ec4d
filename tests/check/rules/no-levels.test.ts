import { expect, test } from 'vitest';
import { noLevels } from '../../../src/check/rules/no-levels.ts';
import { found, placesOf } from '../found.ts';
import { ladderOf } from '../ladder.ts';

const body = ['## Craft', '', '- Writes tests.'];

test('finds a ladder without levels, and not each of its tracks as well', () => {
  const [issue, ...others] = found(noLevels, ladderOf({}, 'tracks: [trunk]'));
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ severity: 'error', file: 'ladders/l/ladder.md', line: 1, column: 1 });
  expect(issue?.suggestion).toContain('`trunk/engineer.md`');
});

test('names the files beside ladder.md that may be its levels', () => {
  const suggestions = (...names: string[]): string[] => {
    const pages = Object.fromEntries(names.map((name) => [`ladders/l/${name}`, '# Engineer\n']));
    return found(noLevels, { ...ladderOf({}), ...pages }).map(({ suggestion }) => suggestion);
  };
  expect(suggestions('README.md', 'one.md', 'two.md', 'three.md')).toEqual([
    '`one.md` and 2 more beside it are read as pages. Move each that is a level into the folder of its track, such as `trunk/one.md`.',
  ]);
  expect(suggestions('one.md')[0]).toMatch(/^`one.md` beside it is read as a page. /);
  expect(suggestions('README.md')[0]).toContain('`trunk/engineer.md`');
});

test('finds a track that no level is on, where it is declared', () => {
  const [issue] = found(noLevels, ladderOf({ 'trunk/a': [1, ...body] }, 'tracks:\n  - id: trunk\n  - id: lead'));
  expect(issue).toMatchObject({ file: 'ladders/l/ladder.md', line: 4, column: 9 });
  expect(issue?.message).toContain('`Lead`');
});

test('is silent when every track has a level, and on what an edition withholds', () => {
  expect(placesOf(noLevels, ladderOf({ 'trunk/a': [1, ...body] }, 'tracks: [trunk]'))).toEqual([]);
  const files = { ...ladderOf({ 'trunk/a': [1, ...body] }, 'audience: public') };
  files['ladders/l/lead/b.md'] = '---\nrank: 2\naudience: internal\n---\n\n# B\n';
  expect(found(noLevels, files, { edition: 'public' })).toEqual([]);
});

test('says what to do in the form that the ladder is written in', () => {
  const data = (levels: string): string => `tracks: [trunk, lead]\nlevels: ${levels}\n`;
  const table = '---\ntracks: [trunk, lead]\n---\n\n| Area | A |\n| --- | --- |\n| Craft | Writes tests. |\n';
  const suggestions = (files: Record<string, string>): string[] =>
    found(noLevels, files).map(({ suggestion }) => suggestion);
  expect(suggestions({ 'ladders/d.yaml': data('[]') })).toEqual([
    'Add a level to its list, such as `- { id: engineer, name: Engineer }` below `levels:`.',
  ]);
  expect(suggestions({ 'ladders/d.yaml': data('[{ id: a, name: A, track: trunk }]') })).toEqual([
    'Write the `id` of the track after `track:` of a level, or take the track out.',
  ]);
  expect(suggestions({ 'ladders/t/ladder.md': table })).toEqual([
    'Add a table with its levels below a heading `## Lead`, or take the track out.',
  ]);
});
