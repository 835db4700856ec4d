import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillTemplate } from '../../src/export/fill/filled-template.ts';
import { templateData } from '../../src/export/template-json.ts';
import type { HandbookRecord } from '../../src/handbook/record.ts';
import { handbookOf } from '../content-tree.ts';

const forms = {
  'a heading': '---\ncreates: postmortems\nfields: [price]\n---\n\n# {{title}}\n\nIt cost {{price}}.\n',
  'a heading that is underlined': '---\ncreates: postmortems\n---\n\n{{title}}\n===\n',
  'front matter':
    '---\ncreates: postmortems\nfields: [price]\nfront-matter: { title: "{{title}}" }\n---\n\n{{price}}\n',
  'front matter that the form adds': '---\ncreates: postmortems\nfields: [price]\n---\n\n{{price}}\n',
};

/** The record that somebody makes from a template by typing a title. */
function made(template: string, title: string): HandbookRecord | undefined {
  const files = { 'templates/t.md': template };
  const handbook = handbookOf(files);
  const [only] = handbook.templates;
  if (only === undefined) throw new Error('There is no template');
  const { text } = fillTemplate(templateData(only, handbook), { title }, { today: '2026-11-22', guidance: true });
  return handbookOf({ ...files, 'postmortems/made-by-hand.md': text }).libraries[0]?.records[0];
}

const titles = [
  'Prices were shown as {{price}}',
  '{{price}}',
  '{{ x }}',
  '{{a}}{{b}}',
  '{{price}} and {{vat}} stood on invoices',
  '`{{price}}`',
  'The `queue` stopped',
  '**Bold** and *slanted* and ~~struck~~',
  'snake_case_name and _slanted_',
  '[a](b) and [a](https://a.example) and ![a](b.png)',
  '<b>bold</b> & <script>alert(1)</script>',
  'Fish &amp; chips &lt;b&gt; &#35;',
  '🔥 It burnt 🔥',
  'הזמנות נעלמו {{מחיר}}',
  '# 1 of {3} \\ \\{',
  '- [ ] do',
  '1. First',
  '"Quoted": yes #no',
  '404',
  'true',
  'https://a.example/x_y_z',
];

describe('the title of a record', () => {
  it.each(Object.entries(forms).flatMap(([form, template]) => titles.map((title) => [form, title, template] as const)))(
    'reads as it was typed, in %s: %s',
    (_, title, template) => {
      const record = made(template, title);
      expect(record?.title).toBe(title);
      expect(record?.faults.filter(({ kind }) => kind === 'unfilled-slot')).toEqual([]);
    },
  );

  it('reads as it was typed, whatever was', () => {
    const pieces = [
      '{{',
      '}}',
      '{{a b}}',
      '`',
      '*',
      '_',
      '~~',
      '[',
      '](b)',
      '<i>',
      '&lt;',
      '\\',
      '#',
      'word',
      'é',
      ' ',
    ];
    const typed = fc
      .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 })
      .map((all) => all.join('').trim().replace(/\s+/g, ' '))
      .filter((title) => title !== '');
    fc.assert(
      fc.property(typed, fc.constantFrom(...Object.values(forms)), (title, template) => {
        expect(made(template, title)?.title).toBe(title);
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['words and a slot', '# Prices were shown as {{price}}\n', 'Prices were shown as {{price}}'],
    ['two slots', '# {{a}} {{b}}\n', '{{a}} {{b}}'],
    ['a slot as code', '# `{{price}}`\n', '{{price}}'],
    ['a slot behind a backslash', '# \\{{price}}\n', '{{price}}'],
    ['nothing but a slot', '# {{price}}\n', 'Shop was shut'],
    ['nothing but an emphasised slot', '# **{{price}}**\n', 'Shop was shut'],
    ['a slot in front matter', '---\ntitle: "{{subject}}"\n---\nText\n', 'Shop was shut'],
    [
      'a slot in front matter of the template it was copied from',
      '---\ntitle: "{{title}}"\ntemplate: t@1\n---\n',
      'Shop was shut',
    ],
    ['Markdown in front matter', '---\ntitle: The `queue` **stopped**\n---\n', 'The queue stopped'],
  ])('is read from what somebody wrote by hand: %s', (_, text, title) => {
    const { libraries } = handbookOf({ 'postmortems/2026-05-03-shop-was-shut.md': text });
    expect(libraries[0]?.records[0]?.title).toBe(title);
  });
});
