import type { Level } from '../handbook/ladder.ts';
import { typed } from './wording.ts';

/** Levels as a message names them: by their titles, and where two have one title, by rank or track as well. */
export function levelNames(levels: readonly Level[]): string[] {
  return levels.map((level) => {
    const namesakes = levels.filter((other) => other !== level && other.title === level.title);
    if (namesakes.length === 0) return typed(level.title);
    const isApart = namesakes.every(({ rank }) => rank !== level.rank);
    return `${typed(level.title)} (${isApart ? `rank ${level.rank}` : `on the track ${typed(level.track.name)}`})`;
  });
}
