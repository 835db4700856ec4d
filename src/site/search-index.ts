import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { searchFacets } from '../export/search-facets.ts';
import type { Filed } from '../export/search-facets.ts';
import { placeWeight } from './search-standing.ts';
import type { SearchStanding } from './search-standing.ts';

/** Something to be found that is not a page of its own: a part of one, at its own place. */
export interface SearchRecord {
  /** Address below the base, with a fragment if need be: `/ladders/engineering/senior/#scope`. */
  readonly url: string;
  readonly title: string;
  readonly content: string;
  /** Values by the name of the filter: those that pages carry in `data-pagefind-filter`. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** The sections above it, as results show them. */
  readonly trail?: string;
}

/** Signs that belong to words, as in `C++`, `C#` and `$HOME`. The search in the browser keeps the same ones. */
export const wordSigns = '+#$';

/** Interfaces that Pagefind brings along. Handrail has its own. */
const unused = [
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
];

/** What only the first part of an index needs: the program, and its language files. */
const shared = ['pagefind.js', 'pagefind-worker.js', 'wasm.unknown.pagefind'];

/** Pages up to which the index is made in one piece: Pagefind needs about a gigabyte of memory for as many as these. */
const largestWhole = 4000;

/** Pages in one part of the index of a larger handbook, whose own pages are in memory at the same time. */
const largePart = 1500;

/** Pages or records handed over at a time. */
const batch = 50;

export interface SearchIndexOptions {
  readonly language: string;
  readonly records?: readonly SearchRecord[];
  /** Paths of pages below the folder that hold nothing to find: reading them for nothing takes time. */
  readonly without?: ReadonlySet<string>;
  /** How pages stand among each other, by address. */
  readonly standings?: ReadonlyMap<string, SearchStanding>;
  /** Pages in one part of the index, for tests. */
  readonly partSize?: number;
}

/**
 * Indexes the built pages for search and writes the index beside them. Only what a page marks with `data-pagefind-body`
 * is read, so lists, the map and "not found" stay out; navigation and facts lie outside of it.
 *
 * The folder is read by Pagefind itself: handing over the pages one by one, or starting its command line program, cost
 * more processor time for the same index. A very large handbook is indexed in parts all the same, each by a process of
 * its own, because of the memory; the browser searches them as one.
 *
 * Pagefind may die without a word, and then this waits for ever: `makeSearchIndex` calls it where that is noticed.
 *
 * @param folder the built site, before redirects are written into it
 * @throws when Pagefind reports any problem: it returns them instead of throwing
 */
export async function writeSearchIndex(folder: string, options: SearchIndexOptions): Promise<void> {
  const { language, records = [], without = new Set(), standings = new Map() } = options;
  const target = join(folder, 'pagefind');
  const html = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));
  const pages = html.filter((path) => !without.has(path));
  const partSize = options.partSize ?? (pages.length > largestWhole ? largePart : largestWhole);
  const parts = chunksOf(pages.sort(), partSize);
  if (parts.length <= 1) {
    await writePart(target, language, records, async (index) => {
      const mixed = new Set([...without].map(topOf));
      await addPages(
        index,
        folder,
        pages.filter((path) => mixed.has(topOf(path))),
      );
      const whole = new Set(pages.map(topOf)).difference(mixed);
      const globs = ['*.html', ...[...whole].filter((name) => name !== '').map((name) => `${name}/**/*.html`)];
      complain((await index.addDirectory({ path: folder, glob: `{${globs.join(',')}}` })).errors);
    });
  } else {
    for (const [at, part] of parts.entries()) {
      const place = at === 0 ? target : join(target, String(at + 1));
      await writePart(place, language, at === 0 ? records : [], (index) => addPages(index, folder, part));
      if (at > 0) await remove(place, shared);
    }
  }
  // A part of nothing but lists is empty, and the browser could not join it.
  const filed = ['', ...parts.slice(1).map((_, at) => `${at + 2}/`)]
    .map((part) => ({ part, results: filedIn(join(target, part), standings) }))
    .filter(({ part, results }) => part === '' || results.length > 0);
  const more = filed.slice(1).map(({ part }) => part);
  const all = filed.flatMap(({ part, results }) =>
    more.length === 0
      ? results
      : results.map((result) => ({ ...result, filters: { ...result.filters, part: [part] } })),
  );
  writeFileSync(join(target, 'facets.json'), searchFacets(all, more));
}

