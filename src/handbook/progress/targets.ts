import type { ChecklistExport, TaskExport } from '../../schema/checklist-export.ts';
import { readingOf } from '../alignment/word.ts';

/** Where the links in the words of a task lead, in order: what is below it only helps, and may lead elsewhere. */
export function targetsOf({ text, links }: TaskExport, list: Pick<ChecklistExport, 'id' | 'url'>): string[] {
  const own = `checklists/${list.id}/`;
  const base = list.url.endsWith(own) ? list.url.slice(0, -own.length) : '/';
  const words = readingOf(text);
  return links
    .filter((link) => readingOf(link.text) !== '' && words.includes(readingOf(link.text)))
    .map(({ url }) => documentAt(url, base));
}

/** The document at an address, wherever its site lives and whichever part of it is meant. */
function documentAt(url: string, base: string): string {
  const inSite = base !== '' && url.startsWith(base) ? `/${url.slice(base.length)}` : url;
  return inSite.replace(/#.*$/s, '').replace(/(?<=.)\/+$/, '');
}

/** What is known of where a task leads. */
export interface Leading {
  readonly targets?: readonly string[] | undefined;
}

/** Whether links lead elsewhere now. One that came or went does not, nor one of which it is not known where it led. */
export function leadsElsewhere({ targets: then = [] }: Leading, { targets: now = [] }: Leading): boolean {
  return !isWithin(then, now) && !isWithin(now, then);
}

/** Whether the items of one list stand in another, in their order. */
function isWithin(these: readonly string[], those: readonly string[]): boolean {
  let at = 0;
  for (const each of those) if (each === these[at]) at += 1;
  return at === these.length;
}

/** Where a task leads that did not lead there before: `now links to /guides/two`; empty when it leads where it did. */
export function targetsInWords(then: Leading, now: Leading): string {
  if (!leadsElsewhere(then, now)) return '';
  const found = (now.targets ?? []).filter((target) => then.targets?.includes(target) !== true);
  return found.length === 0 ? 'its links have changed places' : `now links to ${found.join(' and ')}`;
}
