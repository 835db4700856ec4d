/** A result as a search returns it: what it is, and how well it fits. */
export interface Scored {
  readonly id: string;
  readonly score: number;
}

const lessForOthers = 0.9;

/**
 * Merges the results of asking in several ways. Scores are compared as shares of the best in their own list, for longer
 * questions score higher; what the reader typed goes before what it also means. A result found in several ways
 * appears once: in its best place, and as the first of those ways found it. Equals stay in the order of the lists, so the same lists always merge alike.
 *
 * @param lists each from the best down; the first is of what the reader typed
 */
export function merged<Result extends Scored>(lists: readonly (readonly Result[])[]): Result[] {
  const best = new Map<string, { result: Result; share: number }>();
  for (const [at, list] of lists.entries()) {
    const top = list[0]?.score ?? 0;
    for (const result of list) {
      const share = (top === 0 ? 1 : result.score / top) * (at === 0 ? 1 : lessForOthers);
      const known = best.get(result.id);
      if (known === undefined) best.set(result.id, { result, share });
      else known.share = Math.max(known.share, share);
    }
  }
  return [...best.values()].sort((a, b) => b.share - a.share).map(({ result }) => result);
}
