import { describe, expect, it } from 'vitest';
import { practicesIn } from '../../src/site/practices.ts';
import { handbookOf } from '../content-tree.ts';

const practice = (rhythm: string, more = ''): string => `---\nrhythm: ${rhythm}\n${more}---\n# A\n`;
const files = {
  'pages/people/talks.md': practice('every week', 'audience: public\n'),
  'pages/people/deep/notes.md': practice('daily'),
  'pages/people/old.md': practice('daily', 'status: deprecated\n'),
  'pages/people/older.md': practice('daily', 'status: archived\n'),
  'pages/peoples/other.md': practice('every week'),
  'pages/people/plain.md': '# Plain\n',
};
const listed = (name?: string, edition: 'internal' | 'public' = 'internal'): unknown[] =>
  practicesIn(handbookOf(files, { edition }), name).map((each) => [each.name, each.pages.map(({ url }) => url)]);

describe('practicesIn', () => {
  it('finds every page with a rhythm that still holds', () => {
    expect(listed()).toEqual([
      ['Every day', ['/people/deep/notes/']],
      ['Every week', ['/people/talks/', '/peoples/other/']],
    ]);
  });

  it.each(['people', '/people/', ' People '])('finds those in the section %j, and below it', (name) => {
    expect(listed(name)).toEqual([
      ['Every day', ['/people/deep/notes/']],
      ['Every week', ['/people/talks/']],
    ]);
    expect(listed('people/deep')).toEqual([['Every day', ['/people/deep/notes/']]]);
  });

  it('says which sections there are when there is none of that name', () => {
    expect(() => listed('peopel')).toThrow('there is no section "peopel"; there are people, peoples');
  });

  it('lists in a public edition what it holds, and does not tell what is withheld from what is not there', () => {
    expect(listed(undefined, 'public')).toEqual([['Every week', ['/people/talks/']]]);
    expect([listed('peoples', 'public'), listed('nowhere', 'public')]).toEqual([[], []]);
  });
});