type Index = NonNullable<Awaited<ReturnType<typeof createIndex>>['index']>;

/** Makes one index in a process of its own and writes it. */
async function writePart(
  target: string,
  tag: string,
  records: readonly SearchRecord[],
  addTo: (index: Index) => Promise<void>,
): Promise<void> {
  // Pagefind knows languages, not their regions: English, whether British or not.
  const [language = 'en'] = tag.toLowerCase().split('-');
  try {
    const { index, errors } = await createIndex({ forceLanguage: language, includeCharacters: wordSigns });
    complain(errors);
    if (index === undefined) throw new Error('The search index could not be made: Pagefind did not start.');
    await addTo(index);
    for (const some of chunksOf(records, batch)) {
      const added = some.map((record) => index.addCustomRecord({ ...customRecord(record), language }));
      for (const answer of await Promise.all(added)) complain(answer.errors);
    }
    complain((await index.writeFiles({ outputPath: target })).errors);
    await remove(target, unused);
  } finally {
    await close();
  }
}

/** The first folder of a path; empty for a file at the top. Its name is made of letters, digits and `.`, `_`, `~`, `-` alone. */
function topOf(path: string): string {
  const parts = path.split(sep);
  return parts.length > 1 ? (parts[0] ?? '') : '';
}

function customRecord({ url, title, content, filters, trail }: SearchRecord) {
  return {
    url,
    content,
    meta: { title, ...(trail === undefined ? {} : { trail }) },
    filters: Object.fromEntries(Object.entries(filters).map(([name, list]) => [name, [...list]])),
  };
}

async function addPages(index: Index, folder: string, paths: readonly string[]): Promise<void> {
  for (const some of chunksOf(paths, batch)) {
    const added = some.flatMap((sourcePath) => {
      const content = readFileSync(join(folder, sourcePath), 'utf8');
      // A part without any marked page would be indexed whole, navigation and all.
      return content.includes('data-pagefind-body') ? [index.addHTMLFile({ sourcePath, content })] : [];
    });
    for (const { errors } of await Promise.all(added)) complain(errors);
  }
}

function chunksOf<Item>(items: readonly Item[], size: number): Item[][] {
  const chunks: Item[][] = [];
  for (let start = 0; start < items.length; start += size) chunks.push(items.slice(start, start + size));
  return chunks;
}

async function remove(folder: string, names: readonly string[]): Promise<void> {
  await Promise.all(names.map((name) => rm(join(folder, name), { force: true })));
}

/** What a fragment of the index says of a result. */
interface Fragment {
  readonly url: string;
  readonly meta: { readonly title?: string };
  readonly filters: Filed['filters'];
}

/**
 * Reads back what was filed under which filter, and under which title. Pagefind tells it in the browser too, but to say
 * which pages have a value it first fetches the whole index of words, most of what there is; and a title only page by page.
 */
function filedIn(part: string, standings: ReadonlyMap<string, SearchStanding>): Filed[] {
  const folder = join(part, 'fragment');
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map((name) => {
    // A fragment is compressed JSON after a signature of twelve bytes. Its name is the result's id.
    const { url, meta, filters }: Fragment = JSON.parse(
      gunzipSync(readFileSync(join(folder, name))).toString('utf8', 12),
    );
    const id = name.replace('.pf_fragment', '');
    const standing = standings.get(url);
    if (standing === undefined && url.includes('#')) return { id, filters, weight: placeWeight };
    const { names = [], explains = [], weight = 1 } = standing ?? {};
    return { id, filters, names: [...new Set([meta.title ?? '', ...names])], explains, weight };
  });
}

function complain(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
}
