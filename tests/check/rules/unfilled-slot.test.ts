import { expect, test } from 'vitest';
import { unfilledSlot } from '../../../src/check/rules/unfilled-slot.ts';
import { found, placesOf } from '../found.ts';
import { recordOf, recordPath, templateOf } from '../record.ts';

const template = templateOf(
  [
    'creates: postmortems',
    'fields:',
    '  - { name: cause, label: Why?, example: rust }',
    'front-matter:',
    '  title: "{{title}}"',
  ],
  '# {{title}}',
  '',
  '{{cause}}',
);
const made = (frontMatter: string[], ...body: string[]) => ({ ...template, ...recordOf(frontMatter, ...body) });

test('finds places in the text, each where it stands', () => {
  const files = made(['template: form@1'], 'It was {{cause}} on {{ today }}.');
  expect(placesOf(unfilledSlot, files)).toEqual([`${recordPath()}:7:8`, `${recordPath()}:7:21`]);
  const [cause, today] = found(unfilledSlot, files);
  expect(cause).toMatchObject({ severity: 'warning' });
  expect(cause?.message).toContain('`{{cause}}`');
  expect(cause?.suggestion).toBe(
    'Write `Why?` in its place, such as `rust`. If nothing is to be said, take the line out.',
  );
  expect(today?.suggestion).toBe('Write the day, such as `2026-06-15`.');
});

test('offers no example that is as long as the text itself', () => {
  const files = made(['template: form@1'], '{{cause}}');
  const long = templateOf(
    ['creates: postmortems', `fields: [{ name: cause, example: ${'rust '.repeat(20)}}]`],
    '{{cause}}',
  );
  expect(found(unfilledSlot, { ...files, ...long })[0]?.suggestion).toMatch(/^Write `Cause` in its place\. /);
});

test('finds one in the front matter, and in a draft', () => {
  expect(placesOf(unfilledSlot, made(['status: draft', 'summary: "{{cause}}"']))).toEqual([`${recordPath()}:3:10`]);
});

test.each([
  ['braces that are no field', made(['status: published'], 'Helm writes {{ release }}, and so do we.')],
  ['the notation in code', made(['status: published'], 'Write `{{cause}}`.')],
  ['a folder that no template creates records in', recordOf(['status: published'], '{{cause}}')],
  ['pages', { ...template, 'pages/a.md': '# A\n\n{{cause}}\n' }],
])('is silent on %s', (_name, files) => {
  expect(found(unfilledSlot, files)).toEqual([]);
});
