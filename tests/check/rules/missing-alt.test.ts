import { expect, test } from 'vitest';
import { missingAlt } from '../../../src/check/rules/missing-alt.ts';
import { found } from '../found.ts';

test.each([
  ['a Markdown image with empty brackets', 'Text ![](a.png)', 6, '`![The rota of the on-call week](a.png)`'],
  ['brackets with a space only', '![ ](a.png)', 1, 'between the brackets'],
  ['an image by definition', '![][a]\n\n[a]: a.png', 1, '[label]`'],
  ['an HTML image without alt', '<p><img src="a.png"></p>', 4, '`alt=""`'],
  ['an image inside a link', '[![](a.png)](a.md)', 2, 'between the brackets'],
  ['an image on another host', '![](https://example.org/a.png)', 1, 'between the brackets'],
])('finds %s', (_name, text, column, words) => {
  const issues = found(missingAlt, { 'a.md': text, 'a.png': 'x' });
  expect(issues.map((issue) => [issue.severity, issue.line, issue.column])).toEqual([['warning', 1, column]]);
  expect(issues[0]?.suggestion).toContain(words);
});

test.each([
  ['an image with a description', '![A boat](a.png)'],
  ['a description by definition', '![A boat][a]\n\n[a]: a.png'],
  ['an HTML image with a description', '<img src="a.png" alt="A boat">'],
  ['an HTML image that is decoration', '<img src="a.png" alt=""> <img alt src="a.png">'],
  ['an image in code', '`![](a.png)`'],
  ['an HTML image without a source', '<img>'],
])('is silent on %s', (_name, text) => {
  expect(found(missingAlt, { 'a.md': text, 'a.png': 'x' })).toEqual([]);
});
