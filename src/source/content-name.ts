import type { SourceFile } from './content-tree.ts';
import { unusableFile } from './source-file.ts';

/** Whether a file or folder of this name can be content: names that start with a dot, and packages, never are. */
export function isContentName(name: string): boolean {
  return !name.startsWith('.') && name !== 'node_modules';
}

/**
 * Whether a folder holds a built handbook, from the names in it. It is made of content and is none itself: read again, it
 * would double every page, and lay open in one edition what another holds.
 */
export function isBuiltSite(names: readonly string[]): boolean {
  return ['index.json', 'llms.txt', 'pagefind'].every((name) => names.includes(name));
}

/** The order in which the names in a folder are read, on every system and from every source. */
export function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : Number(a.name > b.name);
}

/**
 * Adds a file to a tree under the normal form of its path. Two names that differ only in how their accents are
 * written have the same: the first keeps it, and the second is there to say so.
 *
 * @param path as the disk or the repository spells it
 * @param read makes the file, given its path in the tree
 */
export function addFile(files: Map<string, SourceFile>, path: string, read: (path: string) => SourceFile): void {
  const normal = path.normalize('NFC');
  if (!files.has(normal)) {
    files.set(normal, read(normal));
    return;
  }
  const other = path === normal ? path.normalize('NFD') : path;
  files.set(other, unusableFile(other, 'another file has the same name, with its accents written in another way'));
}
