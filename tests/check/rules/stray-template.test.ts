import { expect, test } from 'vitest';
import { strayTemplate } from '../../../src/check/rules/stray-template.ts';
import { found } from '../found.ts';

test('finds a place to fill in, in the introduction of templates', () => {
  const [issue, ...others] = found(strayTemplate, { 'templates/index.md': '# Templates\n\nOf {{subject}}.\n' });
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ severity: 'warning', file: 'templates/index.md', line: 3, column: 4 });
  expect(issue?.message).toContain('`{{subject}}`');
});

test('finds what only the front matter of a template says, and names the file after it', () => {
  const [issue, ...others] = found(strayTemplate, { 'templates/README.md': '---\ncreates: vendors\n---\n\n# V\n' });
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ line: 1, column: 1 });
  expect(issue?.suggestion).toContain('`templates/vendors.md`');
});

test.each([
  ['an introduction', { 'templates/index.md': '# Templates\n\nWrite `{{title}}` for the title.\n' }],
  ['a template', { 'templates/form.md': '---\ncreates: vendors\n---\n\n# {{title}}\n' }],
  ['a page elsewhere', { 'pages/index.md': '# {{title}}\n' }],
])('is silent on %s', (_name, files) => {
  expect(found(strayTemplate, files)).toEqual([]);
});
