import { expect, test } from 'vitest';
import { levelNames } from '../../src/check/level-names.ts';
import { nothingNew } from '../../src/check/rules/nothing-new.ts';
import { handbookOf } from '../content-tree.ts';
import { found } from './found.ts';
import { ladderOf } from './ladder.ts';

/** Two levels below one another and one beside the second, all with one title, and one with another. */
const files = {
  ...ladderOf({ 'trunk/a': [1], 'trunk/b': [2], 'lead/c': [2], 'trunk/d': [3] }),
  ...Object.fromEntries(
    [
      ['trunk/a', 1],
      ['trunk/b', 2],
      ['lead/c', 2],
    ].map(([name, rank]) => [
      `ladders/l/${name}.md`,
      `---\nrank: ${rank}\ntitle: Engineer\n---\n\n## Craft\n\n- Reviews code.\n`,
    ]),
  ),
};

function named(...ids: readonly string[]): string[] {
  const levels = handbookOf(files).ladders[0]?.levels ?? [];
  return levelNames(ids.flatMap((id) => levels.filter((level) => level.id === id)));
}

test('names levels by their titles, and more where that does not tell them apart', () => {
  expect(named('a', 'd')).toEqual(['`Engineer`', '`d`']);
  expect(named('a', 'b')).toEqual(['`Engineer` (rank 1)', '`Engineer` (rank 2)']);
  expect(named('b', 'c')).toEqual(['`Engineer` (on the track `Trunk`)', '`Engineer` (on the track `Lead`)']);
});

test('tells two levels of one title apart where the second has nothing new', () => {
  const [issue] = found(nothingNew, files);
  expect(issue?.message).toContain('Everything that `Engineer` (rank 2) asks for stands on `Engineer` (rank 1)');
  expect(issue?.suggestion).toContain('only holds from `Engineer` (rank 2) on');
});
