import { expect, test } from 'vitest';
import { duplicateField } from '../../../src/check/rules/duplicate-field.ts';
import { found } from '../found.ts';
import { templateOf, templatePath } from '../record.ts';

test('finds the second of two, and a name that is free', () => {
  const [issue, ...others] = found(duplicateField, templateOf(['fields: [day, day-2, day]'], '{{day}} {{day-2}}'));
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ severity: 'error', file: templatePath, line: 2, column: 22 });
  expect(issue?.suggestion).toContain('`- name: day-3`');
});

test('finds a field that is called like the day', () => {
  const [issue] = found(duplicateField, templateOf(['fields:', '  - name: today'], '{{today}}'));
  expect(issue).toMatchObject({ line: 3, column: 5 });
  expect(issue?.message).toContain('`{{today}}` is always the day');
  expect(issue?.suggestion).toContain('`- name: day`');
});

test.each([
  ['fields with names of their own', templateOf(['fields: [day, days]'], '{{day}} {{days}}')],
  [
    'a title that is asked for in other words',
    templateOf(['fields: [{ name: title, label: What did people see? }]'], '# {{title}}'),
  ],
])('is silent on %s', (_name, files) => {
  expect(found(duplicateField, files)).toEqual([]);
});
