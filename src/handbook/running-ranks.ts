import { segment } from './address.ts';
import type { TypedTrack } from './typed-ladder.ts';

/** As much of a level as its rank depends on, where levels stand in a list. */
export interface ListedLevel {
  /** Name of its file, or its id. */
  readonly name: string;
  readonly track: string;
  /** What its author says. */
  readonly rank: number | undefined;
}

/**
 * Ranks of levels that stand in order: each is one above the one before it on its track. A track goes on above the level
 * it forks from or, where it does not say, above the last level of the trunk; without a trunk it begins at 1.
 *
 * @returns the rank of each, in the order given
 */
export function runningRanks(levels: readonly ListedLevel[], tracks: readonly TypedTrack[]): number[] {
  const ranks = new Map<ListedLevel, number>();
  const trunk = trunkOf(levels, tracks);
  const fork = (track: string): ListedLevel | undefined => {
    const from = tracks.find(({ id }) => id === track)?.from;
    if (from === undefined)
      return track === trunk ? undefined : levels.findLast((level) => segment(level.track) === trunk);
    return levels.find((level) => segment(level.name) === segment(from) && segment(level.track) !== track);
  };
  const waiting = new Set(levels.map(({ track }) => segment(track)));
  while (waiting.size > 0) {
    // A track after the one that it forks from; of tracks that fork from each other, the first goes first.
    const isReady = (track: string): boolean => {
      const from = fork(track);
      return from === undefined || ranks.has(from);
    };
    const [first = ''] = waiting;
    const track = [...waiting].find(isReady) ?? first;
    waiting.delete(track);
    const from = fork(track);
    let below = from === undefined ? 0 : (ranks.get(from) ?? 0);
    for (const level of levels) {
      if (segment(level.track) !== track) continue;
      below = level.rank ?? below + 1;
      ranks.set(level, below);
    }
  }
  return levels.map((level) => ranks.get(level) ?? 1);
}

/** The track that others fork from where they do not say: the one called so, or else the first that is declared. */
function trunkOf(levels: readonly ListedLevel[], tracks: readonly TypedTrack[]): string | undefined {
  return levels.some(({ track }) => segment(track) === 'trunk') ? 'trunk' : tracks[0]?.id;
}
