import { describe, expect, it } from 'vitest';
import { handbookOf } from '../content-tree.ts';
import { pageAt } from '../page-at.ts';
import { bodyOf } from '../../src/site/body.ts';
import { elementsOf, finished, finishedMdx, named, only, wordsOf } from './finished.ts';

const levels = (html: string): string[] =>
  elementsOf(html)
    .filter(({ name }) => /^h[1-6]$/.test(name))
    .map(({ name, text, attributes }) => `${name} ${text} #${attributes['id'] ?? ''}`);

/** Ids of the output by how often they stand there. */
function idsIn(html: string): Map<string, number> {
  const ids = new Map<string, number>();
  for (const { attributes } of elementsOf(html)) {
    const id = attributes['id'];
    if (id !== undefined) ids.set(id, (ids.get(id) ?? 0) + 1);
  }
  return ids;
}

describe('headings of a page', () => {
  it('leave the title and its id to the layout', () => {
    const html = finished('# The *title*\n\nText.\n\n## Part\n');
    expect(levels(html)).toEqual(['h2 Part #part']);
    expect(idsIn(html).has('the-title')).toBe(false);
    expect(wordsOf(html)).toBe('Text. Part');
  });

  it('keep pictures and places that stand in the title', () => {
    const html = finished('# <a id="old"></a>![The logo](logo.svg)Title\n\nText.', {
      'logo.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>',
    });
    expect(only(html, 'img').attributes['alt']).toBe('The logo');
    expect([...idsIn(html)]).toEqual([['old', 1]]);
  });

  it('keep their levels when the title was the only first-level heading', () => {
    expect(levels(finished('# T\n\n## A\n\n### B\n'))).toEqual(['h2 A #a', 'h3 B #b']);
  });

  it('move down when there are more first-level headings, so that a page has one', () => {
    const html = finished('# T\n\n## A\n\n# Second\n\n###### Deep\n');
    expect(levels(html)).toEqual(['h3 A #a', 'h2 Second #second', 'h6 Deep #deep']);
  });

  it('leave the title to the layout also when a sentence or a picture stands before it', () => {
    expect(levels(finished('Before.\n\n# T\n\n## A\n'))).toEqual(['h2 A #a']);
    expect(levels(finished('<h1 align="center">T</h1>\n\n## A\n'))).toEqual(['h2 A #a']);
  });

  it('move down when something stands before the first of several', () => {
    expect(levels(finished('Before.\n\n# T\n\n## A\n\n# U\n'))).toEqual(['h2 T #t', 'h3 A #a', 'h2 U #u']);
  });

  it('have the ids the outline promises, whatever is in them', () => {
    const markdown = [
      '# T',
      '## Same',
      '## Same',
      '## With `code` & <small>small</small> [link](https://example.com)',
      '## Chosen {#my-id}',
      '<h2>Raw <b>one</b></h2>',
      '<h2 id="raw-id">Raw</h2>',
      '<h3>\n\nSpread *out*\n\n</h3>',
      'Setext  \nheading\n---',
      '## With a note[^1]',
      '## Größe — 日本',
      '[^1]: Note',
    ].join('\n\n');
    const handbook = handbookOf({ 'page.md': markdown });
    const page = pageAt(handbook, 'page.md');
    const promised = page.file.outline.headings.filter((heading) => heading !== page.titleHeading);
    const found = elementsOf(bodyOf(page, handbook)).filter(
      ({ name, attributes }) => /^h[1-6]$/.test(name) && attributes['id'] !== 'footnote-label',
    );
    expect(found.map(({ attributes }) => attributes['id'])).toEqual(promised.map(({ slug }) => slug));
    expect(promised.map(({ slug }) => slug)).toContain('same-1');
    expect(promised.map(({ slug }) => slug)).toContain('my-id');
    expect(promised.map(({ slug }) => slug)).toContain('raw-id');
    expect(promised.map(({ slug }) => slug)).toContain('with-a-note');
  });

  it('take an id from an anchor typed for them, so that it is there once', () => {
    const html = finished(
      '<a id="setup"></a>\n\n## Setup\n\n<span id="setup">x</span>\n\n<b id="own">y</b> <i id="own">z</i>',
    );
    expect(only(html, 'h2').attributes['id']).toBe('setup');
    expect([...idsIn(html).values()].every((count) => count === 1)).toBe(true);
    expect(idsIn(html).get('own')).toBe(1);
  });

  it('leave no empty paragraph where only a place to link to was typed', () => {
    const html = finished('<a name="here"></a>\n\nText');
    expect(named(html, 'p').map(({ text }) => text)).toEqual(['Text']);
    expect(idsIn(html).get('here')).toBe(1);
  });

  it('have a link to themselves beside them, not in their words', () => {
    const html = finished('## Setup & *more*[^1]\n\n[^1]: Note');
    const anchors = named(html, 'a').filter(({ attributes }) => attributes['class'] === 'anchor');
    expect(anchors.map(({ attributes, text, within }) => ({ ...attributes, text, within }))).toEqual([
      {
        class: 'anchor',
        href: '#setup--more',
        'aria-label': 'Link to this section: Setup & more',
        text: '',
        within: ['div'],
      },
    ]);
  });

  it('have no link to themselves where it would be in the way', () => {
    const html = finished('<details><summary><h3>Closed</h3></summary>x</details>\n\n##### Five\n');
    expect(named(html, 'a')).toEqual([]);
    expect(levels(html)).toEqual(['h3 Closed #closed', 'h5 Five #five']);
  });

  it('of notes at the foot are there for those who cannot see the line', () => {
    const html = finished('Text[^1] and again[^1].\n\n[^1]: The note.');
    expect(only(html, 'h2').attributes).toEqual({ id: 'footnote-label', class: 'visually-hidden' });
    const [first, second, ...back] = named(html, 'a');
    expect([first, second].map((link) => link?.attributes['href'])).toEqual([
      '#user-content-fn-1',
      '#user-content-fn-1',
    ]);
    expect(back.map(({ attributes }) => [attributes['href'], attributes['aria-label']])).toEqual([
      ['#user-content-fnref-1', 'Back to reference 1'],
      ['#user-content-fnref-1-2', 'Back to reference 1-2'],
    ]);
    for (const { attributes } of named(html, 'a')) {
      expect(idsIn(html).get(attributes['href']?.slice(1) ?? '')).toBe(1);
    }
  });

  it('of components are known by the outline too', () => {
    const mdx = '# T\n\n## Part {1 + 1}\n\n## Other';
    const html = finishedMdx(mdx, '<h1 id="t">T</h1><h2 id="part-2">Part 2</h2><h2 id="x">Other</h2>');
    const [, ...promised] = pageAt(handbookOf({ 'page.mdx': mdx }), 'page.mdx').file.outline.headings;
    expect([...idsIn(html).keys()]).toEqual(promised.map(({ slug }) => slug));
    expect(named(html, 'h2').map(({ text }) => text)).toEqual(['Part 2', 'Other']);
  });
});
