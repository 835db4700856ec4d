import { describe, expect, it } from 'vitest';
import { inGroups } from '../../src/handbook/section-groups.ts';
import { handbookOf } from '../content-tree.ts';
import type { Files } from '../content-tree.ts';

/** Five top sections that would stand in the order a, b, c, d, e. */
const sections: Files = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((name) => [`pages/${name}/x.md`, '# X\n']));

/** The groups of a handbook as `Title: a b`. */
function groupsOf(order: string, files: Files = sections, edition: 'internal' | 'public' = 'internal'): string[] {
  const { groups } = handbookOf({ ...files, 'handbook.yaml': order }, { edition });
  return groups.map(({ title, nodes }) => `${title ?? '–'}: ${nodes.map(({ url }) => url.slice(1, -1)).join(' ')}`);
}

describe('groups of top sections', () => {
  it('are one without a heading when no order names any', () => {
    expect(groupsOf('name: A')).toEqual(['–: a b c d e']);
    expect(groupsOf('order: [d, b]')).toEqual(['–: d b a c e']);
    expect(groupsOf('name: A', {})).toEqual([]);
  });

  it('have their headings and their sections in the order of the settings', () => {
    expect(groupsOf('order:\n  - Work: [d, a]\n  - People: [e, c, b]\n')).toEqual(['Work: d a', 'People: e c b']);
  });

  it('stand after names that come before them, and before everything else, which gets a heading', () => {
    expect(groupsOf('order:\n  - e\n  - Work: [c]\n  - d\n  - People: b\n')).toEqual([
      '–: e',
      'Work: c',
      'People: b',
      'Also here: d a',
    ]);
  });

  it('may be written without hyphens', () => {
    expect(groupsOf('order:\n  Work: [b, a]\n  People: [c, d, e]\n')).toEqual(['Work: b a', 'People: c d e']);
  });

  it('hold a section where it is named first, and go when nothing is left of them', () => {
    expect(groupsOf('order:\n  - Work: [a, b, a]\n  - People: [b]\n  - Rest: [c, d, e, nowhere]\n')).toEqual([
      'Work: a b',
      'Rest: c d e',
    ]);
    expect(groupsOf('order:\n  - Work: [nowhere]\n  - b\n')).toEqual(['–: b a c d e']);
  });

  it('are the order in which pages follow each other', () => {
    const { pages, root } = handbookOf({ ...sections, 'handbook.yaml': 'order:\n  - b\n  - Work: [e, a]\n' });
    expect(pages.map(({ url }) => url)).toEqual(['/b/x/', '/e/x/', '/a/x/', '/c/x/', '/d/x/']);
    expect(pages[1]?.previous?.url).toBe('/b/x/');
    expect(root.children.map(({ url }) => url)).toEqual(['/b/', '/e/', '/a/', '/c/', '/d/']);
  });

  it('of a public edition are those with a public section, and its settings name no other', () => {
    const files: Files = {
      'pages/a/x.md': '---\naudience: public\n---\n# X\n',
      'pages/b/x.md': '# X\n',
      'pages/c/x.md': '# X\n',
      'handbook.yaml': 'order:\n  - c\n  - Work: [b, a]\n  - Secret plans: [c]\n    More secrets: [b]\n',
    };
    const { groups, config } = handbookOf(files, { edition: 'public' });
    expect(groups.map(({ title, nodes }) => [title, nodes.map(({ url }) => url)])).toEqual([['Work', ['/a/']]]);
    expect(config.order).toEqual([{ Work: ['a'] }]);
  });
});

describe('inGroups', () => {
  it('keeps the headings of what is shown', () => {
    const { groups, root } = handbookOf({
      ...sections,
      'handbook.yaml': 'order:\n  - Work: [a, b]\n  - People: [c]\n',
    });
    const shown = inGroups(root.children.slice(1, 2), groups);
    expect(shown.map(({ title, nodes }) => [title, nodes.map(({ url }) => url)])).toEqual([['Work', ['/b/']]]);
  });
});
