import { segment } from './address.ts';

/** A level of a data file that does not say which track it is on. */
interface Rung {
  readonly id: string;
  readonly name: string;
  readonly rank?: number | undefined;
}

/** A guess at the tracks of a ladder, and at the place of every level. */
export interface GuessedTracks {
  /** From the trunk on. The level that a track forks from is the last of the trunk. */
  readonly tracks: readonly { readonly id: string; readonly name: string; readonly from: string | undefined }[];
  /** Of each level, in the order of the list. */
  readonly places: readonly { readonly track: string; readonly rank: number }[];
}

const trunk = 'trunk';

/**
 * Guesses the tracks of a list of levels. Levels such as `senior-ic` and `senior-pm`, which stand side by side in the list and
 * differ in the end of their ids alone, are on parallel tracks and of the same rank. A level after them without such an
 * end goes on with the last of these tracks.
 *
 * @returns `undefined` when nothing looks like a second track
 */
export function guessTracks(rungs: readonly Rung[]): GuessedTracks | undefined {
  const groups = groupsOf(rungs);
  const endings = parallelEndings(groups);
  if (endings.size === 0) return undefined;
  const tops = new Map<string, number>();
  let last = trunk;
  let fork: Rung | undefined;
  const places = groups.flatMap((group) => {
    const trackOf = (rung: Rung): string => (endings.has(partsOf(rung).ending) ? partsOf(rung).ending : last);
    const topOf = (track: string): number => tops.get(track) ?? tops.get(trunk) ?? 0;
    // Levels side by side are of one rank; others of a group, such as `senior-1` and `senior-2`, follow each other.
    const beside = Math.max(...group.map((rung) => topOf(trackOf(rung)))) + 1;
    return group.map((rung) => {
      const track = trackOf(rung);
      const rank = rung.rank ?? (endings.has(track) && track === partsOf(rung).ending ? beside : topOf(track) + 1);
      tops.set(track, rank);
      if (track === trunk) fork = rung;
      last = track;
      return { track, rank };
    });
  });
  const from = fork?.id;
  const found = [...endings].map(([id, name]) => ({ id, name, from }));
  return { tracks: from === undefined ? found : [{ id: trunk, name: 'Trunk', from: undefined }, ...found], places };
}

/** Levels whose ids differ in their end alone, where they stand side by side. */
function groupsOf(rungs: readonly Rung[]): Rung[][] {
  const groups: Rung[][] = [];
  for (const rung of rungs) {
    const group = groups.at(-1);
    const [first] = group ?? [];
    if (first !== undefined && partsOf(first).stem === partsOf(rung).stem) group?.push(rung);
    else groups.push([rung]);
  }
  return groups;
}

/** The ends of ids that tell parallel levels apart, in the order of the list, with the names of their tracks. */
function parallelEndings(groups: readonly Rung[][]): Map<string, string> {
  const sets = groups
    .filter((group) => group.length > 1 && group.every((rung) => isWord(partsOf(rung).ending)))
    .map((group) => ({ group, endings: group.map((rung) => partsOf(rung).ending) }));
  // One pair alone may be a junior and a senior of one sort: it counts when the same ends come again, or names tell them apart.
  const sure = sets.filter(
    ({ group, endings }, at) =>
      group.every(({ name }) => inParentheses(name) !== undefined) ||
      sets.some((other, place) => place !== at && endings.every((ending) => other.endings.includes(ending))),
  );
  const found = new Map<string, string>();
  for (const rung of sure.flatMap(({ group }) => group)) {
    const { ending } = partsOf(rung);
    if (!found.has(ending)) found.set(ending, inParentheses(rung.name) ?? titled(ending));
  }
  return found;
}

function partsOf({ id }: Rung): { stem: string; ending: string } {
  const whole = segment(id);
  const at = whole.lastIndexOf('-');
  return at === -1 ? { stem: whole, ending: '' } : { stem: whole.slice(0, at), ending: whole.slice(at + 1) };
}

/** Whether the end of an id is a word: neither a number, in whichever figures, nor nothing. */
function isWord(ending: string): boolean {
  return /^\p{L}{2,}$/u.test(ending) && !/^[ivx]+$/.test(ending);
}

function inParentheses(name: string): string | undefined {
  return /\(([^()]+)\)\s*$/.exec(name)?.[1]?.trim();
}

function titled(ending: string): string {
  return ending.length <= 3 ? ending.toUpperCase() : ending.charAt(0).toUpperCase() + ending.slice(1);
}
