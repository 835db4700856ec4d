import type { SearchFacets } from '../../export/search-facets.ts';
import type { Filters } from './query.ts';

/** Which results have which value, by the name of the filter, then the value. */
export type Membership = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;

/** Reads the table that the build writes. */
export function membershipOf({ ids, filters }: Pick<SearchFacets, 'ids' | 'filters'>): Membership {
  const results = (places: readonly number[]): Set<string> => new Set(places.flatMap((at) => ids[at] ?? []));
  return new Map(
    Object.entries(filters).map(([name, values]) => [
      name,
      new Map(Object.entries(values).map(([value, places]) => [value, results(places)])),
    ]),
  );
}

/** One value of a filter. */
export interface FacetValue {
  readonly value: string;
  /** How many results choosing it would show. */
  readonly count: number;
  /** How many results have it, whatever the filters. */
  readonly total: number;
  readonly chosen: boolean;
}

/** Whether a result has, of every filter with chosen values, one of those. */
export function isWithin(id: string, filters: Filters, membership: Membership): boolean {
  return Object.entries(filters).every(([name, values]) =>
    values.some((value) => membership.get(name)?.get(value)?.has(id) === true),
  );
}

/**
 * The values of a filter. A count minds the other filters and not its own, or a second value could never be added to the
 * first. Values that many pages have come first, whatever is searched for, so
 * that they stay in their places while the reader types.
 *
 * @param ids results of the search, whatever the filters
 */
export function valuesOf(name: string, ids: readonly string[], filters: Filters, membership: Membership): FacetValue[] {
  const { [name]: own = [], ...others } = filters;
  const within = ids.filter((id) => isWithin(id, others, membership));
  const known = membership.get(name) ?? new Map<string, ReadonlySet<string>>();
  const unknown = own.filter((value) => !known.has(value));
  return [
    ...[...known]
      .sort(([a, pagesOfA], [b, pagesOfB]) => pagesOfB.size - pagesOfA.size || (a < b ? -1 : 1))
      .map(([value, pages]) => ({
        value,
        count: within.filter((id) => pages.has(id)).length,
        total: ids.filter((id) => pages.has(id)).length,
        chosen: own.includes(value),
      })),
    ...unknown.map((value) => ({ value, count: 0, total: 0, chosen: true })),
  ];
}
