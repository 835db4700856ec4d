import { expect, test } from 'vitest';
import { repeatedExpectation } from '../../../src/check/rules/repeated-expectation.ts';
import type { Files } from '../../content-tree.ts';
import { found, placesOf } from '../found.ts';
import { ladderOf } from '../ladder.ts';

/** Ten sentences that no other level has, and what is given. */
function level(rank: number, ...sentences: string[]): [number, ...string[]] {
  const own = Array.from({ length: 16 }, (_, at) => `- Own sentence ${rank} ${at}.`);
  return [rank, '## Craft', '', ...sentences.map((text) => `- ${text}`), ...own];
}

test('finds a sentence on three levels in a row, on the third', () => {
  const files = ladderOf({
    'trunk/a': level(1, 'Gives feedback within a week.'),
    'trunk/b': level(2, 'Gives feedback within a week'),
    'trunk/c': level(3, 'Gives feedback, within a week.'),
    'trunk/d': level(4, 'Gives feedback within a week.'),
  });
  const issues = found(repeatedExpectation, files);
  expect(issues).toHaveLength(1);
  expect(issues[0]).toMatchObject({ severity: 'warning', file: 'ladders/l/trunk/c.md', line: 9, column: 3 });
  expect(issues[0]?.message).toContain('`a`, `b` and `c`');
  expect(issues[0]?.suggestion).toContain('Say what is more on `c`');
});

test('finds signs that stand twice on one level', () => {
  const within = ladderOf({ 'trunk/a': [1, '## Craft', '', '- 🎉', '- 🚀', '- 🎉'] });
  expect(placesOf(repeatedExpectation, within)).toEqual(['ladders/l/trunk/a.md:11:3']);
});

test('finds it across a fork', () => {
  const files = ladderOf(
    { 'trunk/a': level(1, 'Same.'), 'trunk/b': level(2, 'Same.'), 'lead/c': level(3, 'Same.') },
    'tracks: [trunk, {id: lead, from: b}]',
  );
  expect(placesOf(repeatedExpectation, files)).toEqual(['ladders/l/lead/c.md:9:3']);
});

test('finds a sentence twice on one level, also where the ladder repeats on purpose', () => {
  const body = ['## Craft', '', '- Same.', '', '## People', '', '- Same.'];
  const files = ladderOf({ 'trunk/a': [1, ...body.slice(0, 3)], 'trunk/b': [2, ...body] });
  const [issue] = found(repeatedExpectation, files);
  expect(issue).toMatchObject({ file: 'ladders/l/trunk/b.md', line: 13, column: 3 });
  expect(issue?.message).toContain('in `Craft` and in `People`');
  const within = ladderOf({ 'trunk/a': [1, '## Craft', '', '- Same.', '- Same.'] });
  expect(found(repeatedExpectation, within)[0]?.message).toContain('in the area `Craft`');
});

const cumulative = (rank: number): [number, ...string[]] => [
  rank,
  '## Craft',
  '',
  ...Array.from({ length: rank }, (_, at) => `- Sentence ${at}.`),
];

test.each<[string, Files]>([
  ['two levels in a row', ladderOf({ 'trunk/a': level(1, 'Same.'), 'trunk/b': level(2, 'Same.') })],
  [
    'levels that are not in a row',
    ladderOf({ 'trunk/a': level(1, 'Same.'), 'trunk/b': level(2), 'trunk/c': level(3, 'Same.') }),
  ],
  [
    'levels of one rank on two tracks',
    ladderOf(
      { 'trunk/a': level(1), 'ic/b': level(2, 'Same.'), 'lead/c': level(2, 'Same.') },
      'tracks: [trunk, {id: ic, from: a}, {id: lead, from: a}]',
    ),
  ],
  [
    'a ladder whose every level says all that holds there',
    ladderOf({
      'trunk/a': cumulative(1),
      'trunk/b': cumulative(2),
      'trunk/c': cumulative(3),
      'trunk/d': cumulative(4),
    }),
  ],
  [
    'sentences that are alike but not the same',
    ladderOf({
      'trunk/a': level(1, 'Leads a task.'),
      'trunk/b': level(2, 'Leads a project.'),
      'trunk/c': level(3, 'Leads two projects.'),
    }),
  ],
  [
    'the same example on three levels',
    ladderOf({
      'trunk/a': level(1, 'One.\n  - Same.'),
      'trunk/b': level(2, 'Two.\n  - Same.'),
      'trunk/c': level(3, 'Three.\n  - Same.'),
    }),
  ],
  ['the same sentence on two ladders', { ...ladderOf({ 'trunk/a': level(1, 'Same.') }), 'ladders/m/ladder.md': '# M' }],
  [
    'words that differ in their signs, and signs alone',
    ladderOf({
      'trunk/a': level(1, 'Writes C.', 'Writes C++.', 'Writes C#.', '🎉', '🚀'),
      'trunk/b': level(2, 'Writes C.', '🎉'),
      'trunk/c': level(3, 'Writes C++.', '🚀'),
      'trunk/d': level(4, 'Writes C#.'),
    }),
  ],
  ['items without a word', ladderOf({ 'trunk/a': level(1, '<!-- later -->', '<!-- later -->') })],
  ['a ladder of one level', ladderOf({ 'trunk/a': level(1, 'Once.') })],
])('is silent on %s', (_name, files) => {
  expect(found(repeatedExpectation, files)).toEqual([]);
});
