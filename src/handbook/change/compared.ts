import type { Handbook } from '../handbook.ts';
import { namesIn } from './whom.ts';

/** Two handbooks, and what is needed wherever their parts are compared. */
export interface Compared {
  readonly before: Handbook;
  readonly after: Handbook;
  /** By which either calls people. */
  readonly names: readonly string[];
}

/** Two handbooks, ready to be compared. */
export function compared(before: Handbook, after: Handbook): Compared {
  return { before, after, names: [...new Set([...namesIn(before), ...namesIn(after)])] };
}

/** Every address of a handbook that answers: of what is there, and of what was and leads on. */
export function answers(handbook: Handbook, url: string): boolean {
  const { pageByUrl, aliases, ladders, checklists, templates, libraries, root } = handbook;
  return (
    pageByUrl.has(url) ||
    aliases.has(url) ||
    ladders.some((ladder) => ladder.url === url || ladder.levels.some((level) => level.url === url)) ||
    checklists.some((list) => list.url === url) ||
    templates.some((template) => template.url === url) ||
    libraries.some((library) => library.url === url || library.records.some((record) => record.url === url)) ||
    root.children.some((child) => 'children' in child && sectionAnswers(child, url))
  );
}

function sectionAnswers(section: Handbook['root'], url: string): boolean {
  return section.url === url || section.children.some((child) => 'children' in child && sectionAnswers(child, url));
}
