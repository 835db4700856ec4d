import type { SearchTerm, SearchVocabulary } from '../../export/search-synonyms.ts';
import { folded, wordsOf } from './words.ts';

/**
 * How many letters have to be typed, left out, changed or swapped with their neighbour to make one word of another.
 * (The "optimal string alignment" distance.)
 */
export function distance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let least = Math.min(
        (above[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + Number(!same),
      );
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) least = Math.min(least, (before[column - 2] ?? 0) + 1);
      line.push(least);
    }
    before = above;
    above = line;
  }
  return above[b.length] ?? 0;
}

/** How many letters may differ before it is another word: one in a short word, two in a longer one. */
function tolerance(word: string): number {
  return word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
}

/**
 * The query with each word that was not found put right, if one is close enough.
 *
 * @param words as the reader typed them
 * @param missing those of its words, folded, that no page says
 */
export function corrected(
  words: string,
  missing: readonly string[],
  vocabulary: Pick<SearchVocabulary, 'terms' | 'words'>,
): string | undefined {
  const known = new Set([
    ...vocabulary.words.split(' '),
    ...vocabulary.terms.flatMap(({ term, names }) => [term, ...names].flatMap(wordsOf)),
  ]);
  let changed = false;
  const right = wordsOf(words).map((word) => {
    if (!missing.includes(word)) return word;
    const near = nearest(word, known);
    changed ||= near !== undefined;
    return near ?? word;
  });
  return changed ? right.join(' ') : undefined;
}

function nearest(word: string, known: ReadonlySet<string>): string | undefined {
  let best: string | undefined;
  let least = tolerance(word) + 1;
  for (const candidate of known) {
    if (candidate === word || Math.abs(candidate.length - word.length) >= least) continue;
    const far = distance(word, candidate);
    if (far < least) [best, least] = [candidate, far];
  }
  return best;
}

/** Terms of the glossary that sound like the query or contain one of its words: at most three, in the glossary's order. */
export function nearTerms(words: string, terms: readonly SearchTerm[]): SearchTerm[] {
  const whole = folded(words).trim();
  const parts = wordsOf(words).filter((word) => word.length >= 3);
  return terms
    .filter(({ term, names }) =>
      [term, ...names].some(
        (name) =>
          distance(whole, folded(name)) <= tolerance(whole) ||
          wordsOf(name).some((word) =>
            parts.some((part) => word.startsWith(part) || distance(part, word) <= tolerance(part)),
          ),
      ),
    )
    .slice(0, 3);
}
