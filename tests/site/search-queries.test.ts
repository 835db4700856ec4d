import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { siteAt } from '../../src/cli/preview.ts';
import { SearchEngine } from '../../src/elements/search/engine.ts';
import { pagefindOptions } from '../../src/elements/search/pagefind.ts';
import type { Pagefind, PagefindOptions } from '../../src/elements/search/pagefind.ts';
import { starter } from '../content/starter.ts';
import { Folder, handrail } from '../run-handrail.ts';

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
  const site = new Folder();
  let server: Server | undefined;
  let engine: SearchEngine | undefined;

  beforeAll(async () => {
    const { status, stdout, stderr } = await handrail('build', '--keep-going', '--out', site.at('site'));
    if (status !== 0) throw new Error(`The starter handbook could not be built:\n${stderr}${stdout}`);
    server = createServer(siteAt(site.at('site'), '/'));
    await new Promise<void>((done) => {
      server?.listen(0, '127.0.0.1', done);
    });
    const address = server.address();
    const home = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/`;
    const json = async (path: string) => (await fetch(home + path)).json();
    engine = new SearchEngine({
      pagefind: async () => {
        const program: Pagefind & { options: (options: PagefindOptions & Places) => Promise<void> } = await import(
          /* @vite-ignore */ pathToFileURL(site.at('site/pagefind/pagefind.js')).href
        );
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

  afterAll(() => {
    server?.closeAllConnections();
    server?.close();
    site[Symbol.dispose]();
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
