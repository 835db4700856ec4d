import { segment } from '../handbook/address.ts';
import type { Ladder, Level } from '../handbook/ladder.ts';
import { theHandbook } from './handbook.ts';

/** Stands where a public edition cannot show a ladder, and says no more of it than that. */
export const withheldLadder = 'This part of the page is about an internal ladder.';

/**
 * The ladder that a page names, as its folder is called.
 *
 * @returns `undefined` in a public edition, where nobody can tell a withheld ladder from one that does not exist
 * @throws when there is none of that name, with those there are
 */
export function ladderNamed(name: string | undefined): Ladder | undefined {
  const { ladders, edition } = theHandbook();
  if (name === undefined) throw new Error('a component does not say which ladder, as in `ladder="engineering"`');
  const found = ladders.find(({ id }) => id === segment(name.trim()));
  if (found === undefined && edition === 'internal') throw unknown('ladder', name, ladders);
  return found;
}

/**
 * The level that a page names as `ladder/level`, the names of the ladder's folder and the level's file.
 *
 * @returns `undefined` in a public edition, where nobody can tell a withheld level from one that does not exist
 * @throws when there is none of that name, with those there are
 */
export function levelNamed(name: string | undefined): { ladder: Ladder; level: Level } | undefined {
  const [ladderName, levelName, ...more] = name?.split('/') ?? [];
  if (ladderName === undefined || levelName === undefined || more.length > 0) {
    throw new Error(`a level is named by its ladder and its file, as in "engineering/senior", not "${name ?? ''}"`);
  }
  const ladder = ladderNamed(ladderName);
  const level = ladder?.levels.find(({ id }) => id === segment(levelName.trim()));
  if (ladder !== undefined && level === undefined && theHandbook().edition === 'internal') {
    throw unknown('level', levelName, ladder.levels);
  }
  return ladder === undefined || level === undefined ? undefined : { ladder, level };
}

function unknown(what: string, name: string, all: readonly { readonly id: string }[]): Error {
  const known = all.length === 0 ? 'there is none' : `there are ${all.map(({ id }) => id).join(', ')}`;
  return new Error(`there is no ${what} "${name}"; ${known}`);
}
