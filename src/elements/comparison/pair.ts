/** Two levels to compare, by their ids. */
export interface Pair {
  readonly before: string;
  readonly after: string;
}

/** The pair that the end of an address names: `#senior..director`. */
export function pairOf(fragment: string): Pair | undefined {
  const [, before, after] = /^#([^#]+?)\.\.([^#]+)$/.exec(fragment) ?? [];
  return before === undefined || after === undefined ? undefined : { before: decoded(before), after: decoded(after) };
}

/** A pair as the end of an address. */
export function fragmentOf({ before, after }: Pair): string {
  return `#${encodeURIComponent(before)}..${encodeURIComponent(after)}`;
}

/**
 * Where any two levels can be compared, for the address of a comparison that has no page of its own.
 *
 * @param path encoded, as a browser has it: `/ladders/engineering/compare/senior..director/`
 * @returns `/ladders/engineering/compare/#senior..director`; `undefined` for any other address
 */
export function anyPairAddress(path: string): string | undefined {
  const [, place, pair] = /^(.*\/ladders\/[^/]+\/compare\/)([^/]+\.\.[^/]+?)\/?$/.exec(path) ?? [];
  return place === undefined || pair === undefined ? undefined : `${place}#${pair}`;
}

/** Without the encoding of an address. What a mistyped one says is taken as it stands. */
function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
