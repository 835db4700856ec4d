import { meaningOf } from './meaning.ts';
import type { Meaning } from './meaning.ts';

/** Two texts of two lists that may say the same thing, by their places in the lists. */
export interface Candidate {
  readonly before: number;
  readonly after: number;
  readonly likeness: number;
}

/**
 * How alike each text of one list is to each of another, 0 to 1, for those at least as alike as `least`.
 *
 * A word counts by how rare it is in the two lists: in a ladder, "team" tells little and "dependencies" much. Likeness is
 * the share of what both texts say in all that they say (Dice's coefficient). Turning the lists around gives the same
 * numbers.
 */
export function candidatesOf(before: readonly string[], after: readonly string[], least: number): Candidate[] {
  const meanings = { before: before.map(meaningOf), after: after.map(meaningOf) };
  const rarity = rarities(meanings.before, meanings.after);
  const weigh = ({ stems, weights }: Meaning): Weighed => {
    const weighed = stems.map((stem, at) => ({ stem, weight: (weights[at] ?? 0) * (rarity.get(stem) ?? 1) }));
    // Always in the order of the alphabet, so that a sum is the same from either side to the last bit.
    return { words: weighed, total: weighed.reduce((sum, { weight }) => sum + weight, 0) };
  };
  const others = meanings.after.map(weigh);
  const places = placesOf(others);
  const found: Candidate[] = [];
  for (const [at, { words, total }] of meanings.before.map(weigh).entries()) {
    const shared = new Float64Array(after.length);
    for (const { stem, weight } of words) {
      for (const place of places.get(stem) ?? []) {
        shared[place.at] = (shared[place.at] ?? 0) + Math.min(weight, place.weight);
      }
    }
    others.forEach(({ total: otherTotal }, other) => {
      const common = shared[other] ?? 0;
      const likeness = common === 0 ? 0 : Math.min(mostForOtherWords, (2 * common) / (total + otherTotal));
      if (likeness >= least) found.push({ before: at, after: other, likeness });
    });
  }
  return found;
}

/** The words of a text with what each counts among these lists, and what they count together. */
interface Weighed {
  readonly words: readonly { readonly stem: string; readonly weight: number }[];
  readonly total: number;
}

/** A text that a word stands in, and what it counts there. */
interface Place {
  readonly at: number;
  readonly weight: number;
}

function placesOf(texts: readonly Weighed[]): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  for (const [at, { words }] of texts.entries()) {
    for (const { stem, weight } of words) {
      const place = places.get(stem);
      if (place === undefined) places.set(stem, [{ at, weight }]);
      else place.push({ at, weight });
    }
  }
  return places;
}

/** Other forms of the same words are nearly, but not quite, the same words. */
const mostForOtherWords = 0.99;

/**
 * How fast a word tells less the more texts it stands in. Full weight on rarity makes one rare word outdo a whole
 * sentence; none lets "team" count as much as "dependencies".
 */
const rarityWeight = 0.5;

/**
 * How much each stem tells: 1 when it stands in one text on each side, less the more texts it stands in. The longer of
 * the two counts is taken, so that a word found in one pair only is rare, and turning the lists around changes nothing.
 */
function rarities(before: readonly Meaning[], after: readonly Meaning[]): Map<string, number> {
  const most = new Map<string, number>();
  for (const meanings of [before, after]) {
    const count = new Map<string, number>();
    for (const { stems } of meanings) for (const stem of stems) count.set(stem, (count.get(stem) ?? 0) + 1);
    for (const [stem, texts] of count) if (texts > (most.get(stem) ?? 0)) most.set(stem, texts);
  }
  return new Map([...most].map(([stem, texts]) => [stem, 1 / (1 + rarityWeight * Math.log(texts))]));
}
