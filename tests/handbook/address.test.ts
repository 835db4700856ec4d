import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decode,
  fileUrl,
  folderOf,
  href,
  isIndex,
  pageUrl,
  sectionUrl,
  segment,
  twinUrl,
  typedUrl,
  withoutPagesFolder,
} from '../../src/handbook/address.ts';

describe('the address of a page', () => {
  it.each([
    ['pages/start.md', '/start/'],
    ['start.md', '/start/'],
    ['guide/First Steps.md', '/guide/first-steps/'],
    ['guide/first_steps.MDX', '/guide/first_steps/'],
    ['A & B (old)/What’s new?.md', '/a-b-old/what-s-new/'],
    ['über/ÉTÉ.md', '/über/été/'],
    ['über/e\u0301te\u0301.md', '/über/été/'],
    ['日本語.markdown', '/日本語/'],
    ['release.v1.2.md', '/release.v1.2/'],
    ['50%.md', '/50/'],
    ['a#b?c.md', '/a-b-c/'],
    ['--x--.md', '/x/'],
    ['🚀.md', '/page/'],
    ['..md', '/page/'],
    ['pages/pages/x.md', '/pages/x/'],
    ['my-pages/x.md', '/my-pages/x/'],
  ])('comes from its path: %s is at %s', (path, url) => {
    expect(pageUrl(path)).toBe(url);
  });

  it('always starts and ends with a slash, and needs no encoding beyond letters of its script', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 4 }), (parts) => {
        const url = pageUrl(`${parts.map((part) => part.replaceAll('/', '')).join('/')}.md`);
        expect(url).toMatch(/^\/(?:[\p{L}\p{M}\p{N}._~-]+\/)*$/u);
        expect(url).not.toMatch(/\/\.+\//);
        expect(decodeURI(href('/', url))).toBe(url);
      }),
      { seed: 20260615 },
    );
  });
});

describe('other addresses', () => {
  it('of folders are those of the pages that introduce them', () => {
    expect([sectionUrl(''), sectionUrl('a'), sectionUrl('A b/C')]).toEqual(['/', '/a/', '/a-b/c/']);
    // Servers keep `/404` for what they show when a page is missing.
    expect([sectionUrl('404'), sectionUrl('404/a'), pageUrl('404.md')]).toEqual([
      '/404-page/',
      '/404/a/',
      '/404-page/',
    ]);
  });

  it.each([
    ['pages/img/Team Photo.PNG', '/img/team-photo.png'],
    ['forms/Leave (2026).v2.pdf', '/forms/leave-2026-.v2.pdf'],
    ['LICENSE', '/license'],
    ['a/.htaccess', '/a/.htaccess'],
    ['a/archive.tar.gz', '/a/archive.tar.gz'],
  ])('of files keep their name: %s is at %s', (path, url) => {
    expect(fileUrl(path)).toBe(url);
  });

  it('of Markdown twins lie in the page', () => {
    expect([twinUrl('/'), twinUrl('/a/')]).toEqual(['/index.md', '/a/index.md']);
  });
});

describe('an address that somebody typed', () => {
  it.each([
    ['/old/', '/old/'],
    ['old', '/old/'],
    ['/Old Place/', '/old-place/'],
    ['/old%20place', '/old-place/'],
    ['/old.html', '/old/'],
    ['/old/index.html', '/old/'],
    ['/old/?x=1#y', '/old/'],
    ['https://docs.example.org/old/place', '/old/place/'],
    ['https://docs.example.org', '/'],
    [' / ', '/'],
    ['/100%/', '/100/'],
    ['//a//b', '/a/b/'],
  ])('%j means %s', (typed, url) => {
    expect(typedUrl(typed)).toBe(url);
  });
});

describe('an href', () => {
  it('joins the base, the address and the fragment, and encodes what has to be', () => {
    expect(href('/', '/')).toBe('/');
    expect(href('/docs/', '/a/b/')).toBe('/docs/a/b/');
    expect(href('/', '/über/', 'größe & co')).toBe('/%C3%BCber/#gr%C3%B6%C3%9Fe%20%26%20co');
    expect(href('/', '/a?b#c')).toBe('/a%3Fb%23c');
  });

  it('leaves the base as it is, for that is encoded already', () => {
    expect(href(new URL('https://x.example/über uns/').pathname, '/ä/')).toBe('/%C3%BCber%20uns/%C3%A4/');
  });
});

it('knows an index by its name', () => {
  const paths = [
    'index.md',
    'a/README.md',
    'a/ReadMe.markdown',
    'a/INDEX.mdx',
    'a/index.txt',
    'reindex.md',
    'index/a.md',
  ];
  expect(paths.filter(isIndex)).toEqual(['index.md', 'a/README.md', 'a/ReadMe.markdown', 'a/INDEX.mdx']);
});

it('takes paths apart', () => {
  expect([folderOf('a/b/c.md'), folderOf('c.md'), folderOf('')]).toEqual(['a/b', '', '']);
  expect(['pages', 'pages/a', 'pagesx/a', 'a/pages/b'].map(withoutPagesFolder)).toEqual([
    '',
    'a',
    'pagesx/a',
    'a/pages/b',
  ]);
  expect(['a%20b', '100%', '%C3%BC', '100% of%20it', '%ff%20', '%zz'].map(decode)).toEqual([
    'a b',
    '100%',
    'ü',
    '100% of it',
    '%ff%20',
    '%zz',
  ]);
  expect([segment(''), segment('.'), segment('a  b'), segment('a.b')]).toEqual(['page', 'page', 'a-b', 'a.b']);
});
