import { describe, expect, it } from 'vitest';
import { bookInWords, extentOf, minutesInWords, pagesInWords, summaryOf } from '../../src/site/extent.ts';
import { handbookOf } from '../content-tree.ts';

/** A text that takes so many minutes to read, at 220 words a minute. */
const minutes = (count: number): string => 'word '.repeat(220 * count);

describe('extentOf', () => {
  it('counts every page once, those that introduce sections included', () => {
    const { root } = handbookOf({
      'index.md': minutes(1),
      'a/index.md': minutes(2),
      'a/b/one.md': minutes(3),
      'c.md': minutes(4),
    });
    expect(extentOf(root)).toEqual({ pages: 4, minutes: 10 });
  });

  it('is nothing in an empty handbook', () => {
    expect(extentOf(handbookOf({}).root)).toEqual({ pages: 0, minutes: 0 });
  });
});

describe('pagesInWords', () => {
  it('knows one from many', () => {
    expect([pagesInWords(1), pagesInWords(0), pagesInWords(1234)]).toEqual(['1 page', '0 pages', '1,234 pages']);
  });
});

describe('bookInWords', () => {
  const list = { 'checklists/first.md': '# First day\n\n- [ ] Wave\n' };

  it('counts pages, the sections that they are in, and the time to read them', () => {
    expect(bookInWords(handbookOf({ 'a/one.md': minutes(1), 'b/two.md': minutes(2) }))).toBe(
      '2 pages in 2 sections, 3 min to read',
    );
    expect(bookInWords(handbookOf({ 'pages/a.md': minutes(1), ...list }))).toBe('1 page, 1 min to read');
  });

  it('says what there is where there are no pages', () => {
    expect(bookInWords(handbookOf(list))).toBe('1 checklist');
    const decisions = { 'templates/decision.md': '---\ncreates: decisions\n---\n# Decision\n' };
    const lists = { ...list, 'checklists/last.md': '# Last day\n\n- [ ] Wave\n' };
    expect(bookInWords(handbookOf({ ...lists, ...decisions }))).toBe('2 checklists and 1 template');
  });

  it('counts no pages where there is nothing at all', () => {
    expect(bookInWords(handbookOf({}))).toBe('0 pages, 0 min to read');
  });
});

describe('minutesInWords', () => {
  it.each([
    [1, '1 min'],
    [59, '59 min'],
    [60, '1 h'],
    [130, '2 h 10 min'],
    [599, '9 h 59 min'],
    [600, '10 h'],
    [640, '11 h'],
  ])('says %i minutes as "%s"', (count, words) => {
    expect(minutesInWords(count)).toBe(words);
  });
});

describe('summaryOf', () => {
  const summary = (text: string): string => {
    const [page] = handbookOf({ 'a.md': `---\ndescription: ${text}\n---\n# A` }).pages;
    return page === undefined ? '' : summaryOf(page);
  };

  it('keeps a short description as it is', () => {
    expect(summary('What we do, and why.')).toBe('What we do, and why.');
  });

  it('cuts a long one between words, without a comma before the dots', () => {
    const text = `${'a'.repeat(170)}, and so on to the end`;
    expect(summary(text)).toBe(`${'a'.repeat(170)}, and so…`);
    expect(summary(`${'a'.repeat(170)}, incomprehensible`)).toBe(`${'a'.repeat(170)}…`);
  });

  it('takes the words of the page that introduces a section, and none for a section without', () => {
    const { root } = handbookOf({ 'a/index.md': '# A\n\nAll about A.', 'b/one.md': '# One\n\nNot about B.' });
    expect(root.children.map(summaryOf)).toEqual(['All about A.', '']);
  });
});
