import type { Page, Section } from '../handbook/handbook.ts';
import { isSection } from '../handbook/navigation.ts';

/** What the navigation beside a page shows: where it lies, what lies beside it and what lies below. */
export interface SectionMenu {
  /** The section above, for going up one step; the whole path is the breadcrumb's. `undefined` below the home page. */
  readonly above: Section | undefined;
  readonly section: Section;
  readonly items: Window;
  /** What lies below the current item, when that is a section. */
  readonly below: Window;
}

/** Part of a list: what is shown of it, and how much is not. */
export interface Window {
  readonly shown: readonly (Page | Section)[];
  readonly before: number;
  readonly after: number;
}

/** Links in a list that is alone, and in one that shares the space with another. */
const alone = 32;
const shared = 16;

/**
 * The navigation beside a page or a section. It never grows with the handbook: of a long list it shows the part around
 * the current entry, because what every page repeats is paid for by every page.
 */
export function sectionMenu(at: Page | Section): SectionMenu {
  const introduced = isSection(at) ? at : at.section.index === at ? at.section : undefined;
  const section = introduced === undefined ? sectionOf(at) : (introduced.parent ?? introduced);
  const below = introduced !== undefined && introduced.parent !== undefined ? introduced.children : [];
  const current = introduced ?? at;
  const most = below.length > 0 ? shared : alone;
  return {
    above: section.parent,
    section,
    items: windowOf(section.children, section.children.indexOf(current), most),
    below: windowOf(below, 0, alone),
  };
}

function sectionOf(at: Page | Section): Section {
  return isSection(at) ? at : at.section;
}

/** At most `most` entries around one of them. A list that only just exceeds is shown whole: a note saves nothing there. */
function windowOf(list: readonly (Page | Section)[], around: number, most: number): Window {
  if (list.length <= most + 2) return { shown: list, before: 0, after: 0 };
  const start = Math.max(0, Math.min(around - Math.floor(most / 2), list.length - most));
  const shown = list.slice(start, start + most);
  return { shown, before: start, after: list.length - start - most };
}
