import { distance } from 'fastest-levenshtein';
import { isIndex, segment } from '../handbook/address.ts';
import type { Handbook, Page } from '../handbook/handbook.ts';
import { kinds } from '../schema/kinds.ts';

/** A folder of pages that was meant to hold records. */
export interface StrayLibrary {
  /** The folder, from the content on: `vendros`, `pages/incidents`. */
  readonly folder: string;
  /** The folder that was meant. */
  readonly meant: string;
  /** The key that only records have, where that tells it; else its name does. */
  readonly sign: string | undefined;
  /** Its files, by path. */
  readonly pages: readonly Page[];
}

/** Keys that only records have. A page of another tool may have one of them; below `pages`, two count. */
const recordKeys = ['severity', 'started', 'detected', 'resolved'];

const known = new WeakMap<Handbook, readonly StrayLibrary[]>();

/** Folders whose files are pages, and were meant to be records: by their names, or by what their front matter says. */
export function strayLibrariesOf(handbook: Handbook): readonly StrayLibrary[] {
  const found = known.get(handbook) ?? find(handbook);
  known.set(handbook, found);
  return found;
}

/** The folder that a file was meant to lie in, if it should be a record. */
export function meantLibraryOf(handbook: Handbook, file: string): string | undefined {
  return strayLibrariesOf(handbook).find(({ pages }) => pages.some(({ path }) => path === file))?.meant;
}

/** Whether a record knows a key. */
export function isRecordKey(key: string): boolean {
  return Object.hasOwn(kinds.record.schema.shape, key);
}

function find(handbook: Handbook): StrayLibrary[] {
  const folders = new Set(['postmortems', ...handbook.libraries.map(({ folder }) => folder)]);
  const taken = new Set([...folders].map(segment));
  const byFolder = Map.groupBy(handbook.pages, ({ path }) => /^(?:pages\/)?[^/]+(?=\/)/.exec(path)?.[0] ?? '');
  return [...byFolder].flatMap(([folder, inside]): StrayLibrary[] => {
    if (folder === '' || folder === 'pages' || taken.has(segment(folder))) return [];
    const pages = inside.toSorted((a, b) => (a.path < b.path ? -1 : 1));
    const named = folder.startsWith('pages/') ? undefined : [...folders].find((each) => isLike(folder, each, pages));
    const { sign, meant } = signOf(folder, pages, handbook);
    const target = meant ?? named ?? (sign === undefined ? undefined : 'postmortems');
    return target === undefined ? [] : [{ folder, meant: target, sign, pages }];
  });
}

interface Sign {
  readonly sign: string | undefined;
  /** The folder of the template that a file says it was made from. */
  readonly meant: string | undefined;
}

function signOf(folder: string, pages: readonly Page[], { templates }: Handbook): Sign {
  const least = folder.startsWith('pages/') ? 2 : 1;
  let sign: string | undefined;
  for (const { file } of pages) {
    const keys: object = Object(file.frontMatter.value);
    const made: unknown = Reflect.get(keys, 'template');
    const id = typeof made === 'string' ? /^(.+)@\d+$/.exec(made.trim())?.[1] : undefined;
    const template = templates.find((each) => each.id === id);
    // What is made from a template whose documents are no records is where it belongs.
    if (template !== undefined) return { sign: template.folder && 'template', meant: template.folder };
    const held = recordKeys.filter((key) => Object.hasOwn(keys, key));
    if (held.length >= least) sign ??= held[0];
  }
  return { sign, meant: undefined };
}

/**
 * Whether a folder is called nearly as another one: but for signs, case and number, or a slip of the fingers. With an
 * introduction, a name that has other letters is one that was chosen.
 */
function isLike(folder: string, other: string, pages: readonly Page[]): boolean {
  const [one, two] = [lettersOf(folder), lettersOf(other)];
  if (one === two) return true;
  if (pages.some(({ path }) => isIndex(path)) || one.charAt(0) !== two.charAt(0) || one.length < 4) return false;
  const off = distance(one, two);
  const swapped = [...one].sort().join('') === [...two].sort().join('');
  // Short words with another letter in them are other words: tasks and talks.
  return (swapped && off <= 2) || off <= (Math.min(one.length, two.length) < 6 ? 0 : 1);
}

/** The letters of a name, of one or many. */
function lettersOf(name: string): string {
  const letters = name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  return letters.replace(/ies$/, 'y').replace(/s$/, '');
}
