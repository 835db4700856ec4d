/** What of a matrix is shown. Nothing chosen among tracks, or among areas, means all of them. */
export interface MatrixChoice {
  readonly tracks: readonly string[];
  readonly areas: readonly string[];
}

/** Reads a choice from the query of an address: `?track=specialist&area=craft`. What the matrix does not have is ignored. */
export function choiceFrom(query: string, known: MatrixChoice): MatrixChoice {
  const asked = new URLSearchParams(query);
  return {
    tracks: known.tracks.filter((id) => asked.getAll('track').includes(id)),
    areas: known.areas.filter((id) => asked.getAll('area').includes(id)),
  };
}

/** The query of the address that shows a choice: empty when everything is shown. Other keys stay as they are. */
export function choiceQuery({ tracks, areas }: MatrixChoice, query = ''): string {
  const asked = new URLSearchParams(query);
  asked.delete('track');
  asked.delete('area');
  for (const id of tracks) asked.append('track', id);
  for (const id of areas) asked.append('area', id);
  const said = asked.toString();
  return said === '' ? '' : `?${said}`;
}

/** Whether a column or row is shown, by its track or area. */
export function isChosen(chosen: readonly string[], id: string): boolean {
  return chosen.length === 0 || chosen.includes(id);
}

/** How much is shown, in words: "Showing 4 of 11 levels and all 6 areas.". */
export function choiceWords(levels: ShownOfAll, areas: ShownOfAll): string {
  return `Showing ${partOf(levels, 'level')} and ${partOf(areas, 'area')}.`;
}

/** How many there are, and how many of them are shown. */
export interface ShownOfAll {
  readonly shown: number;
  readonly all: number;
}

function partOf({ shown, all }: ShownOfAll, noun: string): string {
  const nouns = all === 1 ? noun : `${noun}s`;
  if (shown < all) return `${shown} of ${all} ${nouns}`;
  return all === 1 ? `1 ${nouns}` : `all ${all} ${nouns}`;
}
