import { places } from '../handbook/address.ts';
import { tasksOf } from '../handbook/checklist.ts';
import type { Handbook, Page, Section } from '../handbook/handbook.ts';
import { isSection } from '../handbook/navigation.ts';
import { inGroups } from '../handbook/section-groups.ts';
import { tasksInWords } from './checklist-words.ts';
import { extentOf, minutesInWords, pagesInWords, summaryOf } from './extent.ts';
import { ladderExtent } from './ladder-extent.ts';
import { openActionsIn, recordsInWords, templatesInWords } from './record-extent.ts';

/** A part of the table of contents of the whole handbook. */
export interface ContentsPart {
  readonly title: string | undefined;
  readonly entries: readonly ContentsEntry[];
}

/** A line of it: what there is, what it is about, how much. */
export interface ContentsEntry {
  readonly url: string;
  readonly title: string;
  readonly extent: string;
  readonly summary: string;
}

/** The heading of what is no page to read: ladders, checklists, templates and records. Only where there are others. */
export const toolsTitle = 'To work with';

/** More checklists would bury the rest: then their list stands for them. */
const fewChecklists = 4;

type Contents = Pick<Handbook, 'root' | 'groups' | 'ladders' | 'checklists' | 'templates' | 'libraries'>;

/**
 * The table of contents of a handbook, as a book has it: the top sections in their groups, then what there is to work with. In
 * a handbook without groups it is one list.
 *
 * @param most top sections that are shown
 */
export function bookContents(handbook: Contents, most: number): ContentsPart[] {
  const shown = inGroups(handbook.root.children.slice(0, most), handbook.groups);
  const parts = shown.map(({ title, nodes }) => ({ title, entries: nodes.map(sectionEntry) }));
  const tools = toolEntries(handbook);
  const grouped = parts.some(({ title }) => title !== undefined);
  const all = grouped
    ? [...parts, { title: toolsTitle, entries: tools }]
    : [{ title: undefined, entries: [...parts.flatMap(({ entries }) => entries), ...tools] }];
  return all.filter(({ entries }) => entries.length > 0);
}

function sectionEntry(node: Page | Section): ContentsEntry {
  const extent = isSection(node) ? pagesInWords(extentOf(node).pages) : minutesInWords(node.minutes);
  return { url: node.url, title: node.title, extent, summary: summaryOf(node) };
}

function toolEntries({ ladders, checklists, templates, libraries }: Contents): ContentsEntry[] {
  const ofLadders = ladders.map((ladder) => ({
    url: ladder.url,
    title: ladder.title,
    extent: ladderExtent(ladder),
    summary: ladder.description,
  }));
  const ofChecklists = checklists.map((list) => ({
    url: list.url,
    title: list.title,
    extent: tasksInWords(tasksOf(list).length),
    summary: list.description,
  }));
  const everyChecklist = {
    url: places.checklists,
    title: 'Checklists',
    extent: `${checklists.length} checklists`,
    summary: 'What there is to do, who does it and when.',
  };
  const everyTemplate = {
    url: places.templates,
    title: 'Templates',
    extent: templatesInWords(templates.length),
    summary: 'Documents to fill in and take along.',
  };
  const ofLibraries = libraries.map((library) => ({
    url: library.url,
    title: library.title,
    extent: recordsInWords(library),
    summary: library.about,
  }));
  const actions = {
    url: places.actions,
    title: 'Actions',
    extent: `${openActionsIn(libraries)} open`,
    summary: 'What is to be done because of them, who does it and by when.',
  };
  return [
    ...ofLadders,
    ...(checklists.length > fewChecklists ? [everyChecklist] : ofChecklists),
    ...(templates.length > 0 ? [everyTemplate] : []),
    ...ofLibraries,
    ...(libraries.length > 0 ? [actions] : []),
  ];
}
