import { distance as levenshtein } from 'fastest-levenshtein';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corrected, distance, nearTerms } from '../../../src/elements/search/spelling.ts';

describe('distance', () => {
  it.each([
    ['', '', 0],
    ['laptop', 'laptop', 0],
    ['laptpo', 'laptop', 1],
    ['lapto', 'laptop', 1],
    ['laaptop', 'laptop', 1],
    ['leptop', 'laptop', 1],
    ['abc', '', 3],
    ['ca', 'abc', 3],
  ])('from %j to %j is %i', (a, b, expected) => {
    expect(distance(a, b)).toBe(expected);
  });

  it('is Levenshtein’s, less what swapped neighbours save', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const swaps = levenshtein(a, b) - distance(a, b);
        return swaps >= 0 && swaps <= Math.min(a.length, b.length) / 2 && distance(a, b) === distance(b, a);
      }),
    );
  });
});

const vocabulary = {
  terms: [
    { term: 'Drydock', names: ['staging'], url: '/g/#drydock' },
    { term: 'Paid time off', names: ['PTO'], url: '/g/#paid-time-off' },
  ],
  words: 'incident laptop onboarding policy vacation',
};

describe('corrected', () => {
  it('puts right only the words that were not found', () => {
    expect(corrected('vacatoin polcy', ['polcy'], vocabulary)).toBe('vacatoin policy');
    expect(corrected('vacatoin polcy', ['vacatoin', 'polcy'], vocabulary)).toBe('vacation policy');
  });

  it('knows the words of the glossary', () => {
    expect(corrected('drydok', ['drydok'], vocabulary)).toBe('drydock');
  });

  it('offers nothing far away, nor for short words', () => {
    expect(corrected('xylophone', ['xylophone'], vocabulary)).toBeUndefined();
    expect(corrected('pt', ['pt'], vocabulary)).toBeUndefined();
    expect(corrected('laptop', [], vocabulary)).toBeUndefined();
  });
});

describe('nearTerms', () => {
  const near = (words: string): string[] => nearTerms(words, vocabulary.terms).map(({ term }) => term);

  it('finds a term by one of its words, by another name, and misspelt', () => {
    expect(near('working time')).toEqual(['Paid time off']);
    expect(near('stagng')).toEqual(['Drydock']);
    expect(near('drydcok')).toEqual(['Drydock']);
  });

  it('finds none for words that are nowhere near', () => {
    expect(near('xylophone')).toEqual([]);
    expect(near('')).toEqual([]);
  });
});
