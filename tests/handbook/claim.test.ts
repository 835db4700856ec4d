import { describe, expect, it } from 'vitest';
import { claimAddresses } from '../../src/handbook/claim.ts';
import { treeOf } from '../content-tree.ts';

/** Addresses by path, and clashes as `moved file → address it got, because of kept file`. */
function claim(paths: readonly string[], reserved: readonly string[] = []) {
  const tree = treeOf(Object.fromEntries(paths.map((path) => [path, ''])));
  const files = [...tree.files.values()].filter((file) => file.format === 'markdown');
  const { urls, clashes } = claimAddresses(files, new Set(reserved));
  expect(new Set(urls.values()).size).toBe(paths.length);
  return {
    urls: Object.fromEntries(urls),
    clashes: clashes.map(
      ({ url, kept, moved }) => `${moved.path} → ${moved.url}, for ${kept.path || 'Handrail'} has ${url}`,
    ),
  };
}

describe('the address of a folder', () => {
  it('goes to its index.md, and README.md is then an ordinary page', () => {
    expect(claim(['guide/README.md', 'guide/index.md', 'README.md'])).toEqual({
      urls: { 'README.md': '/', 'guide/README.md': '/guide/readme/', 'guide/index.md': '/guide/' },
      clashes: [],
    });
  });

  it('goes to its _index.md, as Hugo calls it', () => {
    expect(claim(['guide/_index.md', 'guide/README.md', 'pages/_index.mdx'])).toEqual({
      urls: { 'guide/_index.md': '/guide/', 'guide/README.md': '/guide/readme/', 'pages/_index.mdx': '/' },
      clashes: [],
    });
  });

  it('goes to a file inside before the file beside it', () => {
    expect(claim(['foo.md', 'foo/README.md'])).toEqual({
      urls: { 'foo/README.md': '/foo/', 'foo.md': '/foo-2/' },
      clashes: ['foo.md → /foo-2/, for foo/README.md has /foo/'],
    });
  });

  it('goes to the file beside it when nothing inside wants it', () => {
    expect(claim(['foo.md', 'foo/bar.md'])).toEqual({
      urls: { 'foo.md': '/foo/', 'foo/bar.md': '/foo/bar/' },
      clashes: [],
    });
  });

  it('goes to the folder of pages before what lies beside that', () => {
    expect(claim(['README.md', 'pages/README.md', 'guide/index.md', 'pages/guide/index.md'])).toEqual({
      urls: {
        'README.md': '/readme/',
        'pages/README.md': '/',
        'guide/index.md': '/guide-2/',
        'pages/guide/index.md': '/guide/',
      },
      clashes: ['guide/index.md → /guide-2/, for pages/guide/index.md has /guide/'],
    });
  });
});

describe('two files that want one address', () => {
  it.each([
    ['differ only in case', ['Setup.md', 'setup.md'], 'setup.md → /setup-2/, for Setup.md has /setup/'],
    ['differ only in signs', ['on call.md', 'on-call.md'], 'on-call.md → /on-call-2/, for on call.md has /on-call/'],
    ['differ only in their ending', ['a.md', 'a.mdx'], 'a.mdx → /a-2/, for a.md has /a/'],
    ['are both home', ['index.md', 'index.mdx'], 'index.mdx → /index-2/, for index.md has /'],
  ])('are both kept when they %s', (_, paths, clash) => {
    expect(claim(paths).clashes).toEqual([clash]);
  });

  it('do not take the address of a third, wherever that is read', () => {
    expect(claim(['B/x.md', 'b/x.md', 'b/x-2.md'])).toEqual({
      urls: { 'B/x.md': '/b/x/', 'b/x-2.md': '/b/x-2/', 'b/x.md': '/b/x-3/' },
      clashes: ['b/x.md → /b/x-3/, for B/x.md has /b/x/'],
    });
    expect(claim(['a.md', 'pages/a.md', 'pages/a-2.md']).urls).toEqual({
      'a.md': '/a-3/',
      'pages/a-2.md': '/a-2/',
      'pages/a.md': '/a/',
    });
  });

  it('may be three', () => {
    expect(claim(['A.md', 'a.md', 'a.mdx']).urls).toEqual({ 'A.md': '/a/', 'a.md': '/a-2/', 'a.mdx': '/a-3/' });
  });
});

it('leaves the addresses alone that Handrail needs', () => {
  expect(claim(['map.md', 'glossary.md'], ['/map/'])).toEqual({
    urls: { 'map.md': '/map-2/', 'glossary.md': '/glossary/' },
    clashes: ['map.md → /map-2/, for Handrail has /map/'],
  });
});
