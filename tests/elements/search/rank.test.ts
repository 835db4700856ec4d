import { describe, expect, it } from 'vitest';
import { likeness, ranked, standingsOf } from '../../../src/elements/search/rank.ts';
import type { Standing } from '../../../src/elements/search/rank.ts';

describe('likeness', () => {
  it.each([
    ['ladder', 'Ladders', 1],
    ['promoting', 'Promotion', 1],
    ['1on1', 'Ladders', 0],
    // Two of three words: a small one counts a fifth.
    ['career', 'Career week', 1 / 2],
    ['hard talks', 'Hard talks at work', 2 / 3.2],
    // Half of the word is typed.
    ['work', 'Workshop', 0.5 / 1.5],
    ['', 'Ladder', 0],
  ])('of "%s" and "%s"', (words, name, expected) => {
    expect(likeness(words, name)).toBeCloseTo(expected);
  });
});

/** Ids in order, of results with their share, names and weight. */
function order(
  words: string,
  found: Readonly<Record<string, { share: number; weight?: number } & Partial<Omit<Standing, 'weight'>>>>,
): string[] {
  const standings = new Map(
    Object.entries(found).map(([id, { names = [], explains = [], weight = 1, within }]) => [
      id,
      { names, explains, weight, within },
    ]),
  );
  const merged = Object.entries(found).map(([id, { share }]) => ({ result: { id, score: 0 }, share }));
  return ranked(merged, [{ words, worth: 1 }], standings).map(({ id }) => id);
}

describe('ranked', () => {
  it('puts what is called so before what speaks of it, and what explains the word before both', () => {
    expect(
      order('ladder', {
        check: { share: 1, names: ['Ladder that does not exist'] },
        kind: { share: 0.9, names: ['Ladders', 'kinds'] },
        ours: { share: 0.4, names: ['Engineering ladder'], explains: ['ladder', 'levels'] },
      }),
    ).toEqual(['ours', 'kind', 'check']);
  });

  it('minds how much a thing counts, in text and in name', () => {
    expect(
      order('pay', {
        old: { share: 1, names: ['Pay'], weight: 0.2 },
        now: { share: 0.6, names: ['Money'] },
      }),
    ).toEqual(['now', 'old']);
  });

  it('puts a list before its steps, and never many steps of one list in a row', () => {
    expect(
      order('laptop', {
        one: { share: 1, within: 'First day', weight: 0.6 },
        two: { share: 1, within: 'First day', weight: 0.6 },
        three: { share: 1, within: 'First day', weight: 0.6 },
        list: { share: 0.4, names: ['First day'] },
        page: { share: 0.5, names: ['Machines'] },
      }),
    ).toEqual(['list', 'one', 'page', 'two', 'three']);
  });

  it('keeps the order of equals', () => {
    expect(order('x', { b: { share: 1 }, a: { share: 1 } })).toEqual(['b', 'a']);
  });
});

describe('standingsOf', () => {
  it('reads names and weights, and takes what has no name for a place inside of its section', () => {
    const facets = {
      ids: ['page', 'task'],
      filters: { kind: { Page: [0], Task: [1] }, section: { Joining: [0, 1] } },
      names: [['Welcome'], []],
      explains: { '0': ['Hello'] },
      weights: [1.2, 0.6],
      more: [],
    };
    expect(standingsOf(facets)).toEqual(
      new Map([
        ['page', { names: ['Welcome'], explains: ['Hello'], weight: 1.2, within: undefined }],
        ['task', { names: [], explains: [], weight: 0.6, within: 'Joining' }],
      ]),
    );
  });
});
