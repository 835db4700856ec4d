import { kindOf } from '../schema/kinds.ts';
import { segment } from './address.ts';
import type { TypedTemplate } from './typed-record.ts';

/** Names of folders that are something else, by their addresses. */
const taken = new Set([
  'pages',
  'map',
  'search',
  'glossary',
  'teams',
  'ladders',
  'checklists',
  'templates',
  'actions',
  'schemas',
  'pagefind',
  '_astro',
]);

/** Why records cannot be kept in a folder: it is none at the top of the content, or it holds another kind of thing. */
export function folderFault(folder: string): 'no-folder' | 'taken' | undefined {
  if (folder === '' || folder.includes('/') || folder.startsWith('.')) return 'no-folder';
  const kind = kindOf(`${folder}/name.md`)?.name;
  return taken.has(segment(folder)) || (kind !== 'page' && kind !== 'record') ? 'taken' : undefined;
}

/** The folders that hold records, with the templates that create them there. */
export function recordFolders(templates: readonly TypedTemplate[]): Map<string, TypedTemplate[]> {
  const folders = new Map<string, TypedTemplate[]>([['postmortems', []]]);
  for (const template of templates) {
    const folder = template.creates?.folder;
    if (folder === undefined || folderFault(folder) !== undefined) continue;
    folders.set(folder, [...(folders.get(folder) ?? []), template]);
  }
  return folders;
}
