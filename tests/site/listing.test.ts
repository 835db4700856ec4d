import { describe, expect, it } from 'vitest';
import type { Section } from '../../src/handbook/handbook.ts';
import { isSection } from '../../src/handbook/navigation.ts';
import { sectionsToList, trailOf, unlistedIn } from '../../src/site/listing.ts';
import { handbookOf } from '../content-tree.ts';

function firstSection(files: Record<string, string>): Section {
  const section = handbookOf(files).root.children.find(isSection);
  if (section === undefined) throw new Error('No folder made a section.');
  return section;
}

describe('unlistedIn', () => {
  it('lists everything when the page that introduces a section leads to only some of it', () => {
    const section = firstSection({ 'a/index.md': '[one](one.md)', 'a/one.md': '# One', 'a/two.md': '# Two' });
    expect(unlistedIn(section).map(({ url }) => url)).toEqual(['/a/one/', '/a/two/']);
  });

  it('lists nothing when the page already leads to all of it, sections with and without a page included', () => {
    const section = firstSection({
      'a/index.md': '[one](one.md) [two](two/index.md) [three](three/)',
      'a/one.md': '# One',
      'a/two/index.md': '# Two',
      'a/three/four.md': '# Four',
    });
    expect(unlistedIn(section)).toEqual([]);
  });

  it('lists everything in a section that no page introduces', () => {
    expect(unlistedIn(firstSection({ 'a/one.md': '# One' })).map(({ url }) => url)).toEqual(['/a/one/']);
  });
});

describe('trailOf', () => {
  it('names the sections above, from the top down, without the home page and the section itself', () => {
    const handbook = handbookOf({ 'a/b/c/one.md': '# One' });
    const [page] = handbook.pages;
    if (page === undefined) throw new Error('The file made no page.');
    expect(trailOf(page.section).map(({ path }) => path)).toEqual(['a', 'a/b']);
    expect(trailOf(handbook.root)).toEqual([]);
  });
});

describe('sectionsToList', () => {
  it('leaves the addresses of checklists to them, as long as there are any', () => {
    const page = { 'pages/checklists/notes/one.md': '# One' };
    const urls = (files: Record<string, string>): string[] => sectionsToList(handbookOf(files)).map(({ url }) => url);
    expect(urls(page)).toContain('/checklists/');
    expect(urls({ ...page, 'checklists/first.md': '- [ ] Meet the team\n' })).not.toContain('/checklists/');
  });

  it('finds the sections without a page, at any depth, and not the home page', () => {
    const handbook = handbookOf({ 'a/b/one.md': '# One', 'c/index.md': '# C', 'c/d/two.md': '# Two' });
    expect(sectionsToList(handbook).map(({ url }) => url)).toEqual(['/a/', '/a/b/', '/c/d/']);
  });

  it('leaves addresses alone that Handrail fills itself', () => {
    expect(sectionsToList(handbookOf({ 'search/one.md': '# One' }))).toEqual([]);
  });
});
