/** What a reader asks for: some words, within the chosen values of each filter. */
export interface SearchQuery {
  readonly words: string;
  readonly filters: Filters;
}

/** Chosen values by the name of their filter. A result has to have one of the values of every filter that has any. */
export type Filters = Readonly<Record<string, readonly string[]>>;

/** The filters there can be, in the order they are shown, with the words for them. */
export const filterTitles: Readonly<Record<string, string>> = {
  kind: 'Kind',
  section: 'Section',
  role: 'For',
  owner: 'Owner',
  track: 'Track',
  level: 'Level',
};

/** Reads a query from the part of an address that begins with `?`. Anything it does not know is left alone. */
export function queryFrom(search: string): SearchQuery {
  const parameters = new URLSearchParams(search);
  const filters: Record<string, readonly string[]> = {};
  for (const name of Object.keys(filterTitles)) {
    const values = [...new Set(parameters.getAll(name))].filter((value) => value !== '');
    if (values.length > 0) filters[name] = values;
  }
  return { words: parameters.get('q') ?? '', filters };
}

/** Writes a query as the part of an address that begins with `?`; empty when nothing is asked. */
export function queryString({ words, filters }: SearchQuery): string {
  const parameters = new URLSearchParams();
  if (words.trim() !== '') parameters.set('q', words.trim());
  for (const name of Object.keys(filterTitles)) {
    for (const value of filters[name] ?? []) parameters.append(name, value);
  }
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** The filters with one value chosen, or no longer chosen. */
export function toggled(filters: Filters, name: string, value: string): Filters {
  const values = filters[name] ?? [];
  const others = Object.entries(filters).filter(([other]) => other !== name);
  const left = values.includes(value) ? values.filter((each) => each !== value) : [...values, value];
  return Object.fromEntries(left.length === 0 ? others : [...others, [name, left]]);
}

/** Every chosen value with its filter, in the order the filters are shown. */
export function chosen(filters: Filters): { readonly name: string; readonly value: string }[] {
  return Object.keys(filterTitles).flatMap((name) => (filters[name] ?? []).map((value) => ({ name, value })));
}
