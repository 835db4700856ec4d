import type { Handbook, Page, Section, Team } from './handbook.ts';
import { isSection } from './navigation.ts';

/**
 * Makes a handbook that nothing can change: its pages, sections, teams and terms, and all lists in them. Its maps are
 * guarded by their type alone, as JavaScript cannot freeze one; the files are the content tree's, and shared with it.
 */
export function frozen(handbook: Handbook): Handbook {
  for (const page of handbook.pages) freezePage(page);
  for (const team of handbook.teams.values()) freezeTeam(team);
  for (const term of handbook.glossary) Object.freeze(Object.freeze(term).names);
  freezeSection(handbook.root);
  for (const list of [handbook.pages, handbook.glossary, handbook.clashes]) Object.freeze(list);
  Object.freeze(handbook.config);
  return Object.freeze(handbook);
}

function freezePage(page: Page): void {
  for (const list of [page.owners, page.links, page.images, page.backlinks, page.trail]) Object.freeze(list);
  for (const link of [...page.links, ...page.images]) Object.freeze(Object.freeze(link).target);
  Object.freeze(page.data);
  Object.freeze(page.review);
  Object.freeze(page);
}

function freezeTeam(team: Team): void {
  Object.freeze(team.pages);
  Object.freeze(team.data);
  Object.freeze(team);
}

function freezeSection(section: Section): void {
  if (Object.isFrozen(section)) return;
  Object.freeze(section.children);
  Object.freeze(section);
  for (const child of section.children) if (isSection(child)) freezeSection(child);
}
