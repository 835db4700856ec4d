import type { Page } from './handbook.ts';

/** How often things are done, from the most often on, and what people write for it besides. */
const vocabulary: readonly (readonly [rhythm: string, also: RegExp])[] = [
  ['every day', /^(?:daily|each day|once a day)$/],
  ['every week', /^(?:weekly|each week|once a week)$/],
  ['every two weeks', /^(?:fortnightly|biweekly|every (?:2|other|second) weeks?|every fortnight)$/],
  ['every month', /^(?:monthly|each month|once a month)$/],
  ['every quarter', /^(?:quarterly|each quarter|once a quarter|every (?:3|three) months)$/],
  ['twice a year', /^(?:half[- ]yearly|biannually|every (?:6|six) months|every half[- ]year)$/],
  ['every year', /^(?:yearly|annual(?:ly)?|each year|once a year)$/],
  ['when needed', /^(?:as needed|if needed|on demand|when (?:it is |it's )?necessary)$/],
];

const others = vocabulary.length;
const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** Practices that are done equally often. */
export interface Rhythm {
  /** As it begins a line: "Every week". */
  readonly name: string;
  readonly pages: readonly Page[];
}

/**
 * How often a page says that something is done, as it begins a line: "Every week", also where the page says "weekly". Words that
 * no vocabulary holds stay as they are; `undefined` when the page says nothing.
 */
export function rhythmOf({ data: { rhythm } }: Pick<Page, 'data'>): string | undefined {
  const said = rhythm?.replace(/\s+/g, ' ').trim() ?? '';
  const known = vocabulary[placeOf(said)]?.[0] ?? said;
  return known === '' ? undefined : known.charAt(0).toUpperCase() + known.slice(1);
}

/** The pages that say how often something is done, by how often: what is done every day comes first, rhythms of one's own last. */
export function byRhythm(pages: readonly Page[]): Rhythm[] {
  const found = new Map<string, Page[]>();
  for (const page of pages) {
    const rhythm = rhythmOf(page);
    if (rhythm !== undefined) found.set(rhythm, [...(found.get(rhythm) ?? []), page]);
  }
  return [...found]
    .map(([name, of]) => ({ name, pages: of }))
    .sort((a, b) => placeOf(a.name) - placeOf(b.name) || collator.compare(a.name, b.name));
}

function placeOf(said: string): number {
  const words = said.toLowerCase();
  const at = vocabulary.findIndex(([rhythm, also]) => rhythm === words || also.test(words));
  return at === -1 ? others : at;
}
