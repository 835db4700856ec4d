import { describe, expect, it } from 'vitest';
import type { Page, Section } from '../../src/handbook/handbook.ts';
import { isSection } from '../../src/handbook/navigation.ts';
import { handbookOf } from '../content-tree.ts';
import type { Files } from '../content-tree.ts';

const titled = (title: string, more = ''): string => `---\ntitle: ${title}\n${more}\n---\n`;

/** A section as an indented list: `Title /address/`, with a `+` where a section has no page of its own. */
function outline(node: Page | Section, indent = ''): string[] {
  const line = `${indent}${isSection(node) && node.index === undefined ? '+ ' : ''}${node.title} ${node.url}`;
  return isSection(node) ? [line, ...node.children.flatMap((child) => outline(child, `${indent}  `))] : [line];
}

const navigationOf = (files: Files): string[] => outline(handbookOf(files).root);

describe('navigation', () => {
  it('follows the folders, with an index as the page of its folder', () => {
    expect(
      navigationOf({
        'index.md': '# Welcome',
        'about.md': '# About',
        'guide/README.md': '# The guide',
        'guide/setup.md': '# Setup',
        'guide/deep/down/x.md': '# X',
      }),
    ).toEqual([
      'Welcome /',
      '  About /about/',
      '  The guide /guide/',
      '    + Deep /guide/deep/',
      '      + Down /guide/deep/down/',
      '        X /guide/deep/down/x/',
      '    Setup /guide/setup/',
    ]);
  });

  it('is the same with and without a folder of pages', () => {
    const files = { 'index.md': '# Home', 'a/b.md': '# B', 'c.md': '# C' };
    const inPages = Object.fromEntries(Object.entries(files).map(([path, text]) => [`pages/${path}`, text]));
    expect(navigationOf(inPages)).toEqual(navigationOf(files));
  });

  it('takes a page beside a folder for the page of the folder', () => {
    expect(navigationOf({ 'foo.md': '# Foo', 'foo/bar.md': '# Bar', 'zoo.md': '# Zoo' })).toEqual([
      '+ Handbook /',
      '  Foo /foo/',
      '    Bar /foo/bar/',
      '  Zoo /zoo/',
    ]);
    expect(navigationOf({ 'foo.md': '# Beside', 'foo/index.md': '# Inside', 'foo/bar.md': '# Bar' })).toEqual([
      '+ Handbook /',
      '  Beside /foo-2/',
      '  Inside /foo/',
      '    Bar /foo/bar/',
    ]);
  });

  it('makes one section of folders that make one address', () => {
    const files = { 'On Call/a.md': '# A', 'on-call/b.md': '# B', 'ON-CALL.md': '# On call' };
    expect(navigationOf(files)).toEqual([
      '+ Handbook /',
      '  On call /on-call/',
      '    A /on-call/a/',
      '    B /on-call/b/',
    ]);
    const { pages, root } = handbookOf(files);
    expect(new Set(pages.map(({ section }) => section))).toEqual(new Set(root.children));
  });

  it('loses and doubles no page', () => {
    const files = {
      'A.md': '',
      'a.md': '',
      'a/index.md': '',
      'a/README.md': '',
      'A/x.md': '',
      'map.md': '',
      'Map/y.md': '',
      'pages/a.md': '',
    };
    const { pages } = handbookOf(files);
    expect(pages.map(({ path }) => path).sort()).toEqual(Object.keys(files).sort());
    expect(new Set(pages.map(({ url }) => url)).size).toBe(pages.length);
  });
});

describe('the order of neighbours', () => {
  it('is by number, then by title as a person sorts', () => {
    expect(
      navigationOf({
        'z.md': titled('Last by title'),
        'a.md': titled('Zebra', 'order: 2'),
        'b.md': titled('Yak', 'order: 1'),
        'c.md': titled('Step 10'),
        'd.md': titled('Step 9'),
        'e.md': titled('élan'),
        'f.md': titled('Early'),
        'g.md': titled('eclipse'),
        'h.md': titled('Minus', 'order: -1'),
        'i/index.md': titled('Section', 'order: 1.5'),
      }).slice(1),
    ).toEqual([
      '  Minus /h/',
      '  Yak /b/',
      '  Section /i/',
      '  Zebra /a/',
      '  Early /f/',
      '  eclipse /g/',
      '  élan /e/',
      '  Last by title /z/',
      '  Step 9 /d/',
      '  Step 10 /c/',
    ]);
  });

  it('is by address where titles are the same', () => {
    expect(navigationOf({ 'b.md': titled('Same'), 'a.md': titled('Same') }).slice(1)).toEqual([
      '  Same /a/',
      '  Same /b/',
    ]);
  });

  it('is that of the settings for top sections, the others after them', () => {
    const files = {
      'handbook.yaml': 'order: [Ways of working, people, nowhere, about]',
      'about.md': '# About',
      'people/index.md': '# Our people',
      'Ways of working/a.md': '# A',
      'benefits/index.md': titled('Benefits', 'order: 1'),
      'another.md': '# Another',
    };
    expect(navigationOf(files).filter((line) => /^ {2}\S/.test(line))).toEqual([
      '  + Ways of working /ways-of-working/',
      '  Our people /people/',
      '  About /about/',
      '  Benefits /benefits/',
      '  Another /another/',
    ]);
  });
});

describe('a page', () => {
  const files = {
    'index.md': '# Home',
    'a.md': '# A',
    'guide/index.md': '# Guide',
    'guide/one.md': '# One',
    'guide/deep/two.md': '# Two',
    'z.md': '# Z',
  };
  const { pages, pageByPath, root } = handbookOf(files);

  it('knows the pages before and after it, across sections', () => {
    expect(pages.map(({ title }) => title)).toEqual(['Home', 'A', 'Guide', 'Two', 'One', 'Z']);
    const found = pages.map(({ previous, next }) => [previous?.title, next?.title]);
    expect(found).toEqual([
      [undefined, 'A'],
      ['Home', 'Guide'],
      ['A', 'Two'],
      ['Guide', 'One'],
      ['Two', 'Z'],
      ['One', undefined],
    ]);
  });

  it('knows the sections above it, from the top, without the home page and itself', () => {
    const trail = (path: string) => pageByPath.get(path)?.trail.map(({ title }) => title);
    expect(trail('index.md')).toEqual([]);
    expect(trail('a.md')).toEqual([]);
    expect(trail('guide/index.md')).toEqual([]);
    expect(trail('guide/one.md')).toEqual(['Guide']);
    expect(trail('guide/deep/two.md')).toEqual(['Guide', 'Deep']);
  });

  it('knows its section: the one it introduces, or lies in', () => {
    const section = (path: string) => pageByPath.get(path)?.section.url;
    expect(['index.md', 'a.md', 'guide/index.md', 'guide/one.md', 'guide/deep/two.md'].map(section)).toEqual([
      '/',
      '/',
      '/guide/',
      '/guide/',
      '/guide/deep/',
    ]);
    expect(root.index).toBe(pageByPath.get('index.md'));
    expect(pageByPath.get('guide/one.md')?.section.parent).toBe(root);
  });
});

it('an empty folder is an empty handbook', () => {
  expect(navigationOf({})).toEqual(['+ Handbook /']);
  expect(handbookOf({}).pages).toEqual([]);
});
