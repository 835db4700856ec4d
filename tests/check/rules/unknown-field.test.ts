import { expect, test } from 'vitest';
import { unknownField } from '../../../src/check/rules/unknown-field.ts';
import { found, placesOf } from '../found.ts';
import { templateOf, templatePath } from '../record.ts';

test('finds a place that is misspelt, and one that no field is like', () => {
  const files = templateOf(['fields: [cause]'], '# {{title}}', '', 'For {{cuase}}, at {{ pier number }}.');
  const [near, far, ...others] = found(unknownField, files);
  expect(others).toEqual([]);
  expect(near).toMatchObject({ severity: 'error', file: templatePath, line: 7, column: 5 });
  expect(near?.suggestion).toBe('Did you mean `{{cause}}`? If it is meant, add `- name: cuase` below `fields`.');
  expect(far).toMatchObject({ line: 7, column: 19 });
  expect(far?.suggestion).toMatch(/^Add `- name: pier-number` below `fields`/);
});

test('finds places in the name of the file and in the front matter of the document', () => {
  const files = templateOf(
    ['creates: { folder: talks, file: "{{day}}" }', 'front-matter:', '  date: "{{day}}"'],
    '# {{title}}',
  );
  expect(placesOf(unknownField, files)).toEqual([`${templatePath}:2:33`, `${templatePath}:4:9`]);
});

test.each([
  ['fields, the title and the day', templateOf(['fields: [cause]'], '# {{title}}', '', '{{today}}: {{ cause }}')],
  ['what a backslash shows', templateOf(['title: A'], '\\{{name}}')],
  ['what belongs to another tool', templateOf(['title: A'], '{{ page.title | upcase }}')],
  ['pages', { 'pages/a.md': '# A\n\n{{cause}}\n' }],
])('is silent on %s', (_name, files) => {
  expect(found(unknownField, files)).toEqual([]);
});
