import type { LikenessLibrary, Places } from './library.ts';
import type { Weighed } from './weigher.ts';

/** An item has so many words at most that lead to others: those that count most. */
const mostLeads = 40;

/** So many items that share the most are compared in full, and so many that have the very same title. */
const mostCompared = 40;

/**
 * The places of the items that may be like one: those that share its strongest words, as far as these lead somewhere, and
 * those of the same title. Comparing all with all would take minutes in a large library.
 */
export function candidatesFor(library: LikenessLibrary, one: Weighed): number[] {
  const common = new Float64Array(library.items.length);
  const met: number[] = [];
  for (const { places, weight } of leadsOf(library, one)) {
    for (let nth = 0; nth < places.at.length; nth++) {
      const at = places.at[nth] ?? 0;
      if (common[at] === 0) met.push(at);
      common[at] = (common[at] ?? 0) + weight * (places.weights[nth] ?? 0);
    }
  }
  return [...new Set([...strongest(met, common), ...library.titled(one.title).slice(0, mostCompared)])];
}

/** Those that share the most, in no order; of several that share as much as the last of them, all. */
function strongest(met: readonly number[], common: Float64Array): readonly number[] {
  if (met.length <= mostCompared) return met;
  const least = Float64Array.from(met, (at) => common[at] ?? 0)
    .sort()
    .at(-mostCompared);
  return met.filter((at) => (common[at] ?? 0) >= (least ?? 0));
}

function leadsOf(
  library: LikenessLibrary,
  { words, weights }: Weighed,
): { readonly places: Places; readonly weight: number }[] {
  const leads: { readonly places: Places; readonly weight: number }[] = [];
  for (const [nth, word] of words.entries()) {
    const places = library.placesOf(word);
    if (places !== undefined) leads.push({ places, weight: weights[nth] ?? 0 });
  }
  return leads.sort((a, b) => b.weight - a.weight).slice(0, mostLeads);
}
