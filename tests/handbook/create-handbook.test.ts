import { describe, expect, it } from 'vitest';
import type { Target } from '../../src/handbook/handbook.ts';
import { handbookOf } from '../content-tree.ts';

const say = (...lines: string[]): string => `---\n${lines.join('\n')}\n---\n`;

describe('a folder of Markdown', () => {
  const { pages, pageByPath, config, edition, today, base, historyDepth } = handbookOf({
    'README.md': '# Our team\n\nWho we are and [what we do](work.md).\n',
    'work.md': 'We *build* things.\n',
  });

  it('is a handbook without front matter or settings', () => {
    expect(pages.map(({ url, title, status, audience }) => [url, title, status, audience])).toEqual([
      ['/', 'Our team', 'active', 'internal'],
      ['/work/', 'Work', 'active', 'internal'],
    ]);
    expect(config).toEqual({ name: 'Handbook', language: 'en', audience: 'internal' });
    expect([edition, today, base, historyDepth]).toEqual(['internal', '2026-06-15', '/', 'none']);
  });

  it('describes pages by their first paragraph', () => {
    expect(pages.map(({ description }) => description)).toEqual(['Who we are and what we do.', 'We build things.']);
  });

  it('knows who links to whom', () => {
    const home = pageByPath.get('README.md');
    const work = pageByPath.get('work.md');
    expect(home?.links.map(({ target }) => target)).toEqual([{ type: 'page', page: work, fragment: '' }]);
    expect(work?.backlinks).toEqual([home]);
    expect(home?.backlinks).toEqual([]);
  });
});

describe('what a page says of itself', () => {
  it('comes before what follows from its text', () => {
    const page = handbookOf({
      'a.md': `${say('title: Given', 'description: In short.', 'status: deprecated', 'tags: x', 'replacement: b.md#c')}# Heading\n\nText.\n`,
      'b.md': '# B\n\n## C\n',
    }).pageByPath.get('a.md');
    expect(page).toMatchObject({ title: 'Given', heading: 'Heading', description: 'In short.', status: 'deprecated' });
    expect(page?.replacement).toMatchObject({ type: 'page', fragment: 'c', page: { path: 'b.md' } });
  });

  it('is dated by the history, and due by the settings', () => {
    const history = { depth: 'complete', changed: new Map([['a.md', '2026-01-31T09:00:00Z']]) } as const;
    const { pageByPath, historyDepth } = handbookOf(
      { 'handbook.yaml': 'review: 1 month', 'a.md': '', 'b.md': '' },
      { history },
    );
    expect(pageByPath.get('a.md')).toMatchObject({ changed: '2026-01-31T09:00:00Z', review: { due: '2026-02-28' } });
    expect(pageByPath.get('b.md')).toMatchObject({ changed: undefined, review: { due: undefined } });
    expect(historyDepth).toBe('complete');
  });

  it('takes a minute to read, and more the longer it is', () => {
    const minutes = (words: number): number | undefined =>
      handbookOf({ 'a.md': 'word '.repeat(words) }).pages[0]?.minutes;
    expect([0, 220, 329, 331, 2200].map(minutes)).toEqual([1, 1, 1, 2, 10]);
  });
});

describe('backlinks', () => {
  it('name each page once, in reading order, and no page to itself', () => {
    const { pageByPath } = handbookOf({
      'b.md': '[a](a.md) [a](a.md#x) ![a](a.md)\n',
      'a.md': '[self](a.md) [self](#x)\n\n## X\n',
      'c/index.md': '<a href="../a.md">a</a>\n',
    });
    expect(pageByPath.get('a.md')?.backlinks.map(({ path }) => path)).toEqual(['b.md', 'c/index.md']);
    expect(pageByPath.get('b.md')?.backlinks).toEqual([]);
  });
});

describe('aliases', () => {
  it('lead to the page that asks for them, in the form of addresses', () => {
    const { aliases, clashes } = handbookOf({
      'a.md': say('aliases: [/Old Place, https://docs.example.org/older.html]'),
      'b.md': say('aliases: bee'),
    });
    expect([...aliases].map(([url, { path }]) => [url, path])).toEqual([
      ['/old-place/', 'a.md'],
      ['/older/', 'a.md'],
      ['/bee/', 'b.md'],
    ]);
    expect(clashes).toEqual([]);
  });

  it('that are taken are clashes, told where they were typed', () => {
    const { aliases, clashes } = handbookOf({
      'a.md': say('aliases:', '  - /x', '  - /b', '  - /a', '  - /x', '  - /folder', '  - /map'),
      'b.md': say('aliases: /x'),
      'folder/c.md': '',
    });
    expect([...aliases].map(([url, { path }]) => [url, path])).toEqual([['/x/', 'a.md']]);
    expect(
      clashes.map(({ url, kept, moved }) => [
        url,
        kept.path,
        `${moved.path}:${moved.position.line}:${moved.position.column}`,
      ]),
    ).toEqual([
      ['/b/', 'b.md', 'a.md:4:5'],
      ['/folder/', '', 'a.md:7:5'],
      ['/map/', '', 'a.md:8:5'],
      ['/x/', 'a.md', 'b.md:2:10'],
    ]);
  });

  it('may have the name of a page that Handrail would make, if there is none', () => {
    const page = say('aliases: [/glossary, /teams]');
    expect(handbookOf({ 'a.md': page }).clashes).toEqual([]);
    const full = { 'a.md': page, 'glossary.yaml': '- term: A\n  meaning: B', 'teams/a.yaml': 'name: A' };
    expect(handbookOf(full).clashes.map(({ url }) => url)).toEqual(['/glossary/', '/teams/']);
  });
});

