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

/** Pairs of levels that readers compare most: a rung with the next, and parity, once each. */
export function comparisonsOf({ levels }: Pick<Ladder, 'levels'>): [before: Level, after: Level][] {
  const order = new Map(levels.map((level, at) => [level, at]));
  const place = (level: Level): number => order.get(level) ?? 0;
  return levels.flatMap((level): [Level, Level][] => [
    ...level.above.map((above): [Level, Level] => [level, above]),
    ...level.parity.filter((other) => place(level) < place(other)).map((other): [Level, Level] => [level, other]),
  ]);
}

/** Whether the comparison of two levels, in this order, has a page of its own. */
export function hasComparison(before: Level, after: Level): boolean {
  return before.above.includes(after) || before.parity.includes(after);
}
