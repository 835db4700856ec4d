/** Which results have which value of which filter, for filtering and counting in the reader's browser. */
export interface SearchFacets {
  /** What the search index calls its results. */
  readonly ids: readonly string[];
  /** By filter, then value: places in `ids`. */
  readonly filters: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
  /** Further parts of the index, as folders below the first. */
  readonly more: readonly string[];
}

/** One thing that can be found, with its values by the name of the filter. */
export interface Filed {
  readonly id: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/**
 * Turns the values of every result into one table.
 *
 * @param more further parts of the index, as folders below the first
 * @returns JSON: `SearchFacets`, the same whatever the order of the results
 */
export function searchFacets(found: readonly Filed[], more: readonly string[] = []): string {
  const inOrder = found.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const filters = new Map<string, Map<string, number[]>>();
  for (const [at, result] of inOrder.entries()) {
    for (const [name, values] of Object.entries(result.filters)) {
      const known = filters.get(name) ?? new Map<string, number[]>();
      filters.set(name, known);
      for (const value of new Set(values)) {
        const places = known.get(value) ?? [];
        known.set(value, places);
        places.push(at);
      }
    }
  }
  const facets: SearchFacets = {
    ids: inOrder.map(({ id }) => id),
    filters: Object.fromEntries([...filters].map(([name, values]) => [name, Object.fromEntries(values)])),
    more,
  };
  return JSON.stringify(facets);
}
