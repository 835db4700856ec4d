import { expect, test } from 'vitest';
import { unknownTrack } from '../../../src/check/rules/unknown-track.ts';
import { found, placesOf } from '../found.ts';
import { ladderOf } from '../ladder.ts';

const body = ['## Craft', '', '- Writes tests.'];

test('finds a folder that is none of the tracks, once for all its levels', () => {
  const files = ladderOf(
    { 'trunk/a': [1, ...body], 'specialst/b': [2, ...body], 'specialst/c': [3, ...body] },
    'tracks: [trunk, { id: specialist, from: a }]',
  );
  const [issue, ...others] = found(unknownTrack, files);
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ severity: 'error', file: 'ladders/l/specialst/b.md', line: 1, column: 1 });
  expect(issue?.message).toContain('`specialst`');
  expect(issue?.suggestion).toContain('Did you mean `specialist`?');
});

test('says what to add when no track is near', () => {
  const files = ladderOf({ 'trunk/a': [1, ...body], 'managers/b': [2, ...body] }, 'tracks: [trunk]');
  expect(found(unknownTrack, files)[0]?.suggestion).toBe('Add `- id: managers` to the `tracks` of the ladder.');
});

test.each([
  ['tracks that are declared', 'tracks: [trunk, lead]'],
  ['a ladder that declares none', ''],
])('is silent on %s', (_name, frontMatter) => {
  expect(placesOf(unknownTrack, ladderOf({ 'trunk/a': [1, ...body], 'lead/b': [2, ...body] }, frontMatter))).toEqual(
    [],
  );
});
