import { describe, expect, it } from 'vitest';
import { searchStandings } from '../../src/site/search-standing.ts';
import { handbookOf } from '../content-tree.ts';

const entries = Object.fromEntries(
  Array.from({ length: 30 }, (_, at) => [`pages/words/w${at}.md`, `# Word ${at}\n`] as const),
);

describe('searchStandings', () => {
  const standings = searchStandings(
    handbookOf({
      'pages/leave.md': '# Taking time off\n',
      'pages/a.md': 'See [leave](leave.md), and [leave](leave.md) again.\n',
      'pages/b.md': '# Weekly\n\n[Leave](leave.md), [a](a.md), [b](b.md).\n',
      'pages/c.md': '---\nrhythm: every week\n---\n\n[Leave](leave.md).\n',
      'pages/old.md': '---\nstatus: archived\n---\n',
      'pages/going.md': '---\nstatus: deprecated\n---\n',
      'pages/words/index.md': '# Words\n',
      ...entries,
      'checklists/first-day.md': '# First day\n\n- [ ] Ask (@hire)\n',
      'glossary.yaml': '- term: Leave\n  meaning: Days off.\n  also-known-as: PTO\n  page: pages/leave.md\n',
    }),
  );
  const weight = (url: string) => standings.get(url)?.weight;

  it('names things by their title and the words of their address', () => {
    expect(standings.get('/checklists/first-day/')?.names).toEqual(['First day', 'first day']);
    expect(standings.get('/leave/')?.names).toEqual(['Taking time off', 'leave']);
  });

  it('knows what explains a term, by all its names', () => {
    expect(standings.get('/leave/')?.explains).toEqual(['Leave', 'PTO']);
    expect(standings.get('/a/')?.explains).toEqual([]);
  });

  it('counts each other page that links to it once', () => {
    // Three pages: a twentieth for each doubling of what is 1 without any.
    expect(weight('/leave/')).toBe(1.1);
    expect(weight('/a/')).toBe(1.05);
    expect(weight('/b/')).toBe(1);
  });

  it('counts a practice more, and what no longer holds little', () => {
    expect(weight('/c/')).toBe(1.2);
    expect(weight('/going/')).toBe(0.5);
    expect(weight('/old/')).toBe(0.2);
  });

  it('counts the entries of a catalogue less, but not what leads to them', () => {
    expect(weight('/words/w3/')).toBe(0.8);
    expect(weight('/words/')).toBe(1);
  });
});
