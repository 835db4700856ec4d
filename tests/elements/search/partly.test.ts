import { describe, expect, it } from 'vitest';
import { partly } from '../../../src/elements/search/partly.ts';

const list = (...found: readonly [id: string, score: number][]) => found.map(([id, score]) => ({ id, score }));

describe('partly', () => {
  it('puts what says more of the words first, and the rare word before the usual one', () => {
    // Of 10 that can be said: "both" says all, "rare" the word worth 6, "usual" the one worth 4, which is less than half.
    const rare = list(['rare', 6], ['both', 3]);
    const usual = list(['usual', 4], ['both', 4]);
    expect(partly([rare, usual])).toEqual([
      { id: 'both', score: 7 },
      { id: 'rare', score: 3.6 },
    ]);
  });

  it('finds nothing where no word is found', () => {
    expect(partly([[], []])).toEqual([]);
    expect(partly([])).toEqual([]);
  });
});
