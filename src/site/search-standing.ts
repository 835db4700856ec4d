import { places } from '../handbook/address.ts';
import type { Handbook, Target } from '../handbook/handbook.ts';
import { isSection } from '../handbook/navigation.ts';
import { kinds } from '../schema/kinds.ts';
import { writtenOf } from '../handbook/written.ts';
import { checklistRoutes, checklistRouteUrl } from './checklist-routes.ts';
import { placeRecords } from './place-records.ts';

/** How something stands among all that can be found, whatever is searched for. */
export interface SearchStanding {
  /** What it is called: its title in lists, and the words of its address. */
  readonly names: readonly string[];
  /** Words of the glossary that it explains. */
  readonly explains: readonly string[];
  /** How much it counts beside others: 1 is usual. */
  readonly weight: number;
}

/** How much a place inside of something counts, such as a task: whoever wants it finds the whole first. */
export const placeWeight = 0.6;

const archivedWeight = 0.2;
const deprecatedWeight = 0.5;
const practiceWeight = 1.2;
const entryWeight = 0.8;
const glossaryWeight = 0.7;
const placesWeight = 1.3;

/** Pages in one folder from which on each is an entry of a catalogue, to be looked up rather than read. */
const catalogue = 30;

/** What others link to counts more, up to a third: twice as many links make as much of a difference again. */
const mostForLinks = 1.3;
const forTwiceTheLinks = 0.05;

/**
 * How everything that has a page of its own stands, by address. Authors say it in what they write anyway:
 *
 * - What many others link to counts more.
 * - A practice, which has a rhythm, counts more than what explains something: it is what people are to do.
 * - A list of everything of a kind counts more than a page that explains the kind.
 * - An entry of a catalogue counts less: many pages in one folder have much the same words.
 * - The glossary says a little of everything, and more is said elsewhere.
 * - What no longer holds counts little. It is kept for the record, and still found.
 * - The address is a name, too: often the plain word, where the title is a sentence.
 * - Where the glossary sends readers to learn more of a term is what every name of the term asks for.
 */
export function searchStandings(handbook: Handbook): Map<string, SearchStanding> {
  const links = linksTo(handbook);
  const explained = explainedBy(handbook);
  const standings = new Map<string, SearchStanding>();
  const add = (url: string, title: string, weight: number): void => {
    const forLinks = Math.min(mostForLinks, 1 + forTwiceTheLinks * Math.log2(1 + (links.get(url) ?? 0)));
    standings.set(url, {
      names: [title, ...namesIn(url)],
      explains: explained.get(url) ?? [],
      weight: round(weight * forLinks),
    });
  };
  add(places.glossary, kinds.glossary.title, glossaryWeight);
  for (const { url, title, status, data, section } of handbook.pages) {
    const many = section.children.filter((child) => !isSection(child)).length >= catalogue && section.url !== url;
    const practice = data.rhythm === undefined ? 1 : practiceWeight;
    add(url, title, statusWeight(status) * practice * (many ? entryWeight : 1));
  }
  for (const ladder of handbook.ladders) {
    add(ladder.url, ladder.title, statusWeight(ladder.status));
    for (const level of ladder.levels) add(level.url, level.title, statusWeight(ladder.status));
  }
  for (const { url, title, status } of handbook.checklists) add(url, title, statusWeight(status));
  for (const route of checklistRoutes(handbook)) {
    if (route.view === 'measures') add(checklistRouteUrl(route), '', placeWeight);
  }
  for (const { url, title, status } of handbook.templates) add(url, title, statusWeight(status));
  for (const { records } of handbook.libraries) {
    for (const { url, title, replacedBy } of records) add(url, title, replacedBy.length > 0 ? archivedWeight : 1);
  }
  for (const { url, title } of placeRecords(handbook)) add(url, title, placesWeight);
  return standings;
}

function statusWeight(status: Handbook['pages'][number]['status']): number {
  switch (status) {
    case 'archived':
      return archivedWeight;
    case 'deprecated':
      return deprecatedWeight;
    case 'active':
    case 'draft':
      return 1;
  }
}

/** How many others link to each address. */
function linksTo(handbook: Handbook): Map<string, number> {
  const links = new Map<string, number>();
  for (const { url, links: own } of writtenOf(handbook)) {
    for (const to of new Set(own.map(({ target }) => urlOf(target)))) {
      if (to !== undefined && to !== url) links.set(to, (links.get(to) ?? 0) + 1);
    }
  }
  return links;
}

/** The last part of an address, in words; nothing for the home page. */
function namesIn(url: string): string[] {
  const words = (url.split('/').at(-2) ?? '').replace(/[-_.]+/g, ' ').trim();
  return words === '' ? [] : [words];
}

/** What the glossary calls the things it says more about elsewhere. */
function explainedBy({ glossary }: Handbook): Map<string, string[]> {
  const all = new Map<string, string[]>();
  for (const { term, names, page } of glossary) {
    const url = page === undefined ? undefined : urlOf(page);
    if (url !== undefined) all.set(url, [...(all.get(url) ?? []), term, ...names]);
  }
  return all;
}

function urlOf(target: Target): string | undefined {
  switch (target.type) {
    case 'page':
      return target.page.url;
    case 'section':
      return target.section.url;
    case 'place':
      return target.url;
    case 'external':
    case 'file':
    case 'missing':
    case 'outside':
    case 'withheld':
      return undefined;
  }
}

function round(weight: number): number {
  return Math.round(weight * 100) / 100;
}
