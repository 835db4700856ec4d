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
  const weigh = ({ stems, weights }: Meaning): Map<string, number> =>
    new Map(stems.map((stem, at) => [stem, (weights[at] ?? 0) * (rarity.get(stem) ?? 1)]));
  const weighedBefore = meanings.before.map(weigh);
  const weighedAfter = meanings.after.map(weigh);
  const totalsAfter = weighedAfter.map(total);

  /** Where each stem stands in the second list. */
  const places = new Map<string, { readonly at: number; readonly weight: number }[]>();
  for (const [at, meaning] of weighedAfter.entries()) {
    for (const [stem, weight] of meaning) {
      const place = places.get(stem);
      if (place === undefined) places.set(stem, [{ at, weight }]);
      else place.push({ at, weight });
    }
  }

  const found: Candidate[] = [];
  for (const [at, meaning] of weighedBefore.entries()) {
    const shared = new Float64Array(after.length);
    for (const [stem, weight] of meaning) {
      for (const place of places.get(stem) ?? []) {
        shared[place.at] = (shared[place.at] ?? 0) + Math.min(weight, place.weight);
      }
    }
    const own = total(meaning);
    for (const [other, common] of shared.entries()) {
      if (common === 0) continue;
      const likeness = Math.min(mostForOtherWords, (2 * common) / (own + (totalsAfter[other] ?? 0)));
      if (likeness >= least) found.push({ before: at, after: other, likeness });
    }
  }
  return found;
}

/** Other forms of the same words are nearly, but not quite, the same words. */
const mostForOtherWords = 0.99;

/**
 * How fast a word tells less the more texts it stands in. Full weight on rarity makes one rare word outdo a whole
 * sentence; none lets "team" count as much as "dependencies".
 */
const rarityWeight = 0.5;

/** The sum of what the words count, always in the order of the alphabet, so that it is the same from either side. */
function total(meaning: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const weight of meaning.values()) sum += weight;
  return sum;
}

/**
 * How much each stem tells: 1 when it stands in one text on each side, less the more texts it stands in. The longer of
 * the two counts is taken, so that a word found in one pair only is rare, and turning the lists around changes nothing.
 */
function rarities(before: readonly Meaning[], after: readonly Meaning[]): Map<string, number> {
  const counts = [before, after].map((meanings) => {
    const count = new Map<string, number>();
    for (const stem of meanings.flatMap(({ stems }) => stems)) count.set(stem, (count.get(stem) ?? 0) + 1);
    return count;
  });
  const most = new Map<string, number>();
  for (const [stem, count] of counts.flatMap((each) => [...each])) most.set(stem, Math.max(most.get(stem) ?? 0, count));
  return new Map([...most].map(([stem, count]) => [stem, 1 / (1 + rarityWeight * Math.log(count))]));
}
