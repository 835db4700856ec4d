import { readdirSync, readFileSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { addFile, byName, isBuiltSite, isContentName } from './content-name.ts';
import type { ContentTree, SourceFile } from './content-tree.ts';
import { linkFaults, readSourceFile, unusableFile } from './source-file.ts';

/** Files as they were read last, so that reading again after an edit costs only what changed. */
export type ReadCache = Map<string, { stamp: string; file: SourceFile }>;

/**
 * Reads a content folder from disk. Files and folders whose name starts with a dot are not content.
 * Symbolic links are followed inside the folder; one that leads outside, or round in a circle, is a fault of the link.
 *
 * @param root path of the folder
 * @param cache give the same map again to read only files that have changed on disk
 * @param wanted which files to read, by their paths: for whoever needs only some, and needs them fast
 * @throws when the folder itself does not exist or cannot be listed
 */
export function readDisk(
  root: string,
  cache: ReadCache = new Map(),
  wanted: (path: string) => boolean = () => true,
): ContentTree {
  const files = new Map<string, SourceFile>();
  const realRoot = realpathSync(root);
  const visit = (entries: readonly Dirent[], folder: string, path: string, above: readonly string[]): void => {
    for (const entry of entries.toSorted(byName)) {
      if (!isContentName(entry.name)) continue;
      const name = path === '' ? entry.name : `${path}/${entry.name}`;
      const place = placeOf(entry, `${folder}${sep}${entry.name}`, realRoot, above);
      if (place.type === 'folder' && isBuiltSite(place.entries.map((each) => each.name))) continue;
      if (place.type === 'folder') visit(place.entries, place.real, name, [...above, place.real]);
      else if (!wanted(name)) continue;
      else if (place.type === 'file') addFile(files, name, (normal) => readCached(normal, place.real, cache));
      else addFile(files, name, (normal) => unusableFile(normal, place.reason));
    }
  };
  visit(readdirSync(realRoot, { withFileTypes: true }), realRoot, '', [realRoot]);
  return { label: root, files };
}

type Place =
  | { type: 'folder'; real: string; entries: readonly Dirent[] }
  | { type: 'file'; real: string }
  | { type: 'unusable'; reason: string };

function placeOf(entry: Dirent, full: string, root: string, above: readonly string[]): Place {
  if (!entry.isSymbolicLink()) {
    if (entry.isDirectory()) return folderAt(full);
    return entry.isFile() ? { type: 'file', real: full } : { type: 'unusable', reason: notContent };
  }
  let real: string;
  try {
    real = realpathSync(full);
  } catch {
    const target = resolve(dirname(full), readlinkSync(full));
    return { type: 'unusable', reason: isInside(root, target) ? linkFaults.dangling : linkFaults.outside };
  }
  if (!isInside(root, real)) return { type: 'unusable', reason: linkFaults.outside };
  const kind = statSync(real);
  if (kind.isFile()) return { type: 'file', real };
  if (!kind.isDirectory()) return { type: 'unusable', reason: notContent };
  return above.includes(real) ? { type: 'unusable', reason: linkFaults.circular } : folderAt(real);
}

const notContent = 'it is neither a file nor a folder';

function folderAt(real: string): Place {
  try {
    return { type: 'folder', real, entries: readdirSync(real, { withFileTypes: true }) };
  } catch (error) {
    return { type: 'unusable', reason: `the folder cannot be listed: ${reasonOf(error)}` };
  }
}

function isInside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function readCached(path: string, real: string, cache: ReadCache): SourceFile {
  try {
    const { size, mtimeMs, ctimeMs, ino } = statSync(real);
    const stamp = [size, mtimeMs, ctimeMs, ino].join(' ');
    const known = cache.get(path);
    if (known !== undefined && known.stamp === stamp) return known.file;
    const file = readSourceFile(path, () => readFileSync(real));
    cache.set(path, { stamp, file });
    return file;
  } catch (error) {
    return unusableFile(path, `reading it failed: ${reasonOf(error)}`);
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error ? String(error.code) : error.message;
}
