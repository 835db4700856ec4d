import type { Handbook } from '../handbook/handbook.ts';
import type { Ladder, Level } from '../handbook/ladder.ts';

/** A page about ladders, and what it is about. */
export type LadderRoute =
  | { readonly view: 'ladders' }
  | { readonly view: 'overview' | 'matrix' | 'tracks' | 'notebook' | 'compare-any'; readonly ladder: Ladder }
  | { readonly view: 'level' | 'sheet'; readonly ladder: Ladder; readonly level: Level }
  | { readonly view: 'compare'; readonly ladder: Ladder; readonly before: Level; readonly after: Level };

/** Address below the base of each page about ladders. */
export function ladderRouteUrl(route: LadderRoute): string {
  switch (route.view) {
    case 'ladders':
      return '/ladders/';
    case 'overview':
      return route.ladder.url;
    case 'matrix':
      return `${route.ladder.url}matrix/`;
    case 'tracks':
      return `${route.ladder.url}which-track/`;
    case 'notebook':
      return `${route.ladder.url}notebook/`;
    case 'compare-any':
      return `${route.ladder.url}compare/`;
    case 'level':
      return route.level.url;
    case 'sheet':
      return `${route.level.url}sheet/`;
    case 'compare':
      return comparisonUrl(route.ladder, route.before, route.after);
  }
}

/** Address of the comparison of two levels. */
export function comparisonUrl(ladder: Pick<Ladder, 'url'>, before: Level, after: Level): string {
  return `${ladder.url}compare/${before.id}..${after.id}/`;
}

/** Every page about ladders that is made in advance: comparisons of neighbours and of parity. */
export function ladderRoutes({ ladders }: Handbook): LadderRoute[] {
  if (ladders.length === 0) return [];
  return [{ view: 'ladders' }, ...ladders.flatMap(routesOf)];
}

function routesOf(ladder: Ladder): LadderRoute[] {
  const { levels, tracks } = ladder;
  return [
    { view: 'overview', ladder },
    { view: 'matrix', ladder },
    { view: 'notebook', ladder },
    { view: 'compare-any', ladder },
    ...(tracks.length > 1 ? [{ view: 'tracks', ladder } as const] : []),
    ...levels.flatMap((level): LadderRoute[] => [
      { view: 'level', ladder, level },
      { view: 'sheet', ladder, level },
    ]),
    ...comparisonsOf(ladder).map(([before, after]): LadderRoute => ({ view: 'compare', ladder, before, after })),
  ];
}

/** Pairs of levels that readers compare most: a level with the next, and parity, once each. */
export function comparisonsOf({ levels }: Pick<Ladder, 'levels'>): [before: Level, after: Level][] {
  return levels.flatMap((level, place): [Level, Level][] => [
    ...level.above.map((above): [Level, Level] => [level, above]),
    ...level.parity.filter((other) => levels.indexOf(other) > place).map((other): [Level, Level] => [level, other]),
  ]);
}

/** Whether the comparison of two levels, in this order, has a page of its own. */
export function hasComparison({ levels }: Pick<Ladder, 'levels'>, before: Level, after: Level): boolean {
  if (before.above.includes(after)) return true;
  return before.parity.includes(after) && levels.indexOf(before) < levels.indexOf(after);
}

/**
 * The order in which two levels are compared on a page of their own, when there is one: a step is read upwards, and of two
 * that count the same, the one that comes first on the ladder is the one before.
 */
export function inOrder(ladder: Pick<Ladder, 'levels'>, one: Level, other: Level): [before: Level, after: Level] {
  return hasComparison(ladder, other, one) ? [other, one] : [one, other];
}

/**
 * Where two levels of a ladder can be compared in this order: the page of its own, or where any pair is compared. An address
 * below the base, to link to.
 */
export function comparisonPlace(ladder: Pick<Ladder, 'url' | 'levels'>, before: Level, after: Level): string {
  return hasComparison(ladder, before, after)
    ? comparisonUrl(ladder, before, after)
    : `${ladder.url}compare/#${before.id}..${after.id}`;
}

/** A comparison beside another one. */
export interface ComparisonNeighbour {
  /** Where it lies: a step lower, a step higher, or across to another track. */
  readonly way: 'lower' | 'higher' | 'across';
  readonly before: Level;
  readonly after: Level;
}

/**
 * The prepared comparisons that a reader may want next. Beside a step lie the steps below and above it, and the parity of
 * where it leads. Beside two levels of one rank lie those a rank lower and higher, and across are the steps that lead to
 * either of them; where the tracks part, those steps are what lies lower.
 */
export function comparisonNeighbours(
  ladder: Pick<Ladder, 'levels'>,
  before: Level,
  after: Level,
): ComparisonNeighbour[] {
  const step = (way: ComparisonNeighbour['way'], from: Level | undefined, to: Level): ComparisonNeighbour[] =>
    from === undefined ? [] : [{ way, before: from, after: to }];
  if (before.rank !== after.rank) {
    return [
      ...step('lower', before.below, before),
      ...after.above.flatMap((above) => step('higher', after, above)),
      ...after.parity.flatMap((other) => step('across', ...inOrder(ladder, after, other))),
    ];
  }
  const parity = (way: 'lower' | 'higher', these: readonly Level[], those: readonly Level[]): ComparisonNeighbour[] =>
    these.flatMap((one) => those.flatMap((other) => (hasComparison(ladder, one, other) ? step(way, one, other) : [])));
  const below = ({ below: level }: Level): Level[] => (level === undefined ? [] : [level]);
  const lower = parity('lower', below(before), below(after));
  const steps = lower.length > 0 ? 'across' : 'lower';
  return [
    ...lower,
    ...step(steps, before.below, before),
    ...step(steps, after.below, after),
    ...parity('higher', before.above, after.above),
  ];
}
