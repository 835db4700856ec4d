import { describe, expect, it } from 'vitest';
import { byRhythm, rhythmOf } from '../../src/handbook/rhythm.ts';
import { handbookOf } from '../content-tree.ts';
import type { Files } from '../content-tree.ts';

const page = (rhythm: string): string => `---\nrhythm: ${rhythm}\n---\n# A\n`;
const saidOf = (rhythm: string): string | undefined =>
  handbookOf({ 'a.md': page(rhythm) }).pages.map((each) => rhythmOf(each))[0];

describe('rhythmOf', () => {
  it.each([
    ['every week', 'Every week'],
    ['Weekly', 'Every week'],
    ['daily', 'Every day'],
    ['every other week', 'Every two weeks'],
    ['fortnightly', 'Every two weeks'],
    ['"every  3 months"', 'Every quarter'],
    ['half-yearly', 'Twice a year'],
    ['annually', 'Every year'],
    ['as needed', 'When needed'],
  ])('says of "%s" that it is done %s', (typed, said) => {
    expect(saidOf(typed)).toBe(said);
  });

  it('leaves other words as they are', () => {
    expect(saidOf('before each release')).toBe('Before each release');
    expect(saidOf('Every week in May')).toBe('Every week in May');
  });

  it('says nothing of a page that says nothing', () => {
    expect(saidOf('" "')).toBeUndefined();
    expect(handbookOf({ 'a.md': '# A\n' }).pages.map((each) => rhythmOf(each))).toEqual([undefined]);
  });
});

describe('byRhythm', () => {
  it('puts together what is done equally often, the most often first, and rhythms of its own last, by their words', () => {
    const rhythms = ['when needed', 'yearly', 'every day', 'Quarterly', 'on Fridays', 'every quarter', 'at dawn'];
    const files: Files = Object.fromEntries(rhythms.map((rhythm, at) => [`p${at}.md`, page(rhythm)]));
    const { pages } = handbookOf({ ...files, 'q.md': '# Q\n' });
    expect(byRhythm(pages).map(({ name, pages: of }) => [name, of.map(({ path }) => path)])).toEqual([
      ['Every day', ['p2.md']],
      ['Every quarter', ['p3.md', 'p5.md']],
      ['Every year', ['p1.md']],
      ['When needed', ['p0.md']],
      ['At dawn', ['p6.md']],
      ['On Fridays', ['p4.md']],
    ]);
  });
});
