import type { Handbook, Page, Section } from '../handbook/handbook.ts';
import { isSection } from '../handbook/navigation.ts';

/** How much there is to read in a section, with everything below it. */
export interface Extent {
  readonly pages: number;
  readonly minutes: number;
}

const known = new WeakMap<Section, Extent>();

/** Counts the pages of a section and their minutes, once for each section. */
export function extentOf(section: Section): Extent {
  const counted = known.get(section);
  if (counted !== undefined) return counted;
  let pages = section.index === undefined ? 0 : 1;
  let minutes = section.index?.minutes ?? 0;
  for (const child of section.children) {
    const part: Extent = isSection(child) ? extentOf(child) : { pages: 1, minutes: child.minutes };
    pages += part.pages;
    minutes += part.minutes;
  }
  const extent = { pages, minutes };
  known.set(section, extent);
  return extent;
}

/** A number of pages in words: "1 page", "12 pages". */
export function pagesInWords(count: number): string {
  return count === 1 ? '1 page' : `${count.toLocaleString('en')} pages`;
}

const listed = new Intl.ListFormat('en-GB');

/**
 * How much there is in a handbook, as its home page says it: "12 pages in 3 sections, 40 min to read". Without any page, it is
 * what there is instead: "1 ladder and 2 checklists".
 */
export function bookInWords({ root, ladders, checklists, templates, libraries }: Handbook): string {
  const { pages, minutes } = extentOf(root);
  const others = [
    inWords(ladders.length, 'ladder'),
    inWords(checklists.length, 'checklist'),
    inWords(templates.length, 'template'),
    inWords(libraries.flatMap(({ records }) => records).length, 'document'),
  ].filter((each) => each !== undefined);
  if (pages === 0 && others.length > 0) return listed.format(others);
  const sections = root.children.filter(isSection).length;
  return `${pagesInWords(pages)}${sections > 1 ? ` in ${sections} sections` : ''}, ${minutesInWords(minutes)} to read`;
}

function inWords(count: number, noun: string): string | undefined {
  return count === 0 ? undefined : `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}

/** A time to read in words: "4 min", "2 h 10 min", "31 h". Past ten hours the minutes say nothing. */
export function minutesInWords(minutes: number): string {
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return hours >= 10 || rest === 0 ? `${Math.round(minutes / 60)} h` : `${hours} h ${rest} min`;
}

/** The description of a page, or of the page that introduces a section, short enough for a list. */
export function summaryOf(node: Page | Section): string {
  const description = (isSection(node) ? node.index?.description : node.description) ?? '';
  const most = 180;
  if (description.length <= most) return description;
  const cut = description.lastIndexOf(' ', most);
  return `${description.slice(0, cut === -1 ? most : cut).replace(/[\s,;:.–—-]+$/, '')}…`;
}
