import { expect, test } from 'vitest';
import { check } from '../../../src/check/check.ts';
import { unusableFolder } from '../../../src/check/rules/unusable-folder.ts';
import { handbookOf } from '../../content-tree.ts';
import { found, placesOf } from '../found.ts';
import { templateOf, templatePath } from '../record.ts';

test.each([
  ['pages', 'holds something else', '`creates: reviews`'],
  ['checklists', 'holds something else', '`creates: reviews`'],
  ['pages/talks', 'is no folder at the top', '`creates: talks`'],
  ['../talks', 'is no folder at the top', '`creates: talks`'],
  ['...', 'is no folder at the top', '`creates: reviews`'],
])('finds %s, and offers one that can be had', (folder, why, words) => {
  const [issue, ...others] = found(unusableFolder, templateOf([`creates: ${folder}`], '# {{title}}'));
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ severity: 'error', file: templatePath, line: 2, column: 10 });
  expect(issue?.message).toContain(why);
  expect(issue?.suggestion).toContain(words);
});

test('finds it where the folder is said among other things', () => {
  expect(placesOf(unusableFolder, templateOf(['creates:', '  folder: teams'], '# {{title}}'))).toEqual([
    `${templatePath}:3:11`,
  ]);
});

test.each(['postmortems', 'decisions', 'Talks', '/talks/'])('is silent on %s', (folder) => {
  expect(found(unusableFolder, templateOf([`creates: ${folder}`], '# {{title}}'))).toEqual([]);
});

test.each([
  ['a section', { 'pages/guides/index.md': '# Guides\n', 'pages/guides/one.md': '# One\n' }],
  ['a section without an introduction', { 'pages/Guides/one.md': '# One\n' }],
  ['a section that a readme introduces', { 'pages/Guides/README.md': '# Guides\n' }],
  ['a page', { 'pages/guides.md': '# Guides\n' }],
  ['a page beside the folders', { 'guides.md': '# Guides\n' }],
])('finds a folder whose address %s has, and leaves the address to the pages', (_name, pages) => {
  const files = { ...templateOf(['creates: guides'], '# {{title}}'), ...pages, 'guides/first.md': '# First\n' };
  const issues = check(handbookOf(files)).filter(({ code }) => ['unusable-folder', 'duplicate-address'].includes(code));
  expect(issues.map(({ code, file, line, column }) => `${code} ${file}:${line}:${column}`)).toEqual([
    `unusable-folder ${templatePath}:2:10`,
  ]);
  expect(issues[0]?.message).toContain('is where pages of this handbook are');
  expect(issues[0]?.suggestion).toContain('`creates: guides-records`');
  const handbook = handbookOf(files);
  expect(handbook.libraries).toEqual([]);
  for (const path of Object.keys(pages)) expect(handbook.pageByPath.get(path)?.url).toMatch(/^\/guides\//);
});

test.each([
  ['files that are no pages', { 'pages/guides/map.svg': '<svg/>' }],
  ['an introduction of the handbook', { 'pages/index.md': '# Handbook\n' }],
  ['a section further down', { 'pages/a/guides/index.md': '# Guides\n' }],
  ['an introduction of the folder itself', { 'guides/index.md': '# Guides\n' }],
])('is silent beside %s', (_name, files) => {
  expect(found(unusableFolder, { ...templateOf(['creates: guides'], '# {{title}}'), ...files })).toEqual([]);
});
