import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { atomFeed } from '../../src/export/atom.ts';
import type { Feed, FeedEntry } from '../../src/export/atom.ts';

interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly Node[];
}

type Parsed = ReturnType<typeof parseDocument>['children'][number];

function nodeOf(parsed: Parsed): Node[] {
  if (!('attribs' in parsed)) return [];
  const text = parsed.children.map((child) => (child.type === 'text' && 'data' in child ? child.data : '')).join('');
  return [{ name: parsed.name, attributes: parsed.attribs, text, children: parsed.children.flatMap(nodeOf) }];
}

/** The feed as an XML reader takes it. */
function read(xml: string): Node {
  const [root] = parseDocument(xml, { xmlMode: true }).children.flatMap(nodeOf);
  if (root === undefined) throw new Error('no element');
  return root;
}

function all(node: Node, name: string): readonly Node[] {
  return node.children.filter((child) => child.name === name);
}

function texts(node: Node, name: string): string[] {
  return all(node, name).map(({ text }) => text);
}

const stopped: FeedEntry = {
  id: '/handbook/postmortems/queue-stopped/',
  url: '/handbook/postmortems/queue-stopped/',
  title: 'Queue stopped',
  summary: 'Orders waited for two hours.',
  published: '2026-05-31',
  updated: '2026-06-02T09:30+02:00',
  author: 'The platform team',
  categories: ['SEV2', 'Job queue'],
};
const full: FeedEntry = {
  id: '/handbook/postmortems/disk-full/',
  url: '/handbook/postmortems/disk-full/',
  title: 'Disk full',
  updated: '2026-07-01',
};
const feed: Feed = {
  site: 'https://example.org/handbook/',
  title: 'Post-mortems',
  url: '/handbook/postmortems/',
  self: '/handbook/postmortems.atom',
  entries: [stopped, full],
};

function withEntries(...entries: readonly Partial<FeedEntry>[]): string {
  return atomFeed({ ...feed, entries: entries.map((entry) => ({ ...full, ...entry })) });
}

