/** What is chosen of each filter, by its name. Nothing is chosen of those that are not there. */
export type LibraryChoice = Readonly<Record<string, string>>;

/** Reads a choice from the query of an address: `?service=mail&year=2026`. What the library does not have is ignored. */
export function choiceFrom(query: string, known: ReadonlyMap<string, ReadonlySet<string>>): LibraryChoice {
  const asked = new URLSearchParams(query);
  return Object.fromEntries(
    [...known].flatMap(([name, values]): [string, string][] => {
      const value = asked.get(name) ?? '';
      return values.has(value) ? [[name, value]] : [];
    }),
  );
}

/** What an address asks of filters that they do not have, as a link to somebody who has left does. */
export function unknownIn(query: string, known: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const asked = new URLSearchParams(query);
  return [...known].flatMap(([name, values]) => {
    const value = asked.get(name) ?? '';
    return value === '' || values.has(value) ? [] : [value];
  });
}

/** The query of the address that shows a choice; keys that are no filters stay as they are. */
export function choiceQuery(choice: LibraryChoice, names: Iterable<string>, query = ''): string {
  const asked = new URLSearchParams(query);
  for (const name of names) asked.delete(name);
  for (const [name, value] of Object.entries(choice)) asked.set(name, value);
  const said = asked.toString();
  return said === '' ? '' : `?${said}`;
}

/** How many are shown, in words: "Showing 3 of 39 post-mortems." */
export function shownWords(shown: number, all: number, one: string, many: string): string {
  const nouns = `${all.toLocaleString('en')} ${all === 1 ? one : many}`;
  if (shown === all) return `Showing all ${nouns}.`;
  return shown === 0 ? `None of ${nouns} is all of that.` : `Showing ${shown.toLocaleString('en')} of ${nouns}.`;
}
