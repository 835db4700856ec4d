import { top } from '../schema/file-top.ts';
import { segment } from './address.ts';
import type { Draft } from './draft.ts';
import type { Level, Track } from './ladder.ts';
import type { LadderFault } from './ladder-fault.ts';
import { inWords } from './title.ts';
import type { TypedLadder, TypedLevel, TypedTrack } from './typed-ladder.ts';

/**
 * The levels of a ladder with their ranks. One that does not say goes above the others of its track, for want of a better
 * place.
 */
export function rankLevels(
  { tracks }: TypedLadder,
  levels: readonly TypedLevel[],
  faults: LadderFault[],
): Map<TypedLevel, number> {
  const ranks = new Map<TypedLevel, number>();
  for (const level of levels) if (level.rank !== undefined) ranks.set(level, level.rank);
  for (const level of levels) {
    if (level.rank !== undefined) continue;
    const beside = levels.filter(({ track }) => segment(track) === segment(level.track));
    const forkedFrom = tracks.find(({ id }) => id === segment(level.track))?.from;
    const from = levels.find(({ name }) => forkedFrom !== undefined && segment(name) === segment(forkedFrom));
    const below = [...beside, ...(from === undefined ? [] : [from])].map((each) => ranks.get(each) ?? 0);
    const rank = Math.max(0, ...below) + 1;
    ranks.set(level, rank);
    faults.push({
      kind: 'missing-rank',
      path: level.path,
      position: level.rankPosition,
      level: level.title,
      rank,
    });
  }
  return ranks;
}

/**
 * Puts ranked levels on their tracks, and tells each what is below, above and beside it. Tracks that nobody declares
 * follow from the folders; where they fork follows from the ranks when only one place is possible.
 */
export function tracksOf(
  ladder: TypedLadder,
  levels: ReadonlyMap<TypedLevel, Draft<Level>>,
  ids: ReadonlyMap<TypedLevel, string>,
  faults: LadderFault[],
): Track[] {
  const tracks = declared(ladder, levels, faults).map(({ typed, path }) => ({
    typed,
    path,
    track: {
      id: typed.id,
      name: typed.name ?? inWords(typed.id),
      summary: typed.summary,
      from: undefined as Level | undefined,
      signs: typed.signs,
      levels: [] as Draft<Level>[],
    },
  }));
  for (const [typed, level] of levels) {
    const track = tracks.find(({ typed: { id } }) => id === segment(typed.track))?.track;
    if (track === undefined) continue;
    level.track = track;
    track.levels.push(level);
  }
  for (const { track } of tracks) track.levels.sort((a, b) => a.rank - b.rank);
  const typedOf = new Map([...levels].map(([typed, level]) => [level as Level, typed]));
  for (const { track, typed, path } of tracks) {
    track.from = forkOf(track, typed, path, { ladder, levels, ids, faults });
    connect(track, typedOf, faults);
    if (track.levels.length === 0) {
      faults.push({ kind: 'empty-track', path, position: typed.position, name: track.name });
    }
  }
  const all = tracks.flatMap(({ track }) => track.levels);
  for (const level of all) {
    level.parity = all.filter((other) => other.rank === level.rank && other.track !== level.track);
    level.above = all.filter((other) => other.below === level);
  }
  return tracks.map(({ track }) => track).filter(({ levels: own }) => own.length > 0);
}

/** The tracks that are declared, then those that only folders know. */
function declared(
  { tracks, path }: TypedLadder,
  levels: ReadonlyMap<TypedLevel, Level>,
  faults: LadderFault[],
): { typed: TypedTrack; path: string }[] {
  const known = new Map(tracks.map((typed) => [typed.id, { typed, path }]));
  const lowest = [...levels].sort(([, a], [, b]) => a.rank - b.rank);
  for (const [level] of lowest) {
    const id = segment(level.track);
    if (known.has(id)) continue;
    if (tracks.length > 0) {
      const names = tracks.map((track) => track.id);
      faults.push({
        kind: 'unknown-track',
        path: level.path,
        position: level.trackPosition,
        name: level.track,
        known: names,
      });
    }
    const typed = { id, name: undefined, summary: undefined, from: undefined, signs: [], position: level.position };
    known.set(id, { typed, path: level.path });
  }
  return [...known.values()];
}

