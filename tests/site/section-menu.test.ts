import { describe, expect, it } from 'vitest';
import type { Handbook, Page } from '../../src/handbook/handbook.ts';
import { isSection } from '../../src/handbook/navigation.ts';
import { sectionMenu } from '../../src/site/section-menu.ts';
import { handbookOf } from '../content-tree.ts';

function pageAt(handbook: Handbook, url: string): Page {
  const page = handbook.pageByUrl.get(url);
  if (page === undefined) throw new Error(`There is no page at ${url}.`);
  return page;
}

/** A section of as many pages as asked for, numbered so that their order is that of their numbers. */
function manyPages(count: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, at) => [`all/p${at}.md`, `# Page ${at}`]));
}

describe('sectionMenu', () => {
  const handbook = handbookOf({
    'index.md': '# Start',
    'a/index.md': '# A',
    'a/one.md': '# One',
    'a/deep/index.md': '# Deep',
    'a/deep/two.md': '# Two',
    'b.md': '# B',
  });

  it('shows what lies beside a page, and the section above', () => {
    const menu = sectionMenu(pageAt(handbook, '/a/one/'));
    expect(menu.section.url).toBe('/a/');
    expect(menu.above?.url).toBe('/');
    expect(menu.items.shown.map(({ url }) => url)).toEqual(['/a/deep/', '/a/one/']);
    expect(menu.below.shown).toEqual([]);
  });

  it('shows what lies beside a section and below it, on the page that introduces it', () => {
    const menu = sectionMenu(pageAt(handbook, '/a/deep/'));
    expect(menu.section.url).toBe('/a/');
    expect(menu.items.shown.map(({ url }) => url)).toEqual(['/a/deep/', '/a/one/']);
    expect(menu.below.shown.map(({ url }) => url)).toEqual(['/a/deep/two/']);
  });

  it('goes no higher than the home page', () => {
    const menu = sectionMenu(pageAt(handbook, '/b/'));
    expect(menu.section).toBe(handbook.root);
    expect(menu.above).toBeUndefined();
  });

  it('shows a section without a page of its own in the same way', () => {
    const listed = handbookOf({ 'a/one.md': '# One', 'b.md': '# B' });
    const section = listed.root.children.find(isSection);
    if (section === undefined) throw new Error('The folder made no section.');
    const menu = sectionMenu(section);
    expect(menu.items.shown.map(({ url }) => url)).toEqual(['/a/', '/b/']);
    expect(menu.below.shown.map(({ url }) => url)).toEqual(['/a/one/']);
  });

  it('shows a long section around the page, and counts the rest', () => {
    const { shown, before, after } = sectionMenu(pageAt(handbookOf(manyPages(300)), '/all/p150/')).items;
    expect(shown).toHaveLength(32);
    expect(shown.some(({ url }) => url === '/all/p150/')).toBe(true);
    expect([before, after]).toEqual([134, 134]);
  });

  it('shows as many at either end of a long section', () => {
    const long = handbookOf(manyPages(300));
    const first = sectionMenu(pageAt(long, '/all/p0/')).items;
    const last = sectionMenu(pageAt(long, '/all/p299/')).items;
    expect([first.before, first.shown.length, first.after]).toEqual([0, 32, 268]);
    expect([last.before, last.shown.length, last.after]).toEqual([268, 32, 0]);
  });

  it('hides nothing for the sake of two entries', () => {
    const { shown, before, after } = sectionMenu(pageAt(handbookOf(manyPages(34)), '/all/p3/')).items;
    expect([before, shown.length, after]).toEqual([0, 34, 0]);
  });
});
