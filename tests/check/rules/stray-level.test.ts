import { describe, expect, test } from 'vitest';
import { strayLevel } from '../../../src/check/rules/stray-level.ts';
import { unknownKey } from '../../../src/check/rules/unknown-key.ts';
import { found, withFrontMatter } from '../found.ts';

const level = withFrontMatter('rank: 2');
const home = { 'index.md': '# A\n' };
const ladder = {
  ...home,
  'ladders/eng/ladder.md': '# Eng\n',
  'ladders/eng/core/junior.md': withFrontMatter('rank: 1'),
};

describe('says where a level belongs', () => {
  test.each([
    ['beside ladder.md', ladder, 'ladders/eng/senior.md', 'Move it to `ladders/eng/core/senior.md`.'],
    ['one folder too deep', ladder, 'ladders/eng/core/deep/senior.md', 'Move it to `ladders/eng/core/senior.md`.'],
    ['beside all ladders', ladder, 'ladders/senior.md', 'Move it to `ladders/eng/core/senior.md`.'],
    ['in the pages', ladder, 'pages/ladders/eng/core/senior.md', 'Move it to `ladders/eng/core/senior.md`.'],
    [
      'under the name of an index',
      ladder,
      'ladders/eng/core/README.md',
      'Move it to `ladders/eng/core/name-of-the-level.md`.',
    ],
    [
      'in a folder without ladder.md',
      home,
      'ladders/ops/trunk/senior.md',
      'Add `ladders/ops/ladder.md`, with the name of the ladder as its heading.',
    ],
    [
      'in the wrong folder, without ladder.md',
      home,
      'ladders/ops/senior.mdx',
      'Move it to `ladders/ops/trunk/senior.mdx`, and add `ladders/ops/ladder.md`, with the name of the ladder as its heading.',
    ],
  ])('%s', (_name, files, file, suggestion) => {
    const issues = found(strayLevel, { ...files, [file]: level });
    expect(issues).toMatchObject([{ file, line: 2, column: 1, severity: 'warning', suggestion }]);
    expect(issues[0]?.message).toContain('It has the key `rank`, as a level has, but it is read as a page');
  });

  test('where only its place tells', () => {
    const issues = found(strayLevel, { ...home, 'ladders/ops/trunk/senior.md': '# Senior\n' });
    expect(issues).toMatchObject([{ file: 'ladders/ops/trunk/senior.md', line: 1, column: 1 }]);
    expect(issues[0]?.message).toContain('there is no `ladders/ops/ladder.md`');
  });
});

test.each([
  ['ladders/ops.md', 'ladders/ops/ladder.md'],
  ['ladders/ladder.md', 'ladders/engineering/ladder.md'],
  ['ladders/ops/index.md', 'ladders/ops/ladder.md'],
  ['pages/ladders/ops/ladder.md', 'ladders/ops/ladder.md'],
])('says where a ladder belongs: not %s', (file, place) => {
  const issues = found(strayLevel, { ...home, [file]: withFrontMatter('title: Ops\nareas: [Craft]') });
  expect(issues).toMatchObject([{ file, line: 3, column: 1 }]);
  expect(issues[0]?.suggestion).toContain(`\`${place}\``);
});

test('tells once of a folder whose files would be levels if there were a ladder.md', () => {
  const files = {
    ...home,
    'ladders/ops/one.md': '# One\n',
    'ladders/ops/two.md': '# Two\n',
    'ladders/ops/index.md': '# Ops\n',
  };
  const [issue, ...others] = found(strayLevel, files);
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ file: 'ladders/ops/one.md', line: 1, column: 1, severity: 'warning' });
  expect(issue?.message).toBe(
    'There is no `ladders/ops/ladder.md`, so `one.md` and 1 more in that folder are pages, and on no ladder.',
  );
  expect(issue?.suggestion).toContain('`ladders/ops/trunk/one.md`');
});

test('is told once, and not as keys that nobody knows', () => {
  const files = { ...ladder, 'ladders/eng/senior.md': withFrontMatter('rank: 2\ncode: E2\nsummary: Leads.\ntitel: S') };
  expect(found(strayLevel, files)).toHaveLength(1);
  expect(found(unknownKey, files).map(({ line }) => line)).toEqual([5]);
});

test.each([
  ['a page beside ladder.md', { 'ladders/eng/growing.md': '# Growing\n' }],
  ['a page below a track', { 'ladders/eng/core/more/growing.md': withFrontMatter('order: 2') }],
  ['the introduction of a track', { 'ladders/eng/core/README.md': '# Core\n' }],
  ['a folder that only an introduction is in', { 'ladders/ops/README.md': '# Ops\n' }],
  ['an introduction of all ladders', { 'ladders/index.md': withFrontMatter('owner: a') }],
  ['a page of another tool elsewhere', { 'pages/boats.md': level }],
  ['a folder that is named alike', { 'pages/rope-ladders/boats.md': level }],
])('is silent on %s', (_name, files) => {
  expect(found(strayLevel, { ...ladder, ...files })).toEqual([]);
});
