import { describe, expect, test } from 'vitest';
import { orphanPage } from '../../../src/check/rules/orphan-page.ts';
import { found, placesOf } from '../found.ts';
import { ladderOf } from '../ladder.ts';

const home = { 'index.md': '# Home\n\n[People](people/index.md)\n' };

test('finds a page that nothing links to, and names where to link from', () => {
  const files = {
    ...home,
    'people/index.md': '# People\n',
    'people/sick leave.md': '# Sick leave\n\n[Up](index.md)\n',
  };
  const [issue, ...others] = found(orphanPage, files);
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ severity: 'warning', file: 'people/sick leave.md', line: 1, column: 1 });
  expect(issue?.suggestion).toContain('`people/index.md`');
  expect(issue?.suggestion).toContain('`[Sick leave](sick%20leave.md)`');
});

test('does not count a link of the page to itself', () => {
  expect(placesOf(orphanPage, { ...home, 'a.md': '# A\n\n[A](a.md) [A](#a)\n' })).toEqual(['a.md:1:1']);
});

describe('tells once, at the introduction, that hardly any page of a section is linked', () => {
  const records = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`records/${at}.md`, `# Record ${at}\n`]));

  test('from four pages on', () => {
    const files = { ...home, 'records/index.md': '# Records\n\n[First](0.md)\n', ...records(5) };
    const [issue, ...others] = found(orphanPage, files);
    expect(others).toEqual([]);
    expect(issue?.file).toBe('records/index.md');
    expect(issue?.suggestion).toContain('`[Record 1](1.md)`');
    expect(issue?.suggestion).toContain('4 in all');
  });

  test('but not when only some are forgotten', () => {
    const links = [0, 1, 2, 3, 4].map((at) => `[${at}](${at}.md)`).join(' ');
    const files = { ...home, 'records/index.md': `# Records\n\n${links}\n`, ...records(9) };
    expect(placesOf(orphanPage, files)).toEqual([5, 6, 7, 8].map((at) => `records/${at}.md:1:1`));
  });
});

test.each([
  ['the home page and introductions', { 'index.md': '# A\n', 'b/index.md': '# B\n', 'c/README.md': '# C\n' }],
  ['pages of a section without an introduction', { ...home, 'notes/a.md': '# A\n' }],
  ['pages of a handbook without a home page', { 'a.md': '# A\n', 'b.md': '# B\n' }],
  ['drafts', { ...home, 'a.md': '---\nstatus: draft\n---\n' }],
  ['deprecated pages', { ...home, 'a.md': '---\nstatus: deprecated\n---\n' }],
  ['archived pages', { ...home, 'a.md': '---\nstatus: archived\n---\n' }],
  ['a page linked by its address', { ...home, 'a.md': '# A\n', 'n/b.md': '[A](/a/)\n' }],
  ['a page linked by an alias', { ...home, 'a.md': '---\naliases: /old/\n---\n', 'n/b.md': '[A](/old/)\n' }],
  ['a page linked in HTML', { ...home, 'a.md': '# A\n', 'n/b.md': '<a href="../a.md">A</a>\n' }],
  ['the replacement of a page', { ...home, 'a.md': '# A\n', 'n/b.md': '---\nreplacement: ../a.md\n---\n' }],
  ['a page of the glossary', { ...home, 'a.md': '# A\n', 'glossary.yaml': '- term: A\n  meaning: a\n  page: a.md\n' }],
])('is silent on %s', (_name, files) => {
  expect(found(orphanPage, files)).toEqual([]);
});

test('is silent on a page that only a ladder links to', () => {
  const files = {
    ...ladderOf({ 'trunk/a': [1, '## Craft', '', '- See [b](../../../pages/s/b.md).'] }),
    'pages/s/index.md': '# S\n',
    'pages/s/b.md': '# B\n',
  };
  expect(found(orphanPage, files)).toEqual([]);
});

test('counts a link from a task', () => {
  const files = {
    'index.md': '# Home\n',
    'pages/index.md': '# Home\n',
    'pages/tools.md': '# Tools\n',
    'checklists/list.md': '# List\n\n- [ ] Read about [tools](../pages/tools.md)\n',
  };
  expect(placesOf(orphanPage, files).filter((place) => place.includes('tools'))).toEqual([]);
  const without = { ...files, 'checklists/list.md': '# List\n\n- [ ] Read about tools\n' };
  expect(placesOf(orphanPage, without).filter((place) => place.includes('tools'))).toEqual(['pages/tools.md:1:1']);
});

test.each([
  ['a template', { 'templates/a.md': '# A\n\n[B](../b.md)\n' }],
  ['the text of a record', { 'postmortems/a.md': '# A\n\n[B](../b.md)\n' }],
  ['what a record changed', { 'postmortems/a.md': '---\nchanges: [../b.md]\n---\n\n# A\n' }],
])('is silent on a page that is linked from %s', (_name, files) => {
  expect(found(orphanPage, { ...home, 'b.md': '# B\n' })).toHaveLength(1);
  expect(found(orphanPage, { ...home, 'b.md': '# B\n', ...files })).toEqual([]);
});
