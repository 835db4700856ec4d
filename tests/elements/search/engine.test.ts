import { describe, expect, it } from 'vitest';
import { SearchEngine } from '../../../src/elements/search/engine.ts';
import type { SearchSources } from '../../../src/elements/search/engine.ts';
import { SearchFailure } from '../../../src/elements/search/pagefind.ts';
import type { Pagefind, PagefindData } from '../../../src/elements/search/pagefind.ts';

/** Pages by id: their text, and their section. */
const pages: Readonly<Record<string, readonly [text: string, section: string]>> = {
  leave: ['Paid time off is thirty days', 'People'],
  holiday: ['On a holiday nobody is paged', 'People'],
  laptop: ['Order the laptop o', 'Operations'],
  zone: ['Zones are places Z', 'Operations'],
};

/**
 * Stands in for Pagefind: a page fits when it has, for every word asked for, a word that begins so; and like Pagefind,
 * when no word does, one that is the beginning of the word asked for, down to its first letter.
 */
const pagefind: Pagefind = {
  init: () => Promise.resolve(),
  options: () => Promise.resolve(),
  mergeIndex: () => Promise.resolve(),
  search: (words) => {
    const wanted = words
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => word !== '');
    const results = Object.entries(pages).flatMap(([id, [text, own]]) => {
      const all = text.toLowerCase().split(' ');
      const places = wanted.map((word) => {
        const begins = all.findIndex((each) => each.startsWith(word));
        return begins === -1 && !exists(word) ? all.findIndex((each) => word.startsWith(each)) : begins;
      });
      if (places.includes(-1)) return [];
      return [{ id, score: 1, data: () => Promise.resolve(dataOf(id, text, own, places)) }];
    });
    return Promise.resolve({ results });
  },
};

function exists(word: string): boolean {
  return Object.values(pages).some(([text]) =>
    text
      .toLowerCase()
      .split(' ')
      .some((each) => each.startsWith(word)),
  );
}

function dataOf(id: string, text: string, section: string, locations: readonly number[]): PagefindData {
  const common = { raw_content: text, locations, excerpt: text, sub_results: [] };
  return { url: `/${id}/`, meta: { title: id }, filters: { kind: ['Page'], section: [section] }, ...common };
}

const vocabulary = {
  terms: [{ term: 'Paid time off', names: ['PTO', 'holiday'], url: '/glossary/#paid-time-off' }],
  words: 'laptop people zones',
  language: 'en',
};

const facets = {
  ids: ['holiday', 'laptop', 'leave', 'zone'],
  filters: { section: { People: [0, 2], Operations: [1, 3] } },
  names: [['Holiday'], ['Laptop'], ['Paid time off'], ['Zone']],
  explains: { '3': ['abode'] },
  weights: [1, 1, 1, 1],
  more: [],
};

const engineWith = (some: Partial<SearchSources> = {}): SearchEngine =>
  new SearchEngine({
    pagefind: () => Promise.resolve(pagefind),
    facets: () => Promise.resolve(facets),
    join: () => Promise.resolve(),
    vocabulary: () => Promise.resolve(vocabulary),
    reason: () => Promise.resolve('broken'),
    ...some,
  });

