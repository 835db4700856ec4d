import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { ContentTree, SourceFile } from './content-tree.ts';
import { readSourceFile, unusableFile } from './source-file.ts';

/** Folders that never hold content. */
const skipped = new Set(['node_modules']);

/** Files as they were read last, so that reading again after an edit costs only what changed. */
export type ReadCache = Map<string, { stamp: string; file: SourceFile }>;

/**
 * Reads a content folder from disk. Files and folders whose name starts with a dot are not content.
 * Symbolic links are followed inside the folder; one that leads outside, or round in a circle, is a fault of the link.
 *
 * @param root path of the folder
 * @param cache give the same map again to read only files whose size or time has changed
 * @throws when the folder itself does not exist or cannot be listed
 */
export function readDisk(root: string, cache: ReadCache = new Map()): ContentTree {
  const files = new Map<string, SourceFile>();
  const realRoot = realpathSync(root);
  const visit = (folder: string, path: string, above: readonly string[]): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort(byName)) {
      if (entry.name.startsWith('.') || skipped.has(entry.name)) continue;
      const full = join(folder, entry.name);
      const name = (path === '' ? entry.name : `${path}/${entry.name}`).normalize('NFC');
      const place = resolve(entry, full, realRoot, above);
      if (place.type === 'folder') visit(full, name, [...above, place.real]);
      else if (place.type === 'file') files.set(name, readCached(name, full, cache));
      else files.set(name, unusableFile(name, place.reason));
    }
  };
  visit(realRoot, '', [realRoot]);
  return { label: root, files };
}

type Place = { type: 'folder'; real: string } | { type: 'file' } | { type: 'unusable'; reason: string };

function resolve(entry: Dirent, full: string, root: string, above: readonly string[]): Place {
  if (!entry.isSymbolicLink()) {
    if (entry.isDirectory()) return { type: 'folder', real: full };
    return entry.isFile() ? { type: 'file' } : { type: 'unusable', reason: 'it is neither a file nor a folder' };
  }
  let real: string;
  try {
    real = realpathSync(full);
  } catch {
    return { type: 'unusable', reason: 'it is a symbolic link to something that does not exist' };
  }
  const inside = relative(root, real);
  if (inside === '..' || inside.startsWith(`..${sep}`)) {
    return { type: 'unusable', reason: 'it is a symbolic link that leads outside the content folder' };
  }
  if (!statSync(real).isDirectory()) return { type: 'file' };
  if (above.includes(real)) return { type: 'unusable', reason: 'it is a symbolic link to a folder that contains it' };
  return { type: 'folder', real };
}

function readCached(path: string, full: string, cache: ReadCache): SourceFile {
  try {
    const { size, mtimeMs } = statSync(full);
    const stamp = `${size}:${mtimeMs}`;
    const known = cache.get(path);
    if (known !== undefined && known.stamp === stamp) return known.file;
    const file = readSourceFile(path, () => readFileSync(full));
    cache.set(path, { stamp, file });
    return file;
  } catch (error) {
    return unusableFile(
      path,
      error instanceof Error && 'code' in error ? `reading it failed: ${String(error.code)}` : 'reading it failed',
    );
  }
}

function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : Number(a.name > b.name);
}
