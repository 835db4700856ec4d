import { describe, expect, test } from 'vitest';
import { duplicateAddress } from '../../../src/check/rules/duplicate-address.ts';
import { found, placesOf, withFrontMatter } from '../found.ts';

describe('names both files of an address', () => {
  test.each([
    ['that differ in case', { 'pages/A.md': '# A\n', 'pages/a.md': '# B\n' }, 'pages/a.md', 'pages/A.md', 'capital'],
    ['in two formats', { 'pages/a.md': '# A\n', 'pages/a.mdx': '# B\n' }, 'pages/a.mdx', 'pages/a.md', 'ending'],
    [
      'that differ in signs',
      { 'pages/a b.md': '# A\n', 'pages/a-b.md': '# B\n' },
      'pages/a-b.md',
      'pages/a b.md',
      'hyphens',
    ],
    ['of a folder', { 'pages/a.md': '# A\n', 'pages/a/index.md': '# B\n' }, 'pages/a.md', 'pages/a/index.md', 'folder'],
  ])('%s', (_name, files, moved, kept, why) => {
    const [issue, ...others] = found(duplicateAddress, files);
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ file: moved, line: 1, column: 1, severity: 'error' });
    expect(issue?.message).toContain(`\`${kept}\``);
    expect(issue?.suggestion).toContain(why);
  });

  test('where both are inside and beside the folder of pages', () => {
    const [issue] = found(duplicateAddress, { 'a.md': '# A\n', 'pages/a.md': '# B\n' });
    const named = `${issue?.file} ${issue?.message}`;
    expect(named).toContain('pages/a.md');
    expect(named).toMatch(/(^|`)a\.md/);
  });
});

test('counts every file that wants an address', () => {
  const files = { 'a.md': '# A\n', 'A.md': '# A\n', 'a.mdx': '# A\n' };
  expect(found(duplicateAddress, files)).toHaveLength(2);
});

test('points at the alias that another page has', () => {
  const files = {
    'a.md': withFrontMatter('order: 1\naliases:\n  - /old/\n  - /b/'),
    'b.md': withFrontMatter('aliases: /old/'),
  };
  expect(placesOf(duplicateAddress, files)).toEqual(['a.md:5:5', 'b.md:2:10']);
  const [first, second] = found(duplicateAddress, files);
  expect(first?.message).toMatch(/`\/b\/` is the address of `b.md`/);
  expect(second?.message).toMatch(/`\/old\/` is an alias of `a.md` too/);
});

test('points at an alias for a page that Handrail makes itself', () => {
  const [issue] = found(duplicateAddress, { 'index.md': '# A\n', 'a.md': withFrontMatter('aliases: [/search]') });
  expect(issue).toMatchObject({ file: 'a.md', line: 2, column: 11 });
  expect(issue?.message).toContain('Handrail makes itself');
});

test('does not name an internal file in a public edition', () => {
  const files = { 'a.md': '# Secret\n', 'a.mdx': withFrontMatter('audience: public') };
  const [issue] = found(duplicateAddress, files, { edition: 'public' });
  expect(issue?.file).toBe('a.mdx');
  expect(`${issue?.message} ${issue?.suggestion}`).not.toContain('a.md`');
});

test('finds a folder and a data file that are one ladder, and says what both are named by', () => {
  const files = { 'ladders/a/ladder.md': '# A\n', 'ladders/a.yaml': 'levels: []\n' };
  const [issue, ...others] = found(duplicateAddress, files);
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ file: 'ladders/a.yaml', line: 1 });
  expect(issue?.message).toContain('`ladders/a/ladder.md`');
  expect(issue?.suggestion).toContain('name of its folder');
});

test('finds two levels of a data file with one id, where the second stands', () => {
  const files = { 'ladders/a.yaml': 'levels:\n  - { id: b, name: B }\n  - { id: b, name: C }\n' };
  const [issue, ...others] = found(duplicateAddress, files);
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ file: 'ladders/a.yaml', line: 3, column: 5 });
  expect(issue?.message).toContain('Two levels have the id `b`: the one in line 2');
  expect(issue?.suggestion).toContain('another `id`');
});

test('finds one team in two files', () => {
  const files = { 'index.md': '# A\n', 'teams/boats.yaml': 'name: A\n', 'teams/west/Boats.yml': 'name: B\n' };
  const [issue] = found(duplicateAddress, files);
  expect(issue).toMatchObject({ file: 'teams/west/Boats.yml', line: 1 });
  expect(issue?.message).toContain('`teams/boats.yaml`');
});

test.each([
  ['an index and a readme', { 'a/index.md': '# A\n', 'a/README.md': '# B\n' }],
  ['a readme alone', { 'a/README.md': '# A\n', 'README.md': '# B\n' }],
  ['one name in two folders', { 'a/c.md': '# A\n', 'b/c.md': '# B\n' }],
  ['an alias of the page itself', { 'a.md': withFrontMatter('aliases: [/a/, /a]') }],
  ['a page and a file beside it', { 'a.md': '[A](a.pdf)\n', 'a.pdf': 'x' }],
  [
    'levels of one name on two tracks',
    {
      'ladders/a/ladder.md': '# A\n',
      'ladders/a/b/c.md': '---\nrank: 1\n---\n',
      'ladders/a/d/c.md': '---\nrank: 1\n---\n',
    },
  ],
  ['a readme beside a ladder', { 'ladders/a/ladder.md': '# A\n', 'ladders/a/README.md': '# B\n' }],
  ['a home page', { 'index.md': '# A\n', 'pages/b.md': '# B\n' }],
])('is silent on %s', (_name, files) => {
  expect(found(duplicateAddress, files)).toEqual([]);
});
