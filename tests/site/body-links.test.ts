import { describe, expect, it } from 'vitest';
import { elementsOf, finished, finishedMdx, named, only, wordsOf } from './finished.ts';

const config = 'name: H\nurl: https://example.org/hb/\naudience: public\n';
const repository = `${config}repository: https://github.com/example/handbook\n`;
const files = {
  'handbook.yaml': config,
  'glossary.yaml': '- term: Kite\n  meaning: It flies.\n',
  'guide/index.md': '# Guide\n',
  'guide/two words.md': '# Two words\n\n## Part one\n',
  'guide/form 1.pdf': 'pdf',
  'secret.md': '---\naudience: internal\n---\n# Secret\n',
};

describe('links of a page', () => {
  it.each([
    ['a page, under the base path', '[x](guide/two%20words.md)', '/hb/guide/two-words/'],
    ['a page and a place in it', '[x](<guide/two words.md#part-one>)', '/hb/guide/two-words/#part-one'],
    ['a page from raw HTML', '<a href="guide/two words.md">x</a>', '/hb/guide/two-words/'],
    ['a page by a definition', '[x][y]\n\n[y]: guide/two%20words.md', '/hb/guide/two-words/'],
    ['a folder', '[x](guide/)', '/hb/guide/'],
    ['a file', '[x](<guide/form 1.pdf>)', '/hb/guide/form-1.pdf'],
    ['a page that Handrail makes', '[x](/glossary/#kite)', '/hb/glossary/#kite'],
    ['a place in the page itself', '[x](#there)\n\n## There', '#there'],
    ['a place in the page itself, by its name', '[x](page.md#there)\n\n## There', '#there'],
    ['a mail address', '[x](mailto:team@example.org)', 'mailto:team@example.org'],
    ['a telephone number', '[x](tel:+123)', 'tel:+123'],
    ['an address with what must be encoded', '[x](https://example.org/?a=1&b=2)', 'https://example.org/?a=1&b=2'],
  ])('lead to %s', (_, markdown, href) => {
    const links = named(finished(markdown, files), 'a').filter(({ text }) => text === 'x');
    expect(links.map(({ attributes }) => attributes['href'])).toEqual([href]);
  });

  it('keep letters of any script', () => {
    const html = finished('[x](ü.md#größe)', { ...files, 'ü.md': '# Ü\n\n## Größe\n' });
    expect(decodeURI(only(html, 'a').attributes['href'] ?? '')).toBe('/hb/ü/#größe');
  });

  it('say that they leave the handbook, and tell the other host nothing', () => {
    const { attributes } = only(finished('[x](https://example.com/ "A title")', files), 'a');
    expect(attributes).toEqual({
      href: 'https://example.com/',
      title: 'A title',
      class: 'external',
      rel: 'noreferrer',
    });
  });

  it('tell an address that is its own words from one that is not', () => {
    expect(only(finished('https://example.com/a', files), 'a').attributes['class']).toBe('external address');
    expect(only(finished('[here](https://example.com/a)', files), 'a').attributes['class']).toBe('external');
  });

  it('become words when they lead nowhere', () => {
    const html = finished('A [**bold** one](gone.md "t").', files);
    expect(named(html, 'a')).toEqual([]);
    expect(only(html, 'span').attributes).toEqual({ class: 'broken-link', title: 'This link leads nowhere' });
    expect(only(html, 'strong').text).toBe('bold');
  });

  it('become words without a trace when the page is not for these readers', () => {
    const html = finished('A [word](secret.md "where").', files, { edition: 'public' });
    expect(wordsOf(html)).toBe('A word (internal).');
    expect(html).not.toMatch(/secret|where/);
  });

  it('lead to the repository when they leave the content folder', () => {
    const markdown = 'The [licence](../LICENSE#mit).';
    const html = finished(markdown, { ...files, 'handbook.yaml': repository });
    expect(only(html, 'a').attributes['href']).toBe('https://github.com/example/handbook/blob/main/LICENSE#mit');
    expect(only(html, 'a').attributes['rel']).toBe('noreferrer');
    const without = finished(markdown, files);
    expect(named(without, 'a')).toEqual([]);
    expect(wordsOf(without)).toBe('The licence.');
  });

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
  ])('never run %j', (url) => {
    const html = finished(`<a href="${url}">x</a>`, files);
    expect(elementsOf(html).some(({ attributes }) => 'href' in attributes)).toBe(false);
    expect(wordsOf(html)).toBe('x');
  });

  it('open where the reader is', () => {
    const html = finished('<a href="guide/" target="_blank" onclick="x()" ping="https://example.com/">x</a>', files);
    expect(only(html, 'a').attributes).toEqual({ href: '/hb/guide/' });
  });

  it('keep the place that an old anchor names', () => {
    expect(
      only(finished('<a name="old"></a>Text [x](#old)', files).replace(/<a href.*?<\/a>/, ''), 'a').attributes,
    ).toEqual({
      id: 'old',
    });
  });

  it('of an image map are resolved too', () => {
    const html = finished('<map name="m"><area href="guide/" alt="g"><area href="javascript:x" alt="h"></map>', files);
    expect(named(html, 'area').map(({ attributes }) => attributes['href'])).toEqual(['/hb/guide/', undefined]);
  });

  it('made by components may lead to addresses of this edition, and to nothing else', () => {
    const html = finishedMdx(
      'Text',
      '<a href="/hb/guide/">a</a><a href="/hb/teams/#one">b</a><a href="/hb/gone/">c</a><a href="/etc/">d</a>',
      files,
    );
    expect(named(html, 'a').map(({ attributes }) => attributes['href'])).toEqual(['/hb/guide/', '/hb/teams/#one']);
    expect(wordsOf(html)).toBe('abcd');
  });
});
