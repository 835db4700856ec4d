import { isSmall, stemOf } from '../../handbook/alignment/meaning.ts';
import type { SearchFacets } from '../../export/search-facets.ts';
import type { Merged, Scored } from './merge.ts';
import { wordsOf } from './words.ts';

/** How a result stands, whatever is searched for: what it is called, and how much it counts. */
export interface Standing {
  readonly names: readonly string[];
  /** Words of the glossary that it explains. */
  readonly explains: readonly string[];
  readonly weight: number;
  /** What it is one of many places in, if it is one: a checklist, a ladder, a library. */
  readonly within: string | undefined;
}

/** How every result stands, by its id. */
export type Standings = ReadonlyMap<string, Standing>;

/** Reads the table that the build writes. */
export function standingsOf({ ids, names, explains, weights, filters }: SearchFacets): Standings {
  const sections = new Map(
    Object.entries(filters['section'] ?? {}).flatMap(([section, places]) => places.map((at) => [at, section])),
  );
  return new Map(
    ids.map((id, at) => {
      const own = names[at] ?? [];
      const within = own.length === 0 ? sections.get(at) : undefined;
      return [id, { names: own, explains: explains[at] ?? [], weight: weights[at] ?? 1, within }];
    }),
  );
}

/** One way in which it was asked, and how much that is worth beside the others. */
export interface Way {
  readonly words: string;
  readonly worth: number;
}

/** How much a name that is what was asked for counts, beside a text that says the most of it. */
const forTheName = 1;

/** How much it counts to explain the very word of the glossary that was asked for. */
const forTheTerm = 2;

/** How much a word counts that only holds a name together. */
const smallWord = 0.2;

/** How much of its best place a thing is given: whoever finds a step wants to see its list. */
const forThePlaces = 0.5;

/** What becomes of a place when a better one inside of the same thing goes before it: ten steps of one list are no ten answers. */
const lessForMore = 0.75;

/**
 * Puts results in order: by how well their text fits, as Pagefind judges it, by how well they are called what was asked
 * for, and by how they stand.
 *
 * Pagefind minds titles too, but asks only how much of the question is in the title. So a page called "Ladder" and one
 * called "Ladder that does not exist" are the same to it, and which of the two says the word more often comes first.
 *
 * @returns the results, the best first, each with a score that can be compared within this search
 */
export function ranked<Result extends Scored>(
  found: readonly Merged<Result>[],
  ways: readonly Way[],
  standings: Standings,
): Result[] {
  const scored = found.map(({ result, share }) => {
    const { names, explains, weight, within } = standings.get(result.id) ?? unknown;
    const called = forTheName * bestLikeness(ways, names);
    const explained = forTheTerm * bestLikeness(ways, explains);
    return { result, score: weight * (share + Math.max(called, explained)), names, within };
  });
  const places = Map.groupBy(inOrder(scored), ({ within }) => within);
  const final = [...places].flatMap(([within, list]) =>
    list.map(({ result, score, names }, at) => {
      const best = Math.max(0, ...names.map((name) => places.get(name)?.[0]?.score ?? 0));
      return { ...result, score: within === undefined ? score + forThePlaces * best : score * lessForMore ** at };
    }),
  );
  return inOrder(final);
}

function inOrder<Item extends { readonly score: number }>(items: readonly Item[]): Item[] {
  return items.toSorted((a, b) => b.score - a.score);
}

const unknown: Standing = { names: [], explains: [], weight: 1, within: undefined };

/** How well any name is any of the ways to ask. Squared: a name that says half of it is less than half as good. */
function bestLikeness(ways: readonly Way[], names: readonly string[]): number {
  return Math.max(0, ...ways.flatMap(({ words, worth }) => names.map((name) => worth * likeness(words, name) ** 2)));
}

/**
 * How much words and a name are the same: what both say as a part of what either says, from 0 to 1. The forms of a word
 * are one word, and the last word may still be on its way.
 */
export function likeness(words: string, name: string): number {
  const typed = wordsOf(words);
  const called = [...new Set(wordsOf(name))];
  const asked = [...new Set(typed)];
  const last = typed.at(-1);
  let shared = 0;
  for (const word of asked) {
    const matches = called.map((each) => (alike(word, each) ? 1 : word === last ? begun(word, each) : 0));
    shared += worthOf(word) * Math.max(0, ...matches);
  }
  const all = total(asked) + total(called) - shared;
  return all <= 0 ? 0 : Math.min(1, shared / all);
}

function alike(a: string, b: string): boolean {
  return a === b || stemOf(a) === stemOf(b);
}

/** How much of a word is typed, when it begins so. */
function begun(typed: string, word: string): number {
  return word.startsWith(typed) ? typed.length / word.length : 0;
}

function worthOf(word: string): number {
  return isSmall(word) ? smallWord : 1;
}

function total(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + worthOf(word), 0);
}
