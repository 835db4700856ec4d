import { places } from '../handbook/address.ts';
import type { Handbook, Page, Section } from '../handbook/handbook.ts';
import { isSection } from '../handbook/navigation.ts';
import { checklistRoutes, checklistRouteUrl } from './checklist-routes.ts';
import { recordRoutes, recordRouteUrl, templateRoutes, templateRouteUrl } from './record-routes.ts';

/**
 * What a list of a section has to show below its index page: everything in it, unless the page itself already leads to
 * all of that.
 */
export function unlistedIn(section: Section): readonly (Page | Section)[] {
  const linked = new Set<Page | Section>();
  for (const { target } of section.index?.links ?? []) {
    if (target.type === 'page') linked.add(target.page);
    else if (target.type === 'section') linked.add(target.section);
  }
  const isLinked = (node: Page | Section): boolean =>
    linked.has(node) || (isSection(node) && node.index !== undefined && linked.has(node.index));
  return section.children.every(isLinked) ? [] : section.children;
}

/** The sections above a section, from the top down, without the home page. */
export function trailOf({ parent }: Section): Section[] {
  return parent === undefined || parent.parent === undefined ? [] : [...trailOf(parent), parent];
}

/** Sections that need a list of their own, because no page introduces them. */
export function sectionsToList(handbook: Handbook): Section[] {
  const { root, pageByUrl, ladders, checklists, templates, libraries } = handbook;
  const ofLadders = ladders.flatMap((ladder) => [ladder.url, ...ladder.levels.map(({ url }) => url)]);
  const ofChecklists = checklistRoutes({ checklists }).map(checklistRouteUrl);
  const ofRecords = [...templateRoutes(handbook).map(templateRouteUrl), ...recordRoutes(handbook).map(recordRouteUrl)];
  const reserved = new Set<string>([...Object.values(places), ...ofLadders, ...ofChecklists, ...ofRecords]);
  if (ladders.length === 0) reserved.delete(places.ladders);
  if (checklists.length === 0) reserved.delete(places.checklists);
  if (templates.length === 0) reserved.delete(places.templates);
  if (libraries.length === 0) reserved.delete(places.actions);
  const found: Section[] = [];
  const visit = (section: Section): void => {
    if (section.index === undefined && !reserved.has(section.url) && !pageByUrl.has(section.url)) found.push(section);
    for (const child of section.children) if (isSection(child)) visit(child);
  };
  visit(root);
  return found;
}
