import { expect, test } from 'vitest';
import { missingSection } from '../../../src/check/rules/missing-section.ts';
import { found, placesOf } from '../found.ts';
import { recordOf, recordPath, templateOf } from '../record.ts';

const template = templateOf(
  ['creates: postmortems', 'optional-sections: [Luck]'],
  '# {{title}}',
  '',
  '## Summary',
  '',
  '## Luck',
  '',
  '## Lessons',
  '',
);
const made = (status: string, ...body: string[]) => ({
  ...template,
  ...recordOf(['template: form@1', `status: ${status}`], ...body),
});
const summary = ['## Summary', '', 'It rained.', ''];

test('finds a section that is not there, where the record names its template', () => {
  const [issue, ...others] = found(missingSection, made('published', ...summary));
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ severity: 'warning', file: recordPath(), line: 2, column: 11 });
  expect(issue?.message).toContain('no section `Lessons`, and its template `form` asks for it');
  expect(issue?.suggestion).toContain('Add `## Lessons`');
  expect(issue?.suggestion).toContain('`optional-sections: [Lessons]` in `templates/form.md`');
});

test('tells once of several that are not there', () => {
  const [issue, ...others] = found(missingSection, made('published'));
  expect(others).toEqual([]);
  expect(issue?.message).toContain('no sections `Summary` and `Lessons`');
  expect(issue?.suggestion).toContain('Add `## Summary` and `## Lessons`');
});

test('finds a section in which only guidance stands, at its heading', () => {
  const [issue, ...others] = found(missingSection, made('published', ...summary, '## Lessons', '', '<!-- Which? -->'));
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ line: 12, column: 1 });
  expect(issue?.suggestion).toContain('`None.`');
});

test('finds a missing section of a draft too, and no empty one', () => {
  expect(placesOf(missingSection, made('draft', ...summary))).toHaveLength(1);
  expect(placesOf(missingSection, made('draft', ...summary, '## Lessons'))).toEqual([]);
});

test.each([
  ['all that is asked for', made('published', ...summary, '## Lessons', '', 'Bring an umbrella.')],
  ['a section for the same purpose', made('published', ...summary, '## What we learned', '', 'Bring an umbrella.')],
  ['a record that names no template', { ...template, ...recordOf(['status: published']) }],
  ['free Markdown', { ...template, ...recordOf([]) }],
])('is silent on %s', (_name, files) => {
  expect(found(missingSection, files)).toEqual([]);
});