describe('pages that Handrail makes', () => {
  const link = (files: Record<string, string>): (Target | undefined)[] =>
    handbookOf({ ...files, 'x.md': '[a](/glossary/) [b](/teams/) [c](/map/)' })
      .pageByPath.get('x.md')
      ?.links.map(({ target }) => target) ?? [];

  it('can be linked to where they are', () => {
    const there = link({ 'glossary.yaml': '- term: A\n  meaning: B', 'teams/a.yaml': 'name: A' });
    expect(there.map((target) => target?.type)).toEqual(['place', 'place', 'place']);
    expect(link({}).map((target) => target?.type)).toEqual(['missing', 'missing', 'place']);
  });

  it('leave their address to a page where they are not', () => {
    expect(handbookOf({ 'glossary.md': '', 'teams.md': '', 'map.md': '' }).pages.map(({ url }) => url)).toEqual([
      '/glossary/',
      '/map-2/',
      '/teams/',
    ]);
  });
});

describe('files that pages link to', () => {
  it('are published, and no others', () => {
    const { linkedFiles, fileUrls } = handbookOf({
      'handbook.yaml': 'logo: ./logo.svg',
      'a.md': `${say('replacement: forms/new.pdf')}[form](forms/Leave%20form.pdf) ![x](x.png) <video src="v.mp4"></video>\n`,
      'forms/Leave form.pdf': '',
      'forms/new.pdf': '',
      'forms/other.pdf': '',
      'x.png': '',
      'v.mp4': '',
      'logo.svg': '',
    });
    expect([...fileUrls]).toEqual([
      ['forms/Leave form.pdf', '/forms/leave-form.pdf'],
      ['forms/new.pdf', '/forms/new.pdf'],
      ['logo.svg', '/logo.svg'],
      ['v.mp4', '/v.mp4'],
      ['x.png', '/x.png'],
    ]);
    expect([...linkedFiles.keys()]).toEqual([...fileUrls.keys()]);
  });

  it('have an address each, and none that a page needs', () => {
    const files = ['A b.pdf', 'a-b.pdf', 'guide', 'guide2/index.html', 'llms.txt', 'old/index.html', 'license'];
    const links = files.map((path) => `[x](<${path}>)`).join(' ');
    const { fileUrls } = handbookOf({
      ...Object.fromEntries(files.map((path) => [path, ''])),
      'index.md': `${say('aliases: /old')}${links}\n`,
      'guide2.md': '',
      'license/terms/a.md': '',
      'Guide/x.md': '',
    });
    expect(Object.fromEntries(fileUrls)).toEqual({
      'A b.pdf': '/a-b.pdf',
      'a-b.pdf': '/a-b-2.pdf',
      guide: '/guide-2',
      'guide2/index.html': '/guide2/index-2.html',
      license: '/license-2',
      'llms.txt': '/llms-2.txt',
      'old/index.html': '/old/index-2.html',
    });
  });
});

describe('the address of the whole', () => {
  it.each([
    [undefined, '/'],
    ['https://x.example', '/'],
    ['https://x.example/docs', '/docs/'],
    ['https://x.example/docs/de//', '/docs/de/'],
    ['https://x.example/über/', '/%C3%BCber/'],
  ])('%s is below %s', (url, base) => {
    expect(handbookOf({ 'a.md': '' }, { url }).base).toBe(base);
    if (url !== undefined) expect(handbookOf({ 'handbook.yaml': `url: ${url}` }).base).toBe(base);
  });

  it('that is given comes before that of the settings', () => {
    const { base, config } = handbookOf(
      { 'handbook.yaml': 'url: https://x.example/a/' },
      { url: 'https://y.example/b' },
    );
    expect([base, config.url]).toEqual(['/b/', 'https://y.example/b']);
  });
});

describe('two settings files', () => {
  it('are said, and the first is read', () => {
    const { config, faults } = handbookOf({ 'handbook.yaml': 'name: A', 'handbook.yml': 'name: B' });
    expect(config.name).toBe('A');
    expect([...faults.keys()]).toEqual(['handbook.yml']);
  });
});

describe('a handbook', () => {
  const handbook = handbookOf({
    'handbook.yaml': 'order: [guide]',
    'glossary.yaml': '- term: A\n  meaning: B\n',
    'teams/a.yaml': 'name: A\n',
    'index.md': `${say('owner: a')}[x](guide/b.md) ![y](y.png)\n`,
    'guide/b.md': '',
    'y.png': '',
  });

  it('can be changed by nobody', () => {
    const page = handbook.pages[0];
    const attempts: (() => unknown)[] = [
      () => Reflect.set(handbook, 'pages', []),
      () => Reflect.set(Object(page), 'title', 'Other'),
      () => Reflect.set(Object(page?.data), 'title', 'Other'),
      () => Reflect.set(Object(page?.links), '0', undefined),
      () => Reflect.set(Object(page?.links[0]), 'target', undefined),
      () => Reflect.set(Object(page?.links[0]?.target), 'fragment', 'x'),
      () => Reflect.set(Object(page?.owners), '0', undefined),
      () => Reflect.set(Object(handbook.pages), '0', undefined),
      () => Reflect.set(Object(handbook.root.children), '0', undefined),
      () => Reflect.set(Object(handbook.root.children[0]), 'title', 'Other'),
      () => Reflect.set(Object(handbook.teams.get('a')), 'pages', []),
      () => Reflect.set(Object(handbook.glossary[0]), 'term', 'Other'),
      () => Reflect.set(handbook.config, 'name', 'Other'),
    ];
    expect(page).toBeDefined();
    expect(attempts.map((attempt) => attempt())).toEqual(attempts.map(() => false));
  });
});
