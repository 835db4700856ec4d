import type { LikenessLibrary, Weighed } from './library.ts';

/** Of an item, so many words lead to others: those that count most. */
const mostLeads = 60;

/** So many items that share the most are compared in full, and so many that have the very same title. */
const mostCompared = 60;

/**
 * The places of the items that may be like one: those that share its strongest words, as far as these lead somewhere, and
 * those of the same title. Comparing all with all would take minutes in a large library.
 */
export function candidatesFor(library: LikenessLibrary, one: Weighed): number[] {
  const leads = one.words
    .map((word, at) => ({ places: library.placesOf(word), weight: one.weights[at] ?? 0, word }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  const common = new Map<number, number>();
  let followed = 0;
  for (const { places, word, weight } of leads) {
    if (places === undefined) continue;
    if (++followed > mostLeads) break;
    for (const at of places) {
      const other = library.items[at];
      if (other === undefined) continue;
      const strength = (other.terms.get(word)?.strength ?? 0) * library.rarity(word);
      common.set(at, (common.get(at) ?? 0) + (weight * strength) / other.length);
    }
  }
  const best = [...common].sort((a, b) => b[1] - a[1]).slice(0, mostCompared);
  return [...new Set([...best.map(([at]) => at), ...library.titled(one.title).slice(0, mostCompared)])];
}
