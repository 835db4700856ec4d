import type { Ladder } from '../handbook/ladder.ts';
import { railsOf } from './rails.ts';

/** How much there is of a ladder: "11 levels on 2 tracks". A trunk below a fork is part of every track, and not counted. */
export function ladderExtent(ladder: Pick<Ladder, 'levels' | 'tracks'>): string {
  const levels = levelsInWords(ladder.levels.length);
  const { columns } = railsOf(ladder);
  return columns > 1 ? `${levels} on ${columns} tracks` : levels;
}

/** A number of levels in words: "no levels yet", "1 level", "12 levels". */
export function levelsInWords(count: number): string {
  if (count === 0) return 'no levels yet';
  return count === 1 ? '1 level' : `${count} levels`;
}
