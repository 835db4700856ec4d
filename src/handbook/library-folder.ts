import { kindOf } from '../schema/kinds.ts';
import { isIndex, segment, withoutPagesFolder } from './address.ts';
import { areaKey } from './area-key.ts';
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

/** Why records cannot be kept in a folder. */
export type FolderFault =
  /** It is no folder at the top of the content. */
  | 'no-folder'
  /** It holds another kind of thing. */
  | 'taken'
  /** A page, or a section of pages, has its address. */
  | 'pages';

/**
 * Why records cannot be kept in a folder; nothing if they can.
 *
 * @param sections what {@link topSections} finds. `postmortems` is a library in any handbook: there, the page is told of.
 */
export function folderFault(folder: string, sections: ReadonlySet<string> = new Set()): FolderFault | undefined {
  if (folder === '' || folder.includes('/') || folder.startsWith('.') || !/[\p{L}\p{N}]/u.test(folder))
    return 'no-folder';
  const kind = kindOf(`${folder}/name.md`)?.name;
  const id = segment(folder);
  if (taken.has(id) || (kind !== 'page' && kind !== 'record')) return 'taken';
  return sections.has(id) && kind === 'page' ? 'pages' : undefined;
}

/**
 * The first parts of the addresses of pages that lie below `pages`, or in no folder. A section without an introduction has an
 * address as well: its pages are listed there. Pages elsewhere may be records.
 */
export function topSections(paths: Iterable<string>): Set<string> {
  const sections = new Set<string>();
  for (const path of paths) {
    const inside = withoutPagesFolder(path);
    if (kindOf(path)?.name !== 'page' || (inside === path && path.includes('/'))) continue;
    const [first = '', ...rest] = inside.split('/');
    if (rest.length > 0) sections.add(segment(first));
    else if (!isIndex(inside)) sections.add(segment(first.replace(/\.[^./]+$/, '')));
  }
  return sections;
}

/** A library before its records are read. */
export interface TypedLibrary {
  /** The name of its folder as addresses have it: `Decisions` and `decisions` are one library. */
  readonly id: string;
  /** The name of its folder, as the first of its templates types it. */
  readonly folder: string;
  readonly creators: readonly TypedTemplate[];
}

/** The libraries of a handbook by their ids: post-mortems, and what templates create records in. */
export function typedLibraries(templates: readonly TypedTemplate[]): Map<string, TypedLibrary> {
  const libraries = new Map<string, TypedLibrary>([
    ['postmortems', { id: 'postmortems', folder: 'postmortems', creators: [] }],
  ]);
  for (const template of templates) {
    const folder = template.creates?.folder;
    if (folder === undefined || template.refused !== undefined) continue;
    const id = segment(folder);
    const before = libraries.get(id);
    const first = before === undefined || before.creators.length === 0 ? folder : before.folder;
    libraries.set(id, { id, folder: first, creators: [...(before?.creators ?? []), template] });
  }
  return libraries;
}

/** The library that a file lies in, by its folder at the top; nothing for a file that is in none. */
export function libraryIdOf(path: string): string | undefined {
  const at = path.indexOf('/');
  return at === -1 ? undefined : segment(path.slice(0, at));
}

/**
 * Whether a Markdown file in the folder of a library is a record. An index says something about the folder, MDX is a program,
 * and what is called a template is one that a team copies by hand: those are pages.
 */
export function isRecordPath(path: string): boolean {
  return !isIndex(path) && !/\.mdx$/i.test(path) && !isTemplateName(path);
}

/** Words in the name of a template that say no more than what it is a template of, or stand for a number or a day. */
const general =
  /^(?:adr|pm|rca|rfc|post|mortems?|postmortems?|incidents?|reports?|reviews?|decisions?|records?|blank|empty|copy|me|of|the|a|an|for|new|example|default|our|team|y+|m+|d+|n+|x+|(?:pm|inc|adr|rfc)?[ymdnx]{2,}|\d{1,4}|0+)$/;

/** Whether a file is called a template, and nothing else: `template.md`, `0000-adr-template.md`, `PMyyyy-nnn - Template.md`. */
function isTemplateName(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^./]+$/, '');
  const words = areaKey(name).split(/[-_.~]+/);
  const rest = words.filter((word) => word !== '' && !general.test(word));
  return rest.length === 1 && /^templates?$/.test(rest[0] ?? '') && !/(?<!\d)(?:19|20)\d\d(?!\d)/.test(name);
}
