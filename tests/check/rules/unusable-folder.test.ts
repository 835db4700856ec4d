import { expect, test } from 'vitest';
import { unusableFolder } from '../../../src/check/rules/unusable-folder.ts';
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
