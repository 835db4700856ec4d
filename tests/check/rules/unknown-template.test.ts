import { expect, test } from 'vitest';
import { unknownTemplate } from '../../../src/check/rules/unknown-template.ts';
import { found } from '../found.ts';
import { recordOf, recordPath, templateOf } from '../record.ts';

const template = templateOf(['creates: postmortems', 'version: 4'], '# {{title}}');
const suggested = (name: string, files = template) =>
  found(unknownTemplate, { ...files, ...recordOf([`template: ${name}`]) })[0];

test('finds a template that is misspelt, and writes it with its version', () => {
  expect(suggested('from@2')).toMatchObject({
    severity: 'warning',
    file: recordPath(),
    line: 2,
    column: 11,
    suggestion: 'Did you mean `template: form@4`?',
  });
});

test('names those that there are, if there are any', () => {
  expect(suggested('post.html')?.suggestion).toContain('such as `template: form@4`');
  expect(suggested('post', {})?.suggestion).toBe('Take the line out: there is no template yet.');
});

test.each(['form', 'form@1', 'templates/form.md', 'Form'])('is silent on %s', (name) => {
  expect(suggested(name)).toBeUndefined();
});

test('is silent on a template that a public edition does not hold', () => {
  const hidden = templateOf(['creates: postmortems', 'audience: internal'], '# {{title}}');
  const files = { ...hidden, ...recordOf(['template: form@1', 'audience: public']) };
  expect(found(unknownTemplate, files, { edition: 'public' })).toEqual([]);
});
