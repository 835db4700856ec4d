/** How moments are laid out along a line: long quiet stretches are cut short, and say so. */
export interface TimelineScale {
  readonly length: number;
  readonly stretches: readonly Stretch[];
  /** Milliseconds that a unit of length stands for, outside of what is cut short. */
  readonly pace: number;
}

/** A part of the line, over which time runs evenly. */
export interface Stretch {
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly from: number;
  readonly to: number;
  /** Where it lies on the line. */
  readonly start: number;
  readonly end: number;
  /** Whether it is drawn shorter than it was. */
  readonly cut: boolean;
}

const shortest = 5 * 60_000;
/** Units that a stretch takes which was cut short, and the least that any other takes. */
const cutLength = 34;
const leastLength = 18;
/** Of a line with fewer moments, nothing is crowded. */
const fewest = 5;
/** A stretch without anything is cut short when it would take this part of the line. */
const quiet = 0.7;
const mostCuts = 2;

/**
 * Lays moments out along a line.
 *
 * @param epochs at least one
 * @param length of the line
 */
export function scaleOf(epochs: readonly number[], length: number): TimelineScale {
  const at = [...new Set(epochs)].sort((a, b) => a - b);
  const first = at[0] ?? 0;
  const last = Math.max(at.at(-1) ?? 0, first + shortest);
  const cuts = quietGaps(at, last - first);
  const bounds = [first, ...cuts.flat(), last];
  const parts = bounds.slice(1).map((to, index) => ({ from: bounds[index] ?? first, to, cut: index % 2 === 1 }));
  const told = parts.filter(({ cut }) => !cut).reduce((sum, { from, to }) => sum + to - from, 0);
  const room = length - cuts.length * cutLength - (cuts.length + 1) * (cuts.length > 0 ? leastLength : 0);
  let start = 0;
  const stretches = parts.map(({ from, to, cut }): Stretch => {
    const share = told === 0 ? room / (cuts.length + 1) : ((to - from) / told) * room;
    const end = start + (cut ? cutLength : share + (cuts.length > 0 ? leastLength : 0));
    const stretch = { from, to, start, end, cut };
    start = end;
    return stretch;
  });
  return { length, stretches, pace: told === 0 ? shortest / room : told / room };
}

/** The longest stretches without a moment, in their order. */
function quietGaps(at: readonly number[], whole: number): (readonly [number, number])[] {
  const gaps = at.slice(1).map((to, index) => [at[index] ?? to, to] as const);
  const cuts: (readonly [number, number])[] = [];
  let left = whole;
  while (at.length >= fewest && cuts.length < mostCuts) {
    const rest = gaps.filter((gap) => !cuts.includes(gap));
    const longest = rest.reduce<(typeof gaps)[number] | undefined>(
      (best, gap) => (best !== undefined && best[1] - best[0] >= gap[1] - gap[0] ? best : gap),
      undefined,
    );
    if (longest === undefined || longest[1] - longest[0] < left * quiet) break;
    cuts.push(longest);
    left -= longest[1] - longest[0];
  }
  return cuts.sort((a, b) => a[0] - b[0]);
}

/** Where a moment lies on the line; one before or after all others is at its end. */
export function placeOn({ stretches, length }: TimelineScale, epoch: number): number {
  const stretch = stretches.find(({ to }) => epoch <= to);
  if (stretch === undefined) return length;
  const { from, to, start, end } = stretch;
  return to === from ? start : Math.max(start + ((epoch - from) / (to - from)) * (end - start), 0);
}
