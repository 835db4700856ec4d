import { distance } from 'fastest-levenshtein';
import { folderOf, isIndex, segment } from '../handbook/address.ts';
import type { Handbook } from '../handbook/handbook.ts';
import { writtenOf } from '../handbook/written.ts';

/** How many paths to offer where several fit. */
const offered = 3;

/**
 * Finds the files that a path which leads nowhere may mean. A path is looked up by its name, in whatever folder it is;
 * only when no file has that name are all names compared, each distinct one once and the hopeless ones not at all,
 * so that many broken links in a large handbook stay cheap.
 */
export class PathFinder {
  readonly #byPath = new Map<string, string>();
  readonly #byName = new Map<string, string[]>();
  readonly #byTitle = new Map<string, string[]>();
  readonly #names: { readonly name: string; readonly letters: number }[];
  readonly #nearest = new Map<string, string>();

  /** @param paths every path that may be meant, the likeliest first */
  private constructor(paths: Iterable<string>, titles: Iterable<readonly [title: string, path: string]>) {
    for (const path of paths) {
      this.#byPath.set(path.toLowerCase(), path);
      add(this.#byName, nameOf(path), path);
    }
    for (const [title, path] of titles) add(this.#byTitle, segment(title), path);
    this.#names = [...this.#byName.keys()].map((name) => ({ name, letters: lettersOf(name) }));
  }

  /** Finds pages and ladders first, then the other files of the folder. */
  static ofPages(handbook: Handbook): PathFinder {
    const others = handbook.files.values().filter(({ format }) => format === 'other');
    const written = [...writtenOf(handbook)];
    const paths = [...written, ...others].map(({ path }) => path);
    return new PathFinder(
      paths,
      written.map(({ title, path }) => [title, path] as const),
    );
  }

  /** Finds files that are not pages, such as images. */
  static ofFiles(handbook: Handbook): PathFinder {
    const others = handbook.files.values().filter(({ format }) => format === 'other');
    return new PathFinder(
      others.map(({ path }) => path),
      [],
    );
  }

  /**
   * Paths that may be meant, likeliest first; none when nothing is near.
   *
   * @param wanted the path that leads nowhere
   * @param from the file that holds it, which is not meant
   * @param text the words that link: often the title of the page
   */
  find(wanted: string, from: string, text = ''): string[] {
    const path = wanted.replace(/\/+$/, '');
    const others = (paths: readonly string[] = []): string[] => paths.filter((each) => each !== from);
    const otherCase = others([this.#byPath.get(path.toLowerCase()) ?? from]);
    if (otherCase.length > 0) return otherCase;
    const name = nameOf(path);
    for (const same of [this.#byName.get(name), this.#byTitle.get(name), this.#byTitle.get(segment(text))]) {
      const found = others(same);
      if (found.length > 0) return byFolder(path, found).slice(0, offered);
    }
    return byFolder(path, others(this.#byName.get(this.#nearestName(name) ?? ''))).slice(0, 1);
  }

  #nearestName(name: string): string | undefined {
    const known = this.#nearest.get(name);
    if (known !== undefined) return known;
    const letters = lettersOf(name);
    let best: string | undefined;
    let least = (name.length < 4 ? 1 : Math.max(2, Math.ceil(name.length * 0.2))) + 1;
    for (const candidate of this.#names) {
      if (candidate.name === name || Math.abs(candidate.name.length - name.length) >= least) continue;
      if (bitsIn(candidate.letters & ~letters) >= least) continue;
      const off = distance(name, candidate.name);
      if (off >= least) continue;
      least = off;
      best = candidate.name;
    }
    if (best !== undefined) this.#nearest.set(name, best);
    return best;
  }
}

function add(map: Map<string, string[]>, key: string, path: string): void {
  const paths = map.get(key);
  if (paths === undefined) map.set(key, [path]);
  else paths.push(path);
}

/** What a file is called: its name without ending, or the name of the folder that it introduces. */
function nameOf(path: string): string {
  const folder = folderOf(path);
  const named = isIndex(path) && folder !== '' ? folder : path;
  return segment(
    named.slice(named.lastIndexOf('/') + 1).replace(/\.(md|mdx|markdown|html?|png|jpe?g|gif|svg|webp|avif|pdf)$/i, ''),
  );
}

/** Which letters a name has, one bit each: every letter of one that the other lacks is at least one edit. */
function lettersOf(name: string): number {
  let letters = 0;
  for (let at = 0; at < name.length; at += 1) letters |= 1 << (name.charCodeAt(at) & 31);
  return letters;
}

function bitsIn(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** Paths in order of how many folders they share with another. */
function byFolder(wanted: string, paths: readonly string[]): string[] {
  const folders = new Set(folderOf(wanted).split('/'));
  const shared = (path: string): number =>
    folderOf(path)
      .split('/')
      .filter((part) => folders.has(part)).length;
  return [...paths].sort((a, b) => shared(b) - shared(a) || a.length - b.length);
}
