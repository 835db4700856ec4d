import { expect, test } from 'vitest';
import { guessedTracks } from '../../../src/check/rules/guessed-tracks.ts';
import { foundWith } from '../ladder.ts';

test('says what was guessed, and what to write', () => {
  const tracks = [
    { id: 'ic', levels: ['Senior', 'Principal'] },
    { id: 'manager', levels: ['Lead'] },
  ];
  const position = { line: 1, column: 1 };
  const [issue] = foundWith(guessedTracks, { kind: 'guessed-tracks', path: 'ladders/design.yaml', position, tracks });
  expect(issue).toMatchObject({ severity: 'warning', file: 'ladders/design.yaml', line: 1, column: 1 });
  expect(issue?.message).toContain('`ic` (Senior, Principal) and `manager` (Lead)');
  expect(issue?.suggestion).toContain('`tracks: [ic, manager]`');
});

test('is silent on a ladder without faults', () => {
  expect(foundWith(guessedTracks)).toEqual([]);
});
