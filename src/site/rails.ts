import type { Ladder, Level, Track } from '../handbook/ladder.ts';

/**
 * The picture of a ladder as a table: a row for each rank, the highest first, and in it each rail that passes. Every
 * column is two halves wide, so that a trunk can stand in the middle below the tracks that fork from it.
 */
export interface Rails {
  /** As many as tracks run side by side at most. */
  readonly columns: number;
  readonly rows: readonly RailsRow[];
}

export type RailsRow =
  | { readonly type: 'levels'; readonly rank: number; readonly cells: readonly RailsCell[] }
  /** Right above the highest level of a track: its name. */
  | { readonly type: 'names'; readonly cells: readonly RailsCell[] }
  /** Between two ranks: where rails leave another one, or make room for one that does. */
  | { readonly type: 'fork'; readonly curves: readonly Curve[] };

/** A part of a row. A rail runs along its left edge, unless it is only there to fill. */
export interface RailsCell {
  /** In half columns. */
  readonly span: number;
  readonly track: Track | undefined;
  /** Levels of the track in this row; two only where an author gave two the same rank. */
  readonly levels: readonly Level[];
  /** Whether the track ends here, and its name is shown. */
  readonly named: boolean;
  /** Whether it lies between levels of the same rank, so that their rung runs across it. */
  readonly across: boolean;
}

/** How a rail runs between two rows: where it stands below and above, in half columns from the left. */
export interface Curve {
  readonly below: number;
  readonly above: number;
}

/** Where the rail of a track stands at some rank, and the half columns it has for itself there. */
interface Place {
  readonly track: Track;
  readonly start: number;
  readonly end: number;
  readonly rail: number;
}

/**
 * Lays out the picture of a ladder.
 *
 * @param ladder any ladder, whatever is wrong with it: tracks that begin in mid-air, ranks that are missing or there twice
 */
export function railsOf({ tracks, levels }: Pick<Ladder, 'tracks' | 'levels'>): Rails {
  const layout = new Layout(tracks.filter((track) => track.levels.length > 0));
  const ranks = [...new Set(levels.map(({ rank }) => rank))].sort((a, b) => b - a);
  const rows: RailsRow[] = [];
  let above: Place[] | undefined;
  for (const rank of ranks) {
    const places = layout.placesAt(rank);
    const curves = above === undefined ? [] : curvesBetween(places, above);
    if (curves.some(({ below, above: up }) => below !== up)) rows.push({ type: 'fork', curves });
    const named = places.filter(({ track }) => topOf(track) === rank).map(({ track }) => track);
    if (named.length > 0 && tracks.length > 1) {
      rows.push({ type: 'names', cells: cellsOf(places, layout.width, undefined, named) });
    }
    rows.push({ type: 'levels', rank, cells: cellsOf(places, layout.width, rank, []) });
    above = places;
  }
  return { columns: layout.width / 2, rows };
}

/** The strokes of a small picture of a ladder, without words: one step up for every row. */
export interface RailsDrawing {
  readonly width: number;
  readonly height: number;
  /** SVG path data. */
  readonly rails: string;
  readonly rungs: string;
}

/**
 * Draws the rails small.
 *
 * @param half width of half a column
 * @param step height of a row
 */
export function drawRails({ columns, rows }: Rails, half: number, step: number): RailsDrawing {
  let rails = '';
  let rungs = '';
  let y = 0;
  for (const row of rows) {
    if (row.type === 'fork') {
      for (const { below, above } of row.curves) rails += curvePath(below * half, above * half, y, step * 1.25);
      y += step * 1.25;
    } else if (row.type === 'levels') {
      const at = railsIn(row.cells);
      const down = y + step;
      for (const { x } of at) rails += `M${x * half} ${y}V${down}`;
      const steps = at.filter(({ cell }) => cell.levels.length > 0).map(({ x }) => x * half);
      // A rung of a rail that stands alone sticks out on both sides.
      const [from = 0, to = 0] = [Math.min(...steps), Math.max(...steps)];
      const out = from === to ? half * 0.3 : 0;
      rungs += `M${from - out} ${y + step / 2}H${to + out}`;
      y = down;
    }
  }
  return { width: columns * 2 * half - 2 * half, height: y, rails, rungs };
}

/** SVG path data of a rail that goes from one place to another, as the mark has it: upright at both ends. */
export function curvePath(below: number, above: number, y: number, height: number): string {
  const at = (part: number): number => Math.round((y + height * part) * 100) / 100;
  if (below === above) return `M${below} ${at(1)}V${at(0)}`;
  return `M${below} ${at(1)}C${below} ${at(0.48)} ${above} ${at(0.59)} ${above} ${at(0)}`;
}