describe('SearchEngine', () => {
  it('joins the parts of a large index once, before it searches', async () => {
    const joined: (readonly string[])[] = [];
    const engine = engineWith({
      facets: () => Promise.resolve({ ...facets, more: ['2/', '3/'] }),
      join: (_pagefind, parts) => Promise.resolve(void joined.push(parts)),
    });
    await engine.search('laptop');
    await engine.search('holiday');
    expect(joined).toEqual([['2/', '3/']]);
  });

  it('finds pages, and knows their values of every filter', async () => {
    const { hits, missing, also, membership } = await engineWith().search('order laptop');
    expect(hits.map(({ id }) => id)).toEqual(['laptop']);
    expect({ missing, also }).toEqual({ missing: [], also: [] });
    expect(membership.get('section')?.get('Operations')).toEqual(new Set(['laptop', 'zone']));
  });

  it('asks for other names of a thing, too, and says so', async () => {
    const { hits, also } = await engineWith().search('paid time off');
    expect(hits.map(({ id }) => id)).toEqual(['leave', 'holiday']);
    expect(also).toEqual(['holiday']);
  });

  it('finds by an abbreviation that no page uses', async () => {
    const { hits, also } = await engineWith().search('PTO');
    expect(hits.map(({ id }) => id).sort()).toEqual(['holiday', 'leave']);
    expect(also).toEqual(['Paid time off', 'holiday']);
  });

  it('asks exactly what stands in quotation marks', async () => {
    const { also } = await engineWith().search('"holiday"');
    expect(also).toEqual([]);
  });

  it('does not take a page with the first letter for a page with the word', async () => {
    const { hits, missing, correction } = await engineWith().search('zqxj');
    expect(hits).toEqual([]);
    expect(missing).toEqual(['zqxj']);
    expect(correction).toBeUndefined();
  });

  it('believes the part of a large index that knows a word, not the one that guesses', async () => {
    const found = (id: string, text: string) => ({
      id,
      score: 1,
      data: () => Promise.resolve(dataOf(id, text, 'People', [0])),
    });
    const divided: Pagefind = {
      ...pagefind,
      search: () => Promise.resolve({ results: [found('leave', 'P'), found('laptop', 'Payroll'), found('zone', 'P')] }),
    };
    const engine = engineWith({
      pagefind: () => Promise.resolve(divided),
      facets: () => Promise.resolve({ ...facets, filters: { part: { '': [0, 1], '2/': [2, 3] } }, more: ['2/'] }),
    });
    const { hits, missing } = await engine.search('payroll');
    expect(hits.map(({ id }) => id)).toEqual(['laptop']);
    expect(missing).toEqual([]);
  });

  it('offers the right spelling when it finds something', async () => {
    expect((await engineWith().search('laptpo')).correction).toBe('laptop');
    // "people" is in a title, but no page says it.
    expect((await engineWith().search('poeple')).correction).toBeUndefined();
  });

  it('says which word no page has when the others are found', async () => {
    const { hits, missing } = await engineWith().search('laptop oqxj');
    expect(hits.map(({ id }) => id)).toEqual(['laptop']);
    expect(missing).toEqual(['oqxj']);
  });

  it('leaves out the words that people ask with, which pages need not say', async () => {
    const { hits, missing } = await engineWith().search('How do I get a laptop?');
    expect(hits.map(({ id }) => id)).toEqual(['laptop']);
    expect(missing).toEqual([]);
    const german = engineWith({ vocabulary: () => Promise.resolve({ ...vocabulary, language: 'de' }) });
    expect((await german.search('laptop wann')).missing).toEqual(['wann']);
  });

  it('finds what explains a word of the glossary that it never says', async () => {
    const { hits } = await engineWith().search('what is an abode');
    expect(hits.map(({ id }) => id)).toEqual(['zone']);
  });

  it('puts what is called so before what says it, and what has all the words before what has some', async () => {
    expect((await engineWith().search('holiday')).hits.map(({ id }) => id)).toEqual(['holiday', 'leave']);
    expect((await engineWith().search('order laptop')).hits.map(({ id }) => id)).toEqual(['laptop']);
    const { hits, alone } = await engineWith().search('thirty days paged');
    expect(hits.map(({ id }) => id)).toEqual(['leave']);
    expect(alone.map(({ word }) => word)).toEqual(['thirty', 'days', 'paged']);
  });

  it('finds nothing less than what stands in quotation marks', async () => {
    expect((await engineWith().search('"laptop zones"')).hits).toEqual([]);
  });

  it('counts the words by themselves when no page has them all, and offers what has one', async () => {
    const { hits, alone, missing } = await engineWith().search('laptop zones');
    expect(hits.map(({ id }) => id).sort()).toEqual(['laptop', 'zone']);
    expect(alone).toEqual([
      { word: 'laptop', count: 1 },
      { word: 'zones', count: 1 },
    ]);
    expect(missing).toEqual([]);
  });

  it('names near terms of the glossary when nothing is found', async () => {
    const { terms } = await engineWith().search('time zqxj');
    expect(terms.map(({ term }) => term)).toEqual(['Paid time off']);
  });

  it('goes on without the vocabulary', async () => {
    const engine = engineWith({ vocabulary: () => Promise.reject(new Error('gone')) });
    expect((await engine.search('laptop')).hits).toHaveLength(1);
  });

  it('loads once for many searches', async () => {
    let loaded = 0;
    const engine = engineWith({
      pagefind: () => {
        loaded += 1;
        return Promise.resolve(pagefind);
      },
    });
    engine.prepare();
    await Promise.all([engine.search('laptop'), engine.search('zones')]);
    expect(loaded).toBe(1);
  });

  it('says why it failed, and tries again from another address', async () => {
    const attempts: number[] = [];
    const engine = engineWith({
      pagefind: (attempt) => {
        attempts.push(attempt);
        return attempt === 0 ? Promise.reject(new Error('gone')) : Promise.resolve(pagefind);
      },
      reason: () => Promise.resolve('missing'),
    });
    await expect(engine.search('laptop')).rejects.toMatchObject({ kind: 'missing' });
    expect((await engine.search('laptop')).hits).toHaveLength(1);
    expect(attempts).toEqual([0, 1]);
  });

  it('does not search without the filters: they would hide everything', async () => {
    const engine = engineWith({ facets: () => Promise.reject(new Error('gone')) });
    await expect(engine.search('laptop')).rejects.toMatchObject({ kind: 'broken' });
  });

  it('does not say that nothing is found when the index cannot be reached', async () => {
    const engine = engineWith({ reason: () => Promise.resolve('offline') });
    await expect(engine.search('zqxj')).rejects.toBeInstanceOf(SearchFailure);
  });

  it('says why a result cannot be loaded', async () => {
    const broken: Pagefind = {
      ...pagefind,
      search: async (words) => {
        const { results } = await pagefind.search(words);
        let times = 0;
        // The first look, for judging the result, succeeds.
        return {
          results: results.map((result) => ({
            ...result,
            data: () => ((times += 1) > 1 ? Promise.reject(new Error('gone')) : result.data()),
          })),
        };
      },
    };
    const engine = engineWith({ pagefind: () => Promise.resolve(broken), reason: () => Promise.resolve('offline') });
    const { hits } = await engine.search('laptop');
    await expect(hits[0]?.load()).rejects.toMatchObject({ kind: 'offline' });
  });
});
