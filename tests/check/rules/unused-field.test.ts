import { expect, test } from 'vitest';
import { unusedField } from '../../../src/check/rules/unused-field.ts';
import { found } from '../found.ts';
import { templateOf, templatePath } from '../record.ts';

test('finds a field that nothing stands for', () => {
  const [issue, ...others] = found(unusedField, templateOf(['fields: [cause, effect]'], '{{cause}}'));
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ severity: 'warning', file: templatePath, line: 2, column: 17 });
  expect(issue?.suggestion).toContain('`{{effect}}`');
  expect(issue?.suggestion).toContain('`effect: "{{effect}}"`');
});

test.each([
  ['one in the text', templateOf(['fields: [cause]'], '- {{cause}}')],
  [
    'one in the front matter of the document',
    templateOf(['fields: [cause]', 'front-matter: { factors: "{{cause}}" }'], ''),
  ],
  ['one in the name of the file', templateOf(['fields: [cause]', 'creates: { folder: talks, file: "{{cause}}" }'], '')],
  ['a title', templateOf(['fields: [title]'], 'No heading.')],
])('is silent on %s', (_name, files) => {
  expect(found(unusedField, files)).toEqual([]);
});