describe('an Atom feed', () => {
  const root = read(atomFeed(feed));

  it('has what a feed must have', () => {
    expect(root.name).toBe('feed');
    expect(root.attributes).toEqual({ xmlns: 'http://www.w3.org/2005/Atom' });
    expect(texts(root, 'id')).toEqual(['https://example.org/handbook/postmortems.atom']);
    expect(texts(root, 'title')).toEqual(['Post-mortems']);
    expect(texts(root, 'updated')).toEqual(['2026-07-01T00:00:00Z']);
    expect(all(root, 'author').map((author) => texts(author, 'name'))).toEqual([['Post-mortems']]);
    expect(all(root, 'link').map(({ attributes }) => attributes)).toEqual([
      { rel: 'self', type: 'application/atom+xml', href: 'https://example.org/handbook/postmortems.atom' },
      { rel: 'alternate', type: 'text/html', href: 'https://example.org/handbook/postmortems/' },
    ]);
  });

  it('tells of every entry, the latest first', () => {
    const entries = all(root, 'entry');
    expect(entries.map((entry) => texts(entry, 'title'))).toEqual([['Disk full'], ['Queue stopped']]);
    const [, entry] = entries;
    if (entry === undefined) throw new Error('no entry');
    expect(texts(entry, 'id')).toEqual(['https://example.org/handbook/postmortems/queue-stopped/']);
    expect(all(entry, 'link').map(({ attributes }) => attributes)).toEqual([
      { rel: 'alternate', type: 'text/html', href: 'https://example.org/handbook/postmortems/queue-stopped/' },
    ]);
    expect(texts(entry, 'published')).toEqual(['2026-05-31T00:00:00Z']);
    expect(texts(entry, 'updated')).toEqual(['2026-06-02T07:30:00Z']);
    expect(all(entry, 'author').map((author) => texts(author, 'name'))).toEqual([['The platform team']]);
    expect(all(entry, 'category').map(({ attributes }) => attributes)).toEqual([
      { term: 'SEV2' },
      { term: 'Job queue' },
    ]);
    expect(texts(entry, 'summary')).toEqual(['Orders waited for two hours.']);
  });

  it('leaves out what an entry does not say', () => {
    const [entry] = all(root, 'entry');
    expect(entry?.children.map(({ name }) => name)).toEqual(['id', 'title', 'link', 'updated']);
  });

  it('is the same in whatever order its entries come', () => {
    const one = atomFeed({ ...feed, entries: [stopped, full, { ...full, id: '/handbook/b/' }] });
    expect(atomFeed({ ...feed, entries: [{ ...full, id: '/handbook/b/' }, full, stopped] })).toBe(one);
  });

  it('keeps hostile words as they are', () => {
    const hostile = `if a<b && c>d then ]]> stop "now" 'here' &amp; <script>x</script> é 👋 שלום`;
    const entry = all(
      read(withEntries({ title: hostile, summary: hostile, author: hostile, categories: [hostile] })),
      'entry',
    )[0];
    if (entry === undefined) throw new Error('no entry');
    expect(texts(entry, 'title')).toEqual([hostile]);
    expect(texts(entry, 'summary')).toEqual([hostile]);
    expect(all(entry, 'author').flatMap((author) => texts(author, 'name'))).toEqual([hostile]);
    expect(all(entry, 'category').map(({ attributes }) => attributes['term'])).toEqual([hostile]);
    const marks = withEntries({ title: 'a<b & c' });
    expect(marks).toContain('<title>a&lt;b &amp; c</title>');
  });

  it('shows where there was a sign that XML cannot hold', () => {
    const xml = withEntries({ title: 'a\u0000b\u001bc\ufffed\ud800e\u0085f', summary: 'one\n\ttwo' });
    expect(xml).toContain('<title>a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf</title>');
    expect(xml).toContain('<summary>one\n\ttwo</summary>');
  });

  it('encodes addresses, and keeps their fragments', () => {
    const [entry] = all(read(withEntries({ id: '/handbook/ä b/#x&y', url: '/handbook/ä b/#x&y' })), 'entry');
    const address = 'https://example.org/handbook/%C3%A4%20b/#x&y';
    expect(entry?.children[0]?.text).toBe(address);
    expect(entry?.children[2]?.attributes['href']).toBe(address);
  });

  it('takes times of every exactness, and never invents a late one', () => {
    const updated = (entry: Partial<FeedEntry>): string | undefined =>
      all(read(withEntries(entry)), 'entry').flatMap((each) => texts(each, 'updated'))[0];
    expect(updated({ updated: '2026-05-31T14:05:09.123Z' })).toBe('2026-05-31T14:05:09Z');
    expect(updated({ updated: '2026-01-01T00:30+05:30' })).toBe('2025-12-31T19:00:00Z');
    expect(updated({ updated: '2026-05-31' })).toBe('2026-05-31T00:00:00Z');
    expect(updated({ updated: undefined, published: '2026-05-30' })).toBe('2026-05-30T00:00:00Z');
    expect(updated({ updated: undefined })).toBe('1970-01-01T00:00:00Z');
    expect(texts(read(atomFeed({ ...feed, updated: '2026-08-01' })), 'updated')).toEqual(['2026-08-01T00:00:00Z']);
    expect(texts(read(atomFeed({ ...feed, entries: [] })), 'updated')).toEqual(['1970-01-01T00:00:00Z']);
    for (const text of ['yesterday', '2026-05-31T14:05', '2026-13-01']) {
      expect(() => withEntries({ updated: text })).toThrow(RangeError);
    }
  });

  it('has ids for the whole world and addresses as paths when nobody says where the handbook is', () => {
    const elsewhere = read(
      atomFeed({
        ...feed,
        site: undefined,
        url: '/postmortems/',
        self: '/postmortems.atom',
        entries: [{ ...full, id: '/postmortems/queue-stopped/', url: '/postmortems/ä b/#x&y' }],
      }),
    );
    // Made with Python from the title, a line break and the path.
    expect(texts(elsewhere, 'id')).toEqual(['urn:uuid:7570f2e2-fd0a-8797-8c12-c3d750f4b8a6']);
    expect(all(elsewhere, 'entry').flatMap((entry) => texts(entry, 'id'))).toEqual([
      'urn:uuid:8545f55a-c2a0-8e04-a0ca-90c21be9fec0',
    ]);
    expect(all(elsewhere, 'link').map(({ attributes }) => attributes['href'])).toEqual([
      '/postmortems.atom',
      '/postmortems/',
    ]);
    expect(all(elsewhere, 'entry').flatMap((entry) => all(entry, 'link'))[0]?.attributes['href']).toBe(
      '/postmortems/%C3%A4%20b/#x&y',
    );
  });
});