interface Fork {
  readonly ladder: TypedLadder;
  readonly levels: ReadonlyMap<TypedLevel, Level>;
  readonly ids: ReadonlyMap<TypedLevel, string>;
  readonly faults: LadderFault[];
}

/**
 * The level that a track forks from: the one it names, or else the one right below its first: the only
 * one, or that of the trunk. Where the edition does not
 * hold the one it names, the next below that.
 */
function forkOf(track: Track, typed: TypedTrack, path: string, fork: Fork): Level | undefined {
  const { ladder, levels, ids, faults } = fork;
  const [first] = track.levels;
  if (first === undefined) return undefined;
  const others = [...levels].filter(([, level]) => level.track !== track);
  const names = others.map(([level]) => level.name);
  if (typed.from !== undefined) {
    const wanted = segment(typed.from);
    const found = others.find(([level]) => segment(level.name) === wanted || ids.get(level) === wanted)?.[1];
    if (found === undefined) {
      faults.push({
        kind: 'unknown-fork',
        path,
        position: typed.position,
        track: track.name,
        from: typed.from,
        known: names,
      });
      return heldBelow(wanted, fork);
    }
    if (found.rank < first.rank) return found;
    // A way up leads neither to where it comes from nor down.
    const { title: level, rank } = first;
    const gap = { kind: 'rank-gap', path, position: typed.position, level, rank, expected: found.rank + 1 } as const;
    const isLowest = others.every(([, other]) => other.rank >= rank);
    faults.push(isLowest ? { ...gap, fork: { track: track.name, from: typed.from } } : gap);
    return undefined;
  }
  const lower = others.map(([, level]) => level).filter(({ rank }) => rank < first.rank);
  if (lower.length === 0) return undefined;
  const below = lower.filter(({ rank }) => rank === first.rank - 1);
  if (below.length === 1) return below[0];
  // Tracks are declared from the trunk on.
  const ofTrunk = below.find(({ track: { id } }) => id === ladder.tracks[0]?.id);
  if (ofTrunk !== undefined) return ofTrunk;
  faults.push({
    kind: 'unknown-fork',
    path,
    position: typed.position,
    track: track.name,
    from: undefined,
    known: names,
  });
  return undefined;
}

/** Of a level that the edition does not hold, the next below it on its track. */
function heldBelow(name: string, { ladder, levels }: Fork): Level | undefined {
  const withheld = ladder.levels.find((level) => segment(level.name) === name && !levels.has(level));
  const rank = withheld?.rank;
  if (withheld === undefined || rank === undefined) return undefined;
  const lower = [...levels].filter(([typed, level]) => {
    return segment(typed.track) === segment(withheld.track) && level.rank < rank;
  });
  return lower.map(([, level]) => level).sort((a, b) => b.rank - a.rank)[0];
}

/** Tells the levels of a track what is below them, and finds ranks that are there twice, or missing between two. */
function connect(
  track: Pick<Track, 'name' | 'from'> & { levels: Draft<Level>[] },
  typedOf: ReadonlyMap<Level, TypedLevel>,
  faults: LadderFault[],
): void {
  let below = track.from;
  for (const level of track.levels) {
    level.below = below;
    const { path, rankPosition: position = top } = typedOf.get(level) ?? { path: level.path };
    const { title, rank } = level;
    if (below !== undefined && below !== track.from && below.rank === rank) {
      const other = below.title;
      faults.push({ kind: 'duplicate-rank', path, position, level: title, other, track: track.name, rank });
    } else if (below !== undefined && rank !== below.rank + 1) {
      faults.push({ kind: 'rank-gap', path, position, level: title, rank, expected: below.rank + 1 });
    }
    below = level;
  }
}
