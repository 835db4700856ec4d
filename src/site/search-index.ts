import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { searchFacets } from '../export/search-facets.ts';
import type { Filed } from '../export/search-facets.ts';

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

/**
 * Indexes the built pages for search and writes the index beside them. Only what a page marks with `data-pagefind-body`
 * is read, so lists, the map and "not found" stay out; navigation and facts lie outside of it.
 *
 * The folder is read by Pagefind itself: handing over the pages one by one, or starting its command line program, cost
 * more processor time for the same index.
 *
 * @param folder the built site, before redirects are written into it
 * @throws when Pagefind reports any problem: it returns them instead of throwing
 */
export async function writeSearchIndex(
  folder: string,
  options: { readonly language: string; readonly records?: readonly SearchRecord[] },
): Promise<void> {
  // Pagefind knows languages, not their regions: English, whether British or not.
  const [language = 'en'] = options.language.toLowerCase().split('-');
  try {
    const { index, errors } = await answered(createIndex({ forceLanguage: language, includeCharacters: wordSigns }));
    complain(errors);
    if (index === undefined) throw new Error('The search index could not be made: Pagefind did not start.');
    complain((await answered(index.addDirectory({ path: folder }))).errors);
    for (const { url, title, content, filters, trail } of options.records ?? []) {
      const meta = { title, ...(trail === undefined ? {} : { trail }) };
      const values = Object.fromEntries(Object.entries(filters).map(([name, list]) => [name, [...list]]));
      const record = { url, content, language, meta, filters: values };
      complain((await answered(index.addCustomRecord(record))).errors, url);
    }
    const target = join(folder, 'pagefind');
    complain((await answered(index.writeFiles({ outputPath: target }))).errors);
    writeFileSync(join(target, 'facets.json'), searchFacets(filed(target)));
    await Promise.all(unused.map((name) => rm(join(target, name), { force: true })));
  } finally {
    await close();
  }
}

/**
 * Reads back what was filed under which filter. Pagefind tells it in the browser too, but to say which pages have a value
 * it first fetches the whole index of words, most of what there is.
 */
function filed(target: string): Filed[] {
  const folder = join(target, 'fragment');
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map((name) => {
    // A fragment is compressed JSON after a signature of twelve bytes. Its name is the result's id.
    const { filters }: Pick<Filed, 'filters'> = JSON.parse(
      gunzipSync(readFileSync(join(folder, name))).toString('utf8', 12),
    );
    return { id: name.replace('.pf_fragment', ''), filters };
  });
}

/**
 * Waits for an answer of Pagefind's process, which may die without a word: then its library waits for ever. Only when it
 * is spoken to again does the library notice and reject, so it is spoken to now and then.
 */
async function answered<Answer>(answer: Promise<Answer>): Promise<Answer> {
  const asking = setInterval(() => void createIndex().catch(() => undefined), 1000);
  try {
    return await answer;
  } catch (error) {
    throw new Error('The search index could not be made: Pagefind stopped.', { cause: error });
  } finally {
    clearInterval(asking);
  }
}

function complain(errors: readonly string[], about?: string): void {
  if (errors.length === 0) return;
  const where = about === undefined ? '' : ` at ${about}`;
  throw new Error(`The search index could not be made${where}: ${errors.join('; ')}`);
}
