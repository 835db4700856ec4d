import { href, places } from '../handbook/address.ts';
import type { Handbook } from '../handbook/handbook.ts';

/** A term of the glossary: what it is called, what else it is called, and where it is explained. */
export interface SearchTerm {
  readonly term: string;
  readonly names: readonly string[];
  readonly url: string;
}

/** What search knows beyond the index of the pages. */
export interface SearchVocabulary {
  readonly terms: readonly SearchTerm[];
  /** Words of titles, for spelling: in alphabetical order, separated by spaces. */
  readonly words: string;
  /** Language of the handbook, without its region. */
  readonly language: string;
}

/** Address of the file, below the base. */
export const searchSynonymsUrl = '/search-synonyms.json';

/**
 * The glossary for search, and the words of all titles to put spelling right by.
 *
 * @returns JSON: a `SearchVocabulary`
 */
export function searchSynonyms({ base, config, glossary, pages }: Handbook): string {
  const terms = glossary.map(({ term, names, slug }) => ({ term, names, url: href(base, places.glossary, slug) }));
  const words = new Set(pages.flatMap(({ title }) => title.toLowerCase().match(/\p{L}{4,}/gu) ?? []));
  const [language = ''] = config.language.toLowerCase().split('-');
  const vocabulary: SearchVocabulary = { terms, words: [...words].sort().join(' '), language };
  return JSON.stringify(vocabulary);
}
