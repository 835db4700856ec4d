import { describe, expect, it } from 'vitest';
import { indexJson } from '../../src/export/index-json.ts';
import { jsonSchemas } from '../../src/export/json-schemas.ts';
import { llmsTxt } from '../../src/export/llms-txt.ts';
import { redirect } from '../../src/export/redirect.ts';
import { robotsTxt } from '../../src/export/robots-txt.ts';
import { sitemap } from '../../src/export/sitemap.ts';
import { kinds } from '../../src/schema/kinds.ts';
import { handbookOf } from '../content-tree.ts';
import { pageAt } from '../page-at.ts';

const small = {
  'handbook.yaml': 'name: Small & sweet\ndescription: All we know.\nurl: https://example.org/kb/\n',
  'index.md': '# Welcome\n\nHello.\n',
  'guide/index.md': '# Guide\n\nHow we work.\n\n[Pager](pager.md)\n',
  'guide/pager.md': '---\naliases: [/old/pager/]\ntags: [incident]\n---\n# Pager <3\n\nWho answers.\n',
  'loose.md': '# Loose [page]\n\nOne\nline.\n',
};

describe('llmsTxt', () => {
  it('lists every page once, by section, with its description on one line', () => {
    expect(llmsTxt(handbookOf(small))).toBe(`# Small & sweet

> All we know.

## Pages

- [Welcome](/kb/index.md): Hello.
- [Loose \\[page\\]](/kb/loose/index.md): One line.

## Guide

- [Guide](/kb/guide/index.md): How we work.
- [Pager <3](/kb/guide/pager/index.md): Who answers.
`);
  });

  it('is a heading for a handbook without pages', () => {
    expect(llmsTxt(handbookOf({}))).toBe('# Handbook\n');
  });
});

describe('indexJson', () => {
  it('tells what a page is, who answers for it and where it leads', () => {
    const index: { base: string; pages: Record<string, unknown>[] } = JSON.parse(indexJson(handbookOf(small)));
    expect(index.base).toBe('/kb/');
    expect(index.pages.map(({ url }) => url)).toEqual(['/kb/', '/kb/guide/', '/kb/guide/pager/', '/kb/loose/']);
    expect(index.pages[1]).toMatchObject({ title: 'Guide', links: ['/kb/guide/pager/'], status: 'active', owners: [] });
    expect(index.pages[2]).toMatchObject({ section: 'Guide', tags: ['incident'], changed: null, reviewDue: null });
  });
});

it('index.json tells how often a practice is done', () => {
  const handbook = handbookOf({ 'a.md': '---\nrhythm: weekly\n---\n# A\n', 'b.md': '# B\n' });
  const index: { pages: Record<string, unknown>[] } = JSON.parse(indexJson(handbook));
  expect(index.pages.map(({ rhythm }) => rhythm)).toEqual(['Every week', null]);
});

describe('groups of top sections', () => {
  const grouped = handbookOf({
    ...small,
    'about.md': '# About\n',
    'handbook.yaml': `${small['handbook.yaml']}order:\n  - Read first: [loose]\n  - Work: [guide]\n`,
  });

  it('are told of every page in index.json, and order it', () => {
    const index: { pages: Record<string, unknown>[] } = JSON.parse(indexJson(grouped));
    expect(index.pages.map(({ url, group }) => [url, group])).toEqual([
      ['/kb/', null],
      ['/kb/loose/', 'Read first'],
      ['/kb/guide/', 'Work'],
      ['/kb/guide/pager/', 'Work'],
      ['/kb/about/', 'Also here'],
    ]);
  });

  it('order the list for language models', () => {
    const urls = [...llmsTxt(grouped).matchAll(/\]\((.*?)\)/g)].map(([, url]) => url);
    expect(urls).toEqual([
      '/kb/index.md',
      '/kb/loose/index.md',
      '/kb/about/index.md',
      '/kb/guide/index.md',
      '/kb/guide/pager/index.md',
    ]);
  });
});

describe('sitemap', () => {
  it('holds the full address of every page, with its last change', () => {
    const history = { depth: 'complete', changed: new Map([['guide/pager.md', '2026-05-01T10:00:00Z']]) } as const;
    const xml = sitemap(handbookOf(small, { history }));
    expect(xml?.match(/<loc>[^<]*<\/loc>/g)).toEqual([
      '<loc>https://example.org/kb/</loc>',
      '<loc>https://example.org/kb/guide/</loc>',
      '<loc>https://example.org/kb/guide/pager/</loc>',
      '<loc>https://example.org/kb/loose/</loc>',
    ]);
    expect(xml).toContain('<loc>https://example.org/kb/guide/pager/</loc><lastmod>2026-05-01T10:00:00Z</lastmod>');
  });

  it('needs an address', () => {
    expect(sitemap(handbookOf({ 'a.md': '# A\n' }))).toBeUndefined();
  });
});

describe('robotsTxt', () => {
  it('closes an internal edition and opens a public one', () => {
    expect(robotsTxt(handbookOf(small))).toBe('User-agent: *\nDisallow: /\n');
    expect(robotsTxt(handbookOf(small, { edition: 'public' }))).toBe(
      'User-agent: *\nAllow: /\nSitemap: https://example.org/kb/sitemap.xml\n',
    );
  });
});

describe('redirect', () => {
  it('leads to the page, and escapes what its title holds', () => {
    const handbook = handbookOf(small);
    const html = redirect(pageAt(handbook, 'guide/pager.md'), handbook);
    expect(html).toContain('<meta http-equiv="refresh" content="0; url=/kb/guide/pager/">');
    expect(html).toContain('<link rel="canonical" href="https://example.org/kb/guide/pager/">');
    expect(html).toContain('<a href="/kb/guide/pager/">Pager &lt;3</a>');
    expect(html).toContain('<script src="/kb/redirect.js" data-to="/kb/guide/pager/"></script>');
  });
});

describe('jsonSchemas', () => {
  it('describes the report of issues and every kind of content', () => {
    const schemas = jsonSchemas();
    const own = [
      'issues',
      'ladder-export',
      'notebook',
      'checklist-export',
      'checklist-plans',
      'plan-export',
      'template-export',
      'records-export',
      'actions-export',
      'changes-export',
    ];
    expect([...schemas.keys()].sort()).toEqual([...own, ...Object.keys(kinds)].sort());
    const page: { properties: Record<string, unknown> } = JSON.parse(schemas.get('page') ?? '');
    expect(Object.keys(page.properties)).toContain('owner');
  });
});
