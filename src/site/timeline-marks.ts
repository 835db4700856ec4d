/** Something to mark on a line. */
export interface Marked {
  readonly at: number;
  readonly number: number;
}

/** A number beside the line, or several where there is no room for each. */
export interface Mark {
  /** Where its middle stands. */
  readonly at: number;
  /** How much of the line it takes. */
  readonly size: number;
  /** Where what it marks lies on the line. */
  readonly of: readonly number[];
  readonly numbers: readonly number[];
  /** `3`, `3–7`, `3, 9`. */
  readonly label: string;
}

/** What marks take. */
export interface MarkSizes {
  /** A mark with up to two signs. */
  readonly mark: number;
  /** Each further sign. */
  readonly sign: number;
  /** Between two marks. */
  readonly gap: number;
  /** How far a mark may stand from what it marks. */
  readonly away: number;
}

interface Group {
  readonly of: readonly number[];
  readonly numbers: readonly number[];
  readonly label: string;
  readonly size: number;
  readonly centre: number;
}

/**
 * Finds places for the marks of a line, so that none covers another. They move apart a little; where that is not enough,
 * neighbours become one mark.
 *
 * @param length of the line; marks may reach over its ends by half of one
 */
export function marksOf(marked: readonly Marked[], length: number, sizes: MarkSizes): readonly Mark[] {
  let groups = grouped(
    [...marked].sort((a, b) => a.at - b.at || a.number - b.number),
    sizes,
  );
  let places = spread(groups, length, sizes);
  for (;;) {
    const worst = worstOf(groups, places);
    if (groups.length < 2 || (worst.away <= sizes.away && fits(groups, length, sizes))) break;
    const pair = nearest(groups, places, worst.index, sizes.gap);
    const [one, other] = [groups[pair], groups[pair + 1]];
    if (one === undefined || other === undefined) break;
    groups = groups.toSpliced(pair, 2, groupOf([...one.of, ...other.of], [...one.numbers, ...other.numbers], sizes));
    places = spread(groups, length, sizes);
  }
  return groups.map(({ of, numbers, label, size }, index) => ({ at: places[index] ?? 0, size, of, numbers, label }));
}

/** What lies at nearly the same place is one mark from the start, so that thousands cost no more than a line has places. */
function grouped(marked: readonly Marked[], sizes: MarkSizes): Group[] {
  const many = marked.length > 200;
  const groups = new Map<number, Marked[]>();
  marked.forEach((one, index) => {
    const key = many ? Math.round(one.at / 2) : index;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  });
  return [...groups.values()].map((ones) =>
    groupOf(
      ones.map(({ at }) => at),
      ones.map(({ number }) => number),
      sizes,
    ),
  );
}

function groupOf(of: readonly number[], numbers: readonly number[], { mark, sign }: MarkSizes): Group {
  const label = labelOf(numbers);
  const centre = (Math.min(...of) + Math.max(...of)) / 2;
  return { of, numbers, label, centre, size: mark + Math.max(label.length - 2, 0) * sign };
}

/** Numbers as short as they can be said: those that follow each other as from and to. */
function labelOf(numbers: readonly number[]): string {
  const sorted = [...numbers].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const number of sorted) {
    const last = runs.at(-1);
    if (last !== undefined && number === last[1] + 1) last[1] = number;
    else runs.push([number, number]);
  }
  const label = runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
  return label.length <= 9 ? label : `${sorted[0] ?? ''} … ${sorted.at(-1) ?? ''}`;
}

/** Distances between the middles of neighbours. */
function distances(groups: readonly Group[], gap: number): number[] {
  return groups.slice(1).map(({ size }, index) => (size + (groups[index]?.size ?? 0)) / 2 + gap);
}

function fits(groups: readonly Group[], length: number, { gap }: MarkSizes): boolean {
  return distances(groups, gap).reduce((sum, distance) => sum + distance, 0) <= length;
}

/**
 * Places that keep their distance and are as near as can be to where they should be: the means of runs that push each other
 * (isotonic regression by pooling adjacent violators).
 */
function spread(groups: readonly Group[], length: number, { gap }: MarkSizes): number[] {
  const before = [0];
  for (const distance of distances(groups, gap)) before.push((before.at(-1) ?? 0) + distance);
  const pools: { mean: number; count: number }[] = [];
  groups.forEach(({ centre }, index) => {
    let pool = { mean: centre - (before[index] ?? 0), count: 1 };
    for (let last = pools.at(-1); last !== undefined && last.mean > pool.mean; last = pools.at(-1)) {
      const count = last.count + pool.count;
      pool = { mean: (last.mean * last.count + pool.mean * pool.count) / count, count };
      pools.pop();
    }
    pools.push(pool);
  });
  const most = Math.max(length - (before.at(-1) ?? 0), 0);
  const means = pools.flatMap(({ mean, count }) =>
    Array.from({ length: count }, () => Math.min(Math.max(mean, 0), most)),
  );
  return means.map((mean, index) => mean + (before[index] ?? 0));
}

function worstOf(groups: readonly Group[], places: readonly number[]): { index: number; away: number } {
  let worst = { index: 0, away: 0 };
  groups.forEach(({ centre }, index) => {
    const away = Math.abs((places[index] ?? centre) - centre);
    if (away > worst.away) worst = { index, away };
  });
  return worst;
}

/** Of the marks that push the one which is worst off, the first of the two that mark the nearest things. */
function nearest(groups: readonly Group[], places: readonly number[], worst: number, gap: number): number {
  const apart = distances(groups, gap);
  const touch = (index: number): boolean =>
    (places[index + 1] ?? 0) - (places[index] ?? 0) <= (apart[index] ?? 0) + 0.001;
  let from = worst;
  let to = worst;
  while (from > 0 && touch(from - 1)) from -= 1;
  while (to < groups.length - 1 && touch(to)) to += 1;
  if (from === to) [from, to] = [0, groups.length - 1];
  let best = from;
  const between = (index: number): number => (groups[index + 1]?.centre ?? 0) - (groups[index]?.centre ?? 0);
  for (let index = from; index < to; index += 1) if (between(index) < between(best)) best = index;
  return best;
}
