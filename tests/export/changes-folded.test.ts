import { describe, expect, it } from 'vitest';
import { folded } from '../../src/export/changes-folded.ts';
import type { Folded } from '../../src/export/changes-folded.ts';
import { changesBetween } from '../../src/handbook/changes.ts';
import { titlesInWords } from '../../src/export/changes-words.ts';
import { handbookOf } from '../content-tree.ts';
import type { Files } from '../content-tree.ts';

function foldedOf(before: Files, after: Files): Folded[] {
  return folded(changesBetween(handbookOf(before), handbookOf(after)).changes);
}

/** Four pages, each with words of its own. */
function pagesIn(folder: string, matter = ''): Files {
  return Object.fromEntries(
    ['alpha', 'beta', 'gamma', 'delta'].map((name) => [
      `pages/${folder}/${name}.md`,
      `${matter}# Page ${name}\n\nThis is what the page ${name} says of ${name}.\n\nAnd ${name} says it twice.\n`,
    ]),
  );
}

describe('changes told in few words', () => {
  it('are one line for a folder that moved', () => {
    const [only, ...rest] = foldedOf(pagesIn('people'), pagesIn('leading'));
    expect(rest).toEqual([]);
    expect(only).toMatchObject({ of: 4, change: { sort: 'moved', before: '/people/', after: '/leading/' } });
    expect(only?.change.note).toContain('4 in this folder. Links to them break.');
  });

  it('are one line for a fact that is the same other one in many pages', () => {
    const owned = (owner: string): Files => ({
      'teams/a.yaml': 'name: Team A\n',
      'teams/b.yaml': 'name: Team B\n',
      ...pagesIn('people', `---\nowner: ${owner}\n---\n`),
    });
    const all = foldedOf(owned('a'), owned('b'));
    expect(all).toMatchObject([{ of: 4, change: { fact: 'owner', before: 'Team A', after: 'Team B' } }]);
    expect(all[0]?.change.note).toMatch(/^The same for Page \w+, Page \w+ and Page \w+\.$/);
  });

  it('leave three of a kind as they are', () => {
    const three = (folder: string): Files => Object.fromEntries(Object.entries(pagesIn(folder)).slice(0, 3));
    expect(foldedOf(three('people'), three('leading')).map(({ of }) => of)).toEqual([1, 1, 1]);
  });

  it('name a section that went instead of each sentence in it, but not instead of its rules', () => {
    const page = (rest: string): Files => ({ 'pages/a.md': `# A\n\nStays.\n\n${rest}` });
    const section = '## Trips\n\nTake a train. Take a book.\n\n- Take a map.\n- Take tea.\n- You must ask first.\n';
    expect(foldedOf(page(section), page('')).map(({ change, of }) => [change.part, change.before, of])).toEqual([
      ['item', 'You must ask first.', 1],
      ['section', 'Trips', 5],
    ]);
  });
});

describe('titles in a sentence', () => {
  it('are told apart although one has a comma', () => {
    expect(titlesInWords(['Move across, and back', 'Growing'], 2)).toBe('“Move across, and back”, Growing and 2 more');
  });
});
