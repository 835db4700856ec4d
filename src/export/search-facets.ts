/** Which results have which value of which filter, and how they stand, for filtering, counting and ordering in the reader's browser. */
export interface SearchFacets {
  /** What the search index calls its results. */
  readonly ids: readonly string[];
  /** By filter, then value: places in `ids`. */
  readonly filters: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
  /** In the order of `ids`: what each is called. Empty for a place inside of something. */
  readonly names: readonly (readonly string[])[];
  /** By place in `ids`: the words of the glossary that it explains. */
  readonly explains: Readonly<Record<string, readonly string[]>>;
  /** In the order of `ids`: how much each counts. */
  readonly weights: readonly number[];
  /** Further parts of the index, as folders below the first. */
  readonly more: readonly string[];
}

/** One thing that can be found, with its values by the name of the filter. */
export interface Filed {
  readonly id: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** What it is called; nothing for a place inside of something. */
  readonly names?: readonly string[];
  /** Words of the glossary that it explains. */
  readonly explains?: readonly string[];
  /** How much it counts, where that is not the usual 1. */
  readonly weight?: number;
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
        const having = known.get(value) ?? [];
        known.set(value, having);
        having.push(at);
      }
    }
  }
  const facets: SearchFacets = {
    ids: inOrder.map(({ id }) => id),
    filters: Object.fromEntries([...filters].map(([name, values]) => [name, Object.fromEntries(values)])),
    names: inOrder.map(({ names = [] }) => names),
    explains: Object.fromEntries(
      inOrder.flatMap(({ explains = [] }, at) => (explains.length === 0 ? [] : [[at, explains]])),
    ),
    weights: inOrder.map(({ weight = 1 }) => weight),
    more,
  };
  return JSON.stringify(facets);
}
