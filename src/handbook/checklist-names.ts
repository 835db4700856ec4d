import { places } from './address.ts';
import { idOfName } from './addressed.ts';
import type { TypedChecklist } from './typed-checklist.ts';

/** Addresses below a checklist. No checklist in a folder of that name can have them. */
export const checklistPlaces = ['plan', '30-60-90'] as const;

/** The address of a checklist. */
export function urlOf(id: string): string {
  return `${places.checklists}${id}/`;
}

/** Every address that a checklist has: its own, those of the pages below it, and those of its files. */
export function addressesOf(id: string): string[] {
  const url = urlOf(id);
  const files = ['.json', '.csv'].map((ending) => `${url.slice(0, -1)}${ending}/`);
  return [url, ...checklistPlaces.map((name) => `${url}${name}/`), ...files];
}

const reserved = new Set<string>(checklistPlaces);

/** The id that a checklist wants, which is none that a place below another has. */
export function wantedId({ name }: Pick<TypedChecklist, 'name'>): string {
  const wanted = idOfName(name);
  const last = wanted.slice(wanted.lastIndexOf('/') + 1);
  return reserved.has(last) && wanted !== last ? `${wanted}-checklist` : wanted;
}

/**
 * The checklist that another one names: by its path, from its own folder or from the top, or by the last part of it, with or
 * without the ending of its file.
 */
export function findNamed(
  name: string,
  from: TypedChecklist,
  byId: ReadonlyMap<string, TypedChecklist>,
): TypedChecklist | undefined {
  const folder = from.name.split('/').slice(0, -1);
  const parts = name
    .trim()
    .replace(/\.(?:md|mdx|markdown)$/i, '')
    .split('/');
  const climbs = parts.some((part) => part === '.' || part === '..');
  const local = inFolder(folder, parts);
  const plain = parts.filter((part) => part !== '' && part !== '.' && part !== '..');
  const fromTop = /^checklists$/i.test(plain[0] ?? '') ? plain.slice(1) : plain;
  const wanted = idOfName(fromTop.join('/'));
  const exact = (local === undefined ? undefined : byId.get(local)) ?? byId.get(wanted);
  if (exact !== undefined || climbs) return exact;
  const ends = [...byId].filter(([id]) => id.endsWith(`/${wanted}`));
  return ends.length === 1 ? ends[0]?.[1] : undefined;
}

/** A path from a folder, as an id; nothing if it climbs too high. */
function inFolder(folder: readonly string[], parts: readonly string[]): string | undefined {
  const path = [...folder];
  for (const part of parts) {
    if (part === '..' && path.pop() === undefined) return undefined;
    if (part !== '' && part !== '.' && part !== '..') path.push(part);
  }
  return idOfName(path.join('/'));
}
