import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { SearchEngine } from '../../src/elements/search/engine.ts';
import { pagefindOptions } from '../../src/elements/search/pagefind.ts';
import type { Pagefind, PagefindOptions } from '../../src/elements/search/pagefind.ts';
import { starter } from '../content/starter.ts';

/** A line of the table. */
interface Query {
  readonly typed: string;
  readonly first: string;
  readonly next: readonly string[];
}

const queries: readonly Query[] = readFileSync(new URL('search-queries.md', import.meta.url), 'utf8')
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .flatMap(([, typed = '', first = '', next = '']) =>
    first.startsWith('/') ? [{ typed, first, next: next.split(/\s+/).filter((url) => url !== '') }] : [],
  );

/** Results that a reader sees at once, whatever their order: it is decided by hundredths. */
const near = 4;

/**
 * The search of the handbook that ships: what the browser runs, over the index that the build writes, with the glossary and
 * the ranking that readers get. Only the worker is missing, in which Pagefind runs the same program there; so no browser is
 * needed.
 */
describe('searching the starter handbook', () => {
  const home = inject('handbook');
  let engine: SearchEngine | undefined;

  beforeAll(async () => {
    const read = async (path: string): Promise<string> => {
      const answer = await fetch(home + path);
      if (!answer.ok) throw new Error(await answer.text());
      return answer.text();
    };
    const json = async (path: string) => JSON.parse(await read(path));
    const program: Pagefind & { options: (options: PagefindOptions & Places) => Promise<void> } = await import(
      /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(await read('pagefind/pagefind.js'))}`
    );
    engine = new SearchEngine({
      pagefind: async () => {
        await program.options({ ...pagefindOptions, basePath: `${home}pagefind/`, baseUrl: '/' });
        await program.init();
        return program;
      },
      facets: () => json('pagefind/facets.json'),
      // The starter handbook is indexed in one part.
      join: () => Promise.resolve(),
      vocabulary: () => json('search-synonyms.json'),
      reason: () => Promise.resolve('broken'),
    });
  });

  it.each(queries)('leads from "$typed" to $first', async ({ typed, first, next }) => {
    const hits = (await engine?.search(typed))?.hits.slice(0, near) ?? [];
    const came = (await Promise.all(hits.map((hit) => hit.load()))).map(({ url }) => url);
    const asked = `"${typed}" brings:\n${came.map((url, at) => `${at + 1}. ${url}`).join('\n')}\n`;
    expect(came[0], asked).toBe(first);
    expect(came, asked).toEqual(expect.arrayContaining([...next]));
  });

  it('has a question for every practice, three results for forty at least, and asks nothing twice', () => {
    const practices = starter().pages.filter(({ data, status }) => data.rhythm !== undefined && status === 'active');
    const answers = new Set(queries.map(({ first }) => first));
    expect(practices.length).toBeGreaterThan(30);
    expect(practices.map(({ url }) => url).filter((url) => !answers.has(url))).toEqual([]);
    expect(new Set(queries.map(({ typed }) => typed)).size).toBe(queries.length);
    expect(queries.filter(({ next }) => next.length === 2).length).toBeGreaterThanOrEqual(40);
  });
});

/** Where Pagefind finds its files, which it knows by itself in a browser. */
interface Places {
  readonly basePath: string;
  readonly baseUrl: string;
}