/** Where rails stand in a row, in half columns from the left. */
export function railsIn(cells: readonly RailsCell[]): { x: number; cell: RailsCell }[] {
  let x = 0;
  const found: { x: number; cell: RailsCell }[] = [];
  for (const cell of cells) {
    if (cell.track !== undefined) found.push({ x, cell });
    x += cell.span;
  }
  return found;
}

/** Which columns belong to which track. */
class Layout {
  /** In half columns. */
  readonly width: number;
  readonly #tracks: readonly Track[];
  /** First half column of what a track and all that fork from it have, and the one after its last. */
  readonly #start = new Map<Track, number>();
  readonly #own = new Map<Track, number>();

  constructor(tracks: readonly Track[]) {
    this.#tracks = tracks;
    let at = 0;
    for (const track of tracks) if (forkOf(track, tracks) === undefined) at = this.#lay(track, at);
    this.width = at;
  }

  /** The rails that pass at a rank, from left to right. */
  placesAt(rank: number): Place[] {
    return this.#tracks
      .filter((track) => begins(track, this.#tracks) <= rank && topOf(track) >= rank)
      .map((track) => {
        const start = this.#start.get(track) ?? 0;
        const end = Math.max(start + (this.#own.get(track) ?? 0), ...this.#later(track, rank));
        return { track, start, end, rail: (start + end) / 2 - 1 };
      })
      .sort((a, b) => a.start - b.start);
  }

  /** Gives columns to a track, then to those that fork from it: the highest fork next to it, so that no two cross. */
  #lay(track: Track, start: number): number {
    const forks = this.#forksOf(track);
    this.#start.set(track, start);
    const goesOn = forks.every((fork) => forkOf(fork, this.#tracks)?.rank !== topOf(track));
    const own = goesOn ? 2 : 0;
    this.#own.set(track, own);
    let at = start + own;
    for (const fork of forks) at = this.#lay(fork, at);
    return at;
  }

  #forksOf(track: Track): Track[] {
    const rankOf = (fork: Track): number => forkOf(fork, this.#tracks)?.rank ?? 0;
    return this.#tracks
      .filter((other) => forkOf(other, this.#tracks)?.track === track)
      .sort((a, b) => rankOf(b) - rankOf(a));
  }

  /** Where the columns end of those that fork from a track at a rank or above. */
  *#later(track: Track, rank: number): Generator<number> {
    for (const fork of this.#forksOf(track)) {
      const from = forkOf(fork, this.#tracks);
      if (from !== undefined && from.rank >= rank) yield this.#endOf(fork);
    }
  }

  #endOf(track: Track): number {
    const own = (this.#start.get(track) ?? 0) + (this.#own.get(track) ?? 0);
    return Math.max(own, ...this.#forksOf(track).map((fork) => this.#endOf(fork)));
  }
}

function topOf(track: Track): number {
  return track.levels.at(-1)?.rank ?? 0;
}

/** The level a track forks from, when it is on a track of the picture and below the first level, as it should be. */
function forkOf({ from, levels }: Track, tracks: readonly Track[]): Level | undefined {
  const [first] = levels;
  return from !== undefined && first !== undefined && from.rank < first.rank && tracks.includes(from.track)
    ? from
    : undefined;
}

/** The rank from which the rail of a track is there. */
function begins(track: Track, tracks: readonly Track[]): number {
  const from = forkOf(track, tracks);
  return from === undefined ? (track.levels[0]?.rank ?? 0) : from.rank + 1;
}

function curvesBetween(below: readonly Place[], above: readonly Place[]): Curve[] {
  const tracks = [...below, ...above].map(({ track }) => track);
  return above.flatMap(({ track, rail }): Curve[] => {
    const under =
      below.find((place) => place.track === track) ??
      below.find((place) => place.track === forkOf(track, tracks)?.track);
    return under === undefined ? [] : [{ below: under.rail, above: rail }];
  });
}

/** The cells of a row: each rail with the room to its right, and what is left between them. */
function cellsOf(
  places: readonly Place[],
  width: number,
  rank: number | undefined,
  named: readonly Track[],
): RailsCell[] {
  const levelsAt = ({ track }: Place): Level[] => track.levels.filter((level) => level.rank === rank);
  const rungs = places.filter((place) => levelsAt(place).length > 0).map(({ rail }) => rail);
  const isAcross = (start: number): boolean => start >= Math.min(...rungs) && start < Math.max(...rungs);
  const cells: RailsCell[] = [];
  let at = 0;
  const fill = (until: number): void => {
    if (until > at) cells.push({ span: until - at, track: undefined, levels: [], named: false, across: isAcross(at) });
    at = Math.max(at, until);
  };
  for (const place of places) {
    const { track, rail, end } = place;
    fill(rail);
    cells.push({
      span: end - rail,
      track,
      levels: levelsAt(place),
      named: named.includes(track),
      across: isAcross(rail),
    });
    at = end;
  }
  fill(width);
  return cells;
}
