import { describe, expect, it } from 'vitest';
import { contentsOf } from '../../src/site/contents.ts';
import { handbookOf } from '../content-tree.ts';

/** The contents of a page, as text: inner headings are indented. */
function contents(text: string): string[] {
  const [page] = handbookOf({ 'a.md': text }).pages;
  return page === undefined ? [] : contentsOf(page).map(({ title, inner }) => `${inner ? '  ' : ''}${title}`);
}

describe('contentsOf', () => {
  it('has the second and third level below the title, and nothing deeper', () => {
    expect(contents('# Title\n\n## One\n\n### Inside\n\n#### Deep\n\n## Two')).toEqual(['One', '  Inside', 'Two']);
  });

  it('begins at the level at which the page begins', () => {
    expect(contents('# Title\n\n### One\n\n#### Inside\n\n### Two')).toEqual(['One', '  Inside', 'Two']);
    expect(contents('Text.\n\n# One\n\n## Inside\n\n# Two')).toEqual(['One', '  Inside', 'Two']);
  });

  it('leaves out a heading that says the title again', () => {
    expect(contents('---\ntitle: Title\n---\n![A picture](a.png)\n\n# Title\n\n## One\n\n## Two')).toEqual([
      'One',
      'Two',
    ]);
  });

  it('is empty for a page with fewer than two headings', () => {
    expect(contents('# Title\n\n## One')).toEqual([]);
    expect(contents('Text.')).toEqual([]);
  });

  it('keeps to the highest level on a very long page', () => {
    const section = (at: number): string => `## Part ${at}\n\n### Inside ${at}\n\n`;
    const text = `# Title\n\n${Array.from({ length: 31 }, (_, at) => section(at)).join('')}`;
    expect(contents(text)).toEqual(Array.from({ length: 31 }, (_, at) => `Part ${at}`));
  });
});
