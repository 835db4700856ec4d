import { describe, expect, it } from 'vitest';
import type { PagefindData, PagefindPart } from '../../../src/elements/search/pagefind.ts';
import { foundWords, resultOf } from '../../../src/elements/search/result.ts';

const part = (title: string, hits: number, url = `/leave/#${title.toLowerCase()}`): PagefindPart => ({
  title,
  url,
  locations: Array.from({ length: hits }, (_, at) => at),
  excerpt: `${title}. Some <mark>days</mark>`,
});

const data: PagefindData = {
  url: '/leave/',
  raw_content: 'Leave. Thirty (paid) days &lt;b&gt;',
  locations: [2, 3],
  excerpt: 'Leave. Thirty (<mark>paid)</mark> days',
  meta: { title: 'Leave', trail: 'People › Time' },
  filters: { kind: ['Page'], section: ['People'], owner: ['People team', 'Office'] },
  sub_results: [part('Leave', 5, '/leave/'), part('One', 1), part('Two', 3), part('Three', 2), part('Four', 2)],
};

describe('resultOf', () => {
  it('takes over what a page says of itself', () => {
    expect(resultOf(data)).toMatchObject({
      url: '/leave/',
      title: 'Leave',
      kind: 'Page',
      trail: 'People › Time',
      owners: ['People team', 'Office'],
      excerpt: [
        { text: 'Thirty (', marked: false },
        { text: 'paid)', marked: true },
        { text: ' days', marked: false },
      ],
    });
  });

  it('names the section when the page does not say where it is, and nothing when it says nothing', () => {
    expect(resultOf({ ...data, meta: { title: 'Leave' } }).trail).toBe('People');
    expect(resultOf({ ...data, meta: {}, filters: {} })).toMatchObject({
      title: '/leave/',
      kind: '',
      trail: '',
      owners: [],
    });
  });

  it('does not list the title of the page among its headings', () => {
    const parts = resultOf({ ...data, sub_results: [part('Leave', 5), part('One', 1)] }).parts;
    expect(parts.map(({ title }) => title)).toEqual(['One']);
  });

  it('keeps the three headings with most to find, in the order of the page', () => {
    expect(resultOf(data).parts.map(({ title }) => title)).toEqual(['Two', 'Three', 'Four']);
    expect(resultOf(data).parts[0]).toEqual({
      url: '/leave/#two',
      title: 'Two',
      excerpt: [
        { text: 'Some ', marked: false },
        { text: 'days', marked: true },
      ],
    });
  });

  it('does not repeat a record that is itself a place in a page', () => {
    const url = '/ladder/#scope';
    expect(resultOf({ ...data, url, sub_results: [part('Scope', 2, url)] }).parts).toEqual([]);
  });
});

describe('foundWords', () => {
  it('gives the words at the places found, and those of the title', () => {
    expect(foundWords(data)).toEqual(['(paid)', 'days', 'Leave']);
  });

  it('splits at invisible spaces where there are no others', () => {
    expect(foundWords({ ...data, raw_content: '年\u200B休假\u200B政策', locations: [1], meta: {} })).toEqual([
      '休假',
      '',
    ]);
  });
});
