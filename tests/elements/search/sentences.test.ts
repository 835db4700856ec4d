import { describe, expect, it } from 'vitest';
import { failureInWords, tallyInWords } from '../../../src/elements/search/sentences.ts';
import type { Tally } from '../../../src/elements/search/sentences.ts';

const tally = (some: Partial<Tally>): string =>
  tallyInWords({ words: 'laptop', shown: 0, total: 0, filtered: false, also: [], missing: [], ...some });

describe('tallyInWords', () => {
  it('counts', () => {
    expect(tally({ shown: 12, total: 12 })).toBe('12 results for “laptop”.');
    expect(tally({ shown: 1, total: 1, words: ' laptop ' })).toBe('1 result for “laptop”.');
  });

  it('says what was searched for when nothing was found', () => {
    expect(tally({})).toBe('Nothing found for “laptop”.');
    expect(tally({ filtered: true, missing: ['laptop'] })).toBe('Nothing found for “laptop”.');
  });

  it('never hides results behind a filter without a word', () => {
    expect(tally({ shown: 0, total: 7, filtered: true })).toBe('0 here, 7 elsewhere for “laptop”.');
    expect(tally({ shown: 3, total: 7, filtered: true })).toBe('3 here, 4 elsewhere for “laptop”.');
    expect(tally({ shown: 7, total: 7, filtered: true })).toBe('7 results for “laptop”, all within your filters.');
  });

  it('tells other ways in which it was asked', () => {
    expect(tally({ shown: 2, total: 2, also: ['PTO'] })).toBe('2 results for “laptop”. Also searched for “PTO”.');
    expect(tally({ shown: 2, total: 2, also: ['a', 'b', 'c'] })).toBe(
      '2 results for “laptop”. Also searched for “a”, “b” and “c”.',
    );
  });

  it('admits that results are only near', () => {
    expect(tally({ shown: 2, total: 2, missing: ['xylophone'] })).toBe(
      '2 results for “laptop”. No page says “xylophone”: these come closest.',
    );
  });
});

it('has words for every way to fail', () => {
  const words = (['missing', 'offline', 'broken'] as const).map(failureInWords);
  expect(new Set(words).size).toBe(3);
  expect(words[0]).toContain('when the site is built');
  expect(words[1]).toContain('offline');
});
