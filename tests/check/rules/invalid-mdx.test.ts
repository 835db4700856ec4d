import { expect, test } from 'vitest';
import { invalidMdx } from '../../../src/check/rules/invalid-mdx.ts';
import { found } from '../found.ts';

test('points at what does not parse and says how to mend it', () => {
  const [issue, ...others] = found(invalidMdx, { 'a.mdx': '# A\n\nText </b> here\n' });
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ code: 'invalid-mdx', severity: 'error', file: 'a.mdx', line: 3, column: 6 });
  expect(issue?.message).toContain('</b>');
  expect(issue?.suggestion).toContain('`.md`');
});

test('counts lines in the whole file, front matter included', () => {
  expect(found(invalidMdx, { 'a.mdx': '---\ntitle: A\n---\n\n{1 +\n' })[0]?.line).toBe(5);
});

test.each([
  ['an import that is not needed', "import Tabs from '@theme/Tabs'\n\n# A\n", 1, '@theme/Tabs', 'Take this line out'],
  ['an import that nothing replaces', "# A\n\nimport { x } from './x.js'\n", 3, './x.js', 'Say the same in Markdown'],
  ['a misspelt component', '# A\n\n<Asid>\n\nText\n\n</Asid>\n', 3, '<Asid>', 'Did you mean `<Aside>`?'],
  ['a component that is not there', '# A\n\n<Accordion />\n', 3, '<Accordion>', 'Aside'],
])('finds %s', (_name, text, line, problem, advice) => {
  const [issue, ...others] = found(invalidMdx, { 'a.mdx': text });
  expect(others).toEqual([]);
  expect(issue?.line).toBe(line);
  expect(issue?.message).toContain(problem);
  expect(issue?.message).toMatch(/[^?]\.$/);
  expect(issue?.suggestion).toContain(advice);
});

test.each([
  ['components and expressions', { 'a.mdx': '# A\n\n<Aside>\n\nText {1 + 1}\n\n</Aside>\n\n<br />\n' }],
  ['escaped signs', { 'a.mdx': '# A\n\n2 \\< 3 and \\{x}\n' }],
  ['signs in code', { 'a.mdx': '# A\n\n`{` and\n\n```\n<b>{\n```\n' }],
  ['Markdown, where a tag may stay open', { 'a.md': '# A\n\n<p>{1 + and a < b\n' }],
])('is silent on %s', (_name, files) => {
  expect(found(invalidMdx, files)).toEqual([]);
});
