import { segment } from './address.ts';
import type { TypedLadder, TypedLevel } from './typed-ladder.ts';

/** Addresses below a ladder that no level can have, because a page about the whole ladder is there. */
export const ladderPlaces = ['compare', 'matrix', 'which-track', 'notebook'] as const;

/**
 * Ids of levels: the names of their files. Of two tracks with a level of one name, the one declared first keeps it, and the
 * other has the track before it: a track that is added at the end takes no address from those that are there.
 */
export function levelIdsOf({ levels, tracks }: TypedLadder): Map<TypedLevel, string> {
  const place = ({ track }: TypedLevel): number => {
    const at = tracks.findIndex(({ id }) => id === segment(track));
    return at === -1 ? tracks.length : at;
  };
  const byTrack = levels.toSorted((a, b) => place(a) - place(b));
  const reserved = new Set<string>(ladderPlaces);
  const first = new Map<string, TypedLevel>();
  for (const level of byTrack) {
    const name = nameOf(level);
    if (!reserved.has(name) && !first.has(name)) first.set(name, level);
  }
  const isPlain = (level: TypedLevel): boolean => {
    const holder = first.get(nameOf(level));
    return holder !== undefined && segment(holder.track) === segment(level.track);
  };
  const taken = new Map<string, TypedLevel>();
  // Plain names first, so that none is lost to a name that was made.
  for (const level of byTrack) if (isPlain(level)) taken.set(unlike(nameOf(level), taken), level);
  for (const level of byTrack) {
    if (!isPlain(level)) taken.set(unlike(`${segment(level.track)}-${nameOf(level)}`, taken), level);
  }
  return new Map([...taken].map(([id, level]) => [level, id]));
}

/** The name of a level for its address. Two dots would read as the address of a comparison. */
function nameOf({ name }: TypedLevel): string {
  return segment(name).replace(/\.{2,}/g, '-');
}

/** Levels that want the address of one before them on their track. Those of two tracks are told apart by these. */
export function twinsOf(levels: readonly TypedLevel[]): [kept: TypedLevel, moved: TypedLevel][] {
  const first = new Map<string, TypedLevel>();
  return levels.flatMap((level): [TypedLevel, TypedLevel][] => {
    const key = `${segment(level.track)}/${nameOf(level)}`;
    const kept = first.get(key);
    if (kept === undefined) first.set(key, level);
    return kept === undefined ? [] : [[kept, level]];
  });
}

/** A name that is not taken: itself, or itself with a number. */
export function unlike(name: string, taken: ReadonlyMap<string, unknown>): string {
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${name}-${number}`;
  return free;
}
