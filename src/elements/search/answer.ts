import type { Membership } from './facets.ts';
import type { Pagefind, PagefindResult } from './pagefind.ts';
import { foundWords } from './result.ts';
import { covers, isExact, searchable, wordsOf } from './words.ts';

const looked = 5;

/** Results for some words, and those words that none of them really says. */
export interface Answer {
  readonly results: readonly PagefindResult[];
  readonly missing: readonly string[];
}

/**
 * Asks Pagefind, and drops what it only guessed at: results none of which says any of the words.
 *
 * @param membership tells which part of a large index a result comes from
 */
export async function ask(pagefind: Pagefind, words: string, membership: Membership): Promise<Answer> {
  const { results } = await pagefind.search(searchable(words));
  if (isExact(words)) return { results, missing: [] };
  const wanted = [...new Set(wordsOf(words))];
  const answers = await Promise.all(
    byPart(results, membership).map(async (part) => ({ results: part, missing: await missingIn(part, wanted) })),
  );
  const fewest = Math.min(...answers.map(({ missing }) => missing.length));
  const [best = { results: [], missing: wanted }, ...equals] = answers.filter(
    ({ missing }) => missing.length === fewest,
  );
  if (best.missing.length === wanted.length) return { results: [], missing: wanted };
  const kept = new Set([best, ...equals].flatMap((answer) => answer.results));
  return { results: results.filter((result) => kept.has(result)), missing: best.missing };
}

/** Results by the part of the index they come from: one part may know a word that another has to guess at. */
function byPart(results: readonly PagefindResult[], membership: Membership): PagefindResult[][] {
  const parts = [...(membership.get('part')?.values() ?? [])];
  const groups = Map.groupBy(results, ({ id }) => parts.findIndex((part) => part.has(id)));
  return [...groups.values()];
}

/** Words that none of the best results says. */
async function missingIn(results: readonly PagefindResult[], wanted: readonly string[]): Promise<string[]> {
  const best = await Promise.all(results.slice(0, looked).map(({ data }) => data()));
  const found = best.flatMap(foundWords);
  return wanted.filter((word) => !found.some((each) => covers(word, each)));
}
