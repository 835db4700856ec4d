import { describe, expect, it } from 'vitest';
import type { Template } from '../../src/handbook/template.ts';
import { htmlOfPieces } from '../../src/site/piece-html.ts';
import { fieldsInWords, recordsInWords, templateGroups } from '../../src/site/template-groups.ts';
import { linesIn } from '../../src/site/template-lines.ts';
import { phrasesOf } from '../../src/site/template-phrases.ts';
import { fieldRows, sectionRows, variantDifference } from '../../src/site/template-variants.ts';
import { handbookOf } from '../content-tree.ts';
import { wordsOf } from './finished.ts';

const full = `---
title: Full
order: 1
creates: { folder: logs, title: Logs }
fields: [{ name: depth, label: How deep?, required: true }, tide]
optional-sections: [Weather]
---

# {{title}}

## Summary

<!-- Write three sentences for somebody who was not there. -->

{{depth}}

## Weather

- Wind from the north

## Watch

The same words.
`;
const short = `---
title: Short
order: 2
creates: logs
fields: [tide, sail]
---

## Summary

<!-- Write two sentences for somebody who was not there. -->

## Sails

## Watch

The same words.
`;
const note = '---\ntitle: Note\norder: 0\n---\n\n# {{title}}\n';

const handbook = handbookOf({
  'templates/full.md': full,
  'templates/short.md': short,
  'templates/note.md': note,
  'logs/2026-01-01-calm.md': '---\ntemplate: full@1\n---\n\n# Calm\n',
});
const at = (title: string): Template => {
  const template = handbook.templates.find((each) => each.title === title);
  if (template === undefined) throw new Error(`There is no template ${title}`);
  return template;
};

describe('the tables of variants', () => {
  it('have the sections of each, must or may, those of others behind the one they follow', () => {
    expect(sectionRows([at('Full'), at('Short')])).toEqual([
      { title: 'Summary', cells: ['must', 'must'] },
      { title: 'Sails', cells: [undefined, 'must'] },
      { title: 'Weather', cells: ['may', undefined] },
      { title: 'Watch', cells: ['must', 'must'] },
    ]);
  });

  it('have the fields of each', () => {
    expect(fieldRows([at('Full'), at('Short')]).map(({ title, cells }) => [title, ...cells])).toEqual([
      ['Title', 'must', 'must'],
      ['How deep?', 'must', undefined],
      ['Tide', 'may', 'may'],
      ['Sail', undefined, 'may'],
    ]);
  });
});

describe('the difference of two variants', () => {
  it('says what only one has, what is the same, and which words differ', () => {
    const difference = variantDifference(at('Full'), at('Short'));
    expect(difference).toMatchObject({ here: ['Weather'], there: ['Sails'], same: ['Watch'] });
    expect(difference.sections.map(({ title }) => title)).toEqual(['Summary']);
    const html = htmlOfPieces(difference.sections[0]?.pieces ?? []);
    expect(html).toMatch(/<del>.*three.*<\/del>.*<ins>.*two.*<\/ins>/);
    expect(wordsOf(html)).toContain('Only in Full[How deep?]');
  });
});

describe('what a section says', () => {
  it('is told line by line, guidance apart, with labels in the place of slots', () => {
    const [summary] = at('Full').sections;
    expect(summary === undefined ? [] : phrasesOf(at('Full'), summary)).toEqual([
      { text: 'Write three sentences for somebody who was not there.', guidance: true },
      { text: '[How deep?]', guidance: false },
    ]);
  });

  it.each([
    ['one\ntwo\n\nthree', ['one two', 'three']],
    ['- one\n  more\n- [ ] two\n1. three', ['one more', 'two', 'three']],
    ['| a | b |\n| --- | :-: |\n| c | |', ['a · b', 'c']],
  ])('has the lines that readers see in %j', (markdown, lines) => {
    expect(linesIn(markdown)).toEqual(lines);
  });
});

describe('the list of templates', () => {
  it('groups them by what they make, with those last that make no record', () => {
    expect(templateGroups(handbook).map(({ title, url, templates }) => [title, url, templates.length])).toEqual([
      ['Logs', '/logs/', 2],
      ['Talks and papers of your own', undefined, 1],
    ]);
  });

  it('says how much there is to fill in, and how many records were made', () => {
    expect(['Full', 'Short', 'Note'].map((title) => [fieldsInWords(at(title)), recordsInWords(at(title))])).toEqual([
      ['3 things to fill in', 'used by 1 record'],
      ['3 things to fill in', 'not used yet'],
      ['1 thing to fill in', undefined],
    ]);
  });
});
