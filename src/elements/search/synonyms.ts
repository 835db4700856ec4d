import type { SearchTerm, SearchVocabulary } from '../../export/search-synonyms.ts';
import { wordsOf } from './words.ts';

/** For a site whose vocabulary cannot be had: search goes on without. */
export const noVocabulary: SearchVocabulary = { terms: [], words: '', language: '' };

const most = 4;

/**
 * Other ways to ask the same: each name in the query replaced by the other names of the same thing. Longer names are
 * replaced first. A name of one or two letters counts only by itself, because `it` is more often a word than a department.
 *
 * @param words as the reader typed them
 * @returns at most four, none of them the query itself
 */
export function otherWays(words: string, terms: readonly SearchTerm[]): string[] {
  const query = wordsOf(words);
  const found = terms.flatMap(({ term, names }) => {
    const all = [term, ...names];
    return all.flatMap((name) => {
      const own = wordsOf(name);
      const at = placeOf(own, query);
      if (at === -1 || (own.join('').length <= 2 && query.length > own.length)) return [];
      return [{ at, length: own.length, others: all.filter((other) => wordsOf(other).join(' ') !== own.join(' ')) }];
    });
  });
  const ways = found
    .sort((a, b) => b.length - a.length || a.at - b.at)
    .flatMap(({ at, length, others }) =>
      others.map((other) => [...query.slice(0, at), other, ...query.slice(at + length)].join(' ')),
    );
  return [...new Set(ways)].filter((way) => wordsOf(way).join(' ') !== query.join(' ')).slice(0, most);
}

/** Where a run of words begins among others, or -1. */
function placeOf(run: readonly string[], words: readonly string[]): number {
  if (run.length === 0) return -1;
  return words.findIndex((_, at) => run.every((word, offset) => words[at + offset] === word));
}
