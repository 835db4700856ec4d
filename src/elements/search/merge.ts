/** A result as a search returns it: what it is, and how well it fits. */
export interface Scored {
  readonly id: string;
  readonly score: number;
}

/** The results of asking in one way, from the best down, and how much they are worth beside those of the other ways. */
export interface Asked<Result extends Scored> {
  readonly results: readonly Result[];
  readonly worth: number;
}

/** A result with its share of the best that can be had, from 0 to 1. */
export interface Merged<Result extends Scored> {
  readonly result: Result;
  readonly share: number;
}

/**
 * Merges the results of asking in several ways. Scores are compared as shares of the best in their own list, for longer
 * questions score higher. A result found in several ways appears once: at its best, and as the first of those ways found
 * it. Equals stay in the order of the lists, so the same lists always merge alike.
 */
export function merged<Result extends Scored>(lists: readonly Asked<Result>[]): Merged<Result>[] {
  const best = new Map<string, { result: Result; share: number }>();
  for (const { results, worth } of lists) {
    const top = results[0]?.score ?? 0;
    for (const result of results) {
      const share = (top === 0 ? 1 : result.score / top) * worth;
      const known = best.get(result.id);
      if (known === undefined) best.set(result.id, { result, share });
      else known.share = Math.max(known.share, share);
    }
  }
  return [...best.values()].sort((a, b) => b.share - a.share);
}
