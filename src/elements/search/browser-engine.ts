import type { SearchVocabulary } from '../../export/search-synonyms.ts';
import { SearchEngine } from './engine.ts';
import { loadPagefind, reasonFor } from './pagefind.ts';

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
    vocabulary: () => fetchVocabulary(`${base}search-synonyms.json`),
    reason: () => reasonFor(`${base}pagefind/pagefind-entry.json`),
  });
  engines.set(base, engine);
  return engine;
}

async function fetchVocabulary(address: string): Promise<SearchVocabulary> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  // The build writes the file from a value of this very type.
  return (await response.json()) as SearchVocabulary;
}
