import { describe, expect, it } from 'vitest';
import { bookContents } from '../../src/site/book-contents.ts';
import { handbookOf } from '../content-tree.ts';
import type { Files } from '../content-tree.ts';

const sections: Files = {
  'pages/joining/index.md': '---\ndescription: How to begin.\n---\n# Joining\n',
  'pages/joining/talks.md': '# Talks\n',
  'pages/faq.md': '# Questions\n\nAnswers.\n',
};
const tools: Files = {
  'checklists/first-day.md': '# First day\n\n## Morning\n\n- [ ] Say hello\n- [ ] Look around\n',
  'templates/note.md': '# Note\n',
  'postmortems/one.md': '---\ndate: 2026-05-01\n---\n# One\n\n## Actions\n\n- [ ] Mend it\n',
};
const contentsOf = (files: Files, most = 60): string[] =>
  bookContents(handbookOf(files), most).flatMap(({ title, entries }) => [
    `# ${title ?? ''}`,
    ...entries.map((entry) => `${entry.title} … ${entry.extent}`),
  ]);

describe('the table of contents of a handbook', () => {
  it('says of each section what it is about, and how much of it there is', () => {
    const [part] = bookContents(handbookOf(sections), 60);
    expect(part?.entries).toEqual([
      { url: '/joining/', title: 'Joining', extent: '2 pages', summary: 'How to begin.' },
      { url: '/faq/', title: 'Questions', extent: '1 min', summary: 'Answers.' },
    ]);
  });

  it('is one list without groups, with what there is to work with at its end', () => {
    expect(contentsOf({ ...sections, ...tools })).toEqual([
      '# ',
      'Joining … 2 pages',
      'Questions … 1 min',
      'First day … 2 tasks',
      'Templates … 1 template',
      'Post-mortems … 1 post-mortem',
      'Actions … 1 open',
    ]);
  });

  it('has the groups of the settings, and one more for what there is to work with', () => {
    const grouped = { ...sections, 'handbook.yaml': 'order:\n  - Read first: [faq]\n  - Then: [joining]\n' };
    expect(contentsOf({ ...grouped, 'checklists/first-day.md': tools['checklists/first-day.md'] ?? '' })).toEqual([
      '# Read first',
      'Questions … 1 min',
      '# Then',
      'Joining … 2 pages',
      '# To work with',
      'First day … 2 tasks',
    ]);
    expect(contentsOf(grouped).filter((line) => line.startsWith('#'))).toEqual(['# Read first', '# Then']);
  });

  it('stops after as many sections as are asked for, and shows five checklists as one line', () => {
    const many = Object.fromEntries(
      ['a', 'b', 'c', 'd', 'e'].map((name) => [`checklists/${name}.md`, '# L\n\n- [ ] Go\n']),
    );
    expect(contentsOf({ ...sections, ...many }, 1)).toEqual(['# ', 'Joining … 2 pages', 'Checklists … 5 checklists']);
  });

  it('of an empty handbook is empty', () => {
    expect(bookContents(handbookOf({}), 60)).toEqual([]);
  });
});
