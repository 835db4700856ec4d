import type { SearchFacets } from '../../export/search-facets.ts';
import type { SearchVocabulary } from '../../export/search-synonyms.ts';
import { SearchEngine } from './engine.ts';
import { joinParts, loadPagefind, reasonFor } from './pagefind.ts';

const engines = new Map<string, SearchEngine>();

/**
 * The search engine of a site, fetched from beside its pages when it is first used: one for the dialog and the search
 * page alike.
 *
 * @param base path of the site, starting and ending with `/`
 */
export function engineFor(base: string): SearchEngine {
  const known = engines.get(base);
  if (known !== undefined) return known;
  const engine = new SearchEngine({
    pagefind: (attempt) => loadPagefind(base, attempt),
    // The build writes these files from values of these very types.
    facets: async () => (await fetchJson(`${base}pagefind/facets.json`)) as SearchFacets,
    join: (pagefind, parts) => joinParts(pagefind, base, parts),
    vocabulary: async () => (await fetchJson(`${base}search-synonyms.json`)) as SearchVocabulary,
    reason: () => reasonFor(`${base}pagefind/pagefind-entry.json`),
  });
  engines.set(base, engine);
  return engine;
}

/** Fetches a file that must fit the index: an old copy is used only when the server says that it still holds. */
async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response.json();
}
