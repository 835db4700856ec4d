import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { writeSearchIndex } from '../../src/site/search-index.ts';
import { Folder } from '../run-handrail.ts';

const page = (title: string, text: string): string =>
  `<!doctype html><html lang="en"><body><nav>Elsewhere</nav><main data-pagefind-body data-pagefind-filter="kind:Page">
  <h1>${title}</h1><p>${text}</p></main></body></html>`;

/** What the index holds of every page, by address. */
function fragments(folder: string): Map<string, { content: string; filters: unknown; meta: { title?: string } }> {
  const found = globSync('pagefind/fragment/*', { cwd: folder }).map((path) => {
    const text = gunzipSync(readFileSync(join(folder, path))).toString();
    return JSON.parse(text.slice(text.indexOf('{')));
  });
  return new Map(found.map((fragment) => [fragment.url, fragment]));
}

describe('writeSearchIndex', () => {
  it('indexes the text of pages, and no page without any', async () => {
    using site = new Folder({
      'leave/index.html': page('Leave', 'Thirty days.'),
      'map/index.html': '<html lang="en"><body><main>Leave</main></body></html>',
    });
    await writeSearchIndex(site.path, { language: 'en' });
    const found = fragments(site.path);
    expect([...found.keys()]).toEqual(['/leave/']);
    expect(found.get('/leave/')).toMatchObject({ content: 'Leave. Thirty days.', filters: { kind: ['Page'] } });
  });

  it('adds records that are places in pages', async () => {
    using site = new Folder({ 'leave/index.html': page('Leave', 'Thirty days.') });
    const record = { url: '/ladder/#scope', title: 'Scope', content: 'Owns a service.', filters: { kind: ['Ladder'] } };
    await writeSearchIndex(site.path, { language: 'en', records: [{ ...record, trail: 'Engineering' }] });
    expect(fragments(site.path).get('/ladder/#scope')).toMatchObject({
      content: 'Owns a service.',
      filters: { kind: ['Ladder'] },
      meta: { title: 'Scope', trail: 'Engineering' },
    });
  });

  it('leaves out the pages it is told to, and nothing beside them', async () => {
    const paths = ['index.html', 'b/index.html', 'b/deep/index.html', 'l/index.html', 'l/one/index.html'];
    const spared = ['l/one/sheet/index.html', 'l/compare/index.html'];
    using site = new Folder(Object.fromEntries([...paths, ...spared].map((path) => [path, page(path, 'Words.')])));
    await writeSearchIndex(site.path, { language: 'en', without: new Set(spared) });
    expect([...fragments(site.path).keys()].sort()).toEqual(['/', '/b/', '/b/deep/', '/l/', '/l/one/']);
  });

  it('writes which page is filed under which value, by the names that search uses', async () => {
    using site = new Folder({ 'a/index.html': page('A', 'One.'), 'b/index.html': page('B', 'Two.') });
    const record = { url: '/c/', title: 'C', content: 'Three.', filters: { kind: ['Ladder'], owner: ['Sales'] } };
    await writeSearchIndex(site.path, { language: 'en', records: [record] });
    const { ids, filters } = JSON.parse(readFileSync(site.at('pagefind/facets.json'), 'utf8'));
    expect(globSync('*', { cwd: site.at('pagefind/fragment') }).sort()).toEqual(
      ids.map((id: string) => `${id}.pf_fragment`),
    );
    expect(filters.kind.Page).toHaveLength(2);
    expect(filters.kind.Ladder).toEqual(filters.owner.Sales);
  });

  it('writes what each page is called and how much it counts, and that a place in a page counts less', async () => {
    using site = new Folder({ 'a/index.html': page('A day off', 'One.'), 'b/index.html': page('B', 'Two.') });
    const record = { url: '/a/#c', title: 'C', content: 'Three.', filters: { kind: ['Task'] } };
    const standings = new Map([['/a/', { names: ['A day off', 'leave'], explains: ['PTO'], weight: 1.2 }]]);
    await writeSearchIndex(site.path, { language: 'en', records: [record], standings });
    const { ids, names, explains, weights } = JSON.parse(readFileSync(site.at('pagefind/facets.json'), 'utf8'));
    expect([...names].sort()).toEqual([[], ['A day off', 'leave'], ['B']]);
    const [a, b, c] = ['A day off', 'B', undefined].map((title) =>
      names.findIndex(([each]: string[]) => each === title),
    );
    expect([weights[a], weights[b], weights[c]]).toEqual([1.2, 1, 0.6]);
    expect(explains).toEqual({ [a]: ['PTO'] });
    expect(ids).toHaveLength(3);
  });

  it('indexes a large handbook in parts, each page in one of them, and names them all', async () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    using site = new Folder(Object.fromEntries(names.map((name) => [`${name}/index.html`, page(name, 'Words.')])));
    await writeSearchIndex(site.path, { language: 'en', partSize: 2 });
    const { more, filters } = JSON.parse(readFileSync(site.at('pagefind/facets.json'), 'utf8'));
    expect(more).toEqual(['2/', '3/']);
    expect(filters.kind.Page).toHaveLength(5);
    expect(['', ...more].map((part) => filters.part[part].length)).toEqual([2, 2, 1]);
    const counts = ['', ...more].map((part) => globSync('*', { cwd: site.at(`pagefind/${part}fragment`) }).length);
    expect(counts).toEqual([2, 2, 1]);
    expect(existsSync(site.at('pagefind/2/pagefind.js'))).toBe(false);
    expect(existsSync(site.at('pagefind/2/pagefind-entry.json'))).toBe(true);
  });

  it('indexes no page without text, whatever part it falls into', async () => {
    using site = new Folder({
      'a/index.html': page('A', 'Words.'),
      'map/index.html': '<html lang="en"><body><nav>Words</nav></body></html>',
    });
    await writeSearchIndex(site.path, { language: 'en', partSize: 1 });
    const { ids, more } = JSON.parse(readFileSync(site.at('pagefind/facets.json'), 'utf8'));
    expect(ids).toHaveLength(1);
    // A browser cannot join an empty part.
    expect(more).toEqual([]);
  });

  it('indexes all pages in the language of the handbook, whatever its region', async () => {
    using site = new Folder({
      'a/index.html': page('A', 'One.'),
      'b/index.html': page('B', 'Two.').replace('en', 'fr'),
    });
    await writeSearchIndex(site.path, { language: 'pt-BR' });
    const entry = JSON.parse(readFileSync(site.at('pagefind/pagefind-entry.json'), 'utf8'));
    expect(Object.keys(entry.languages)).toEqual(['pt']);
    expect(entry.languages.pt.page_count).toBe(2);
  });

  it('makes an empty index of a site without pages', async () => {
    using site = new Folder({ 'robots.txt': '' });
    await writeSearchIndex(site.path, { language: 'en' });
    expect(JSON.parse(readFileSync(site.at('pagefind/facets.json'), 'utf8'))).toEqual({
      ids: [],
      filters: {},
      names: [],
      explains: {},
      weights: [],
      more: [],
    });
  });

  it('leaves out the interfaces that Pagefind brings', async () => {
    using site = new Folder({ 'a/index.html': page('A', 'One.') });
    await writeSearchIndex(site.path, { language: 'en' });
    expect(existsSync(site.at('pagefind/pagefind.js'))).toBe(true);
    expect(globSync('pagefind/*ui*', { cwd: site.path })).toEqual([]);
  });
});
