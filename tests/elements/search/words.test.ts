import { describe, expect, it } from 'vitest';
import { covers, isExact, searchable, wordsOf } from '../../../src/elements/search/words.ts';
import { wordSigns } from '../../../src/site/search-index.ts';

describe('wordsOf', () => {
  it('folds case and accents, and splits at signs', () => {
    expect(wordsOf('On-call in the Café, CI/CD!')).toEqual(['on', 'call', 'in', 'the', 'cafe', 'ci', 'cd']);
  });

  it('keeps the signs that belong to words', () => {
    expect(wordsOf('C++ and C# under $HOME')).toEqual(['c++', 'and', 'c#', 'under', '$home']);
  });

  it('keeps other scripts', () => {
    expect(wordsOf('Отпуск 休假')).toEqual(['отпуск', '休假']);
  });
});

describe('searchable', () => {
  it('keeps exactly the signs that are indexed', () => {
    const symbols = [...'+<=>|~^`$#°€'];
    expect(symbols.filter((sign) => searchable(`a${sign}b`) === `a${sign}b`).sort()).toEqual([...wordSigns].sort());
  });

  it('puts a space for a symbol, and leaves punctuation to Pagefind', () => {
    expect(searchable('a=b CI/CD')).toBe('a b CI/CD');
  });
});

it('knows an exact question by its quotation marks', () => {
  expect(isExact(' "paid time off" ')).toBe(true);
  expect(isExact('"paid" time')).toBe(false);
});

describe('covers', () => {
  it.each([
    ['onbo', 'Onboarding.'],
    ['call', 'on-call'],
    ['cicd', '(CI/CD)'],
    ['policies', 'policy'],
    ['running', 'run,'],
    ['studies', 'study'],
    ['kubernets', 'Kubernetes'],
    ['cafe', 'Café'],
    ['t', 'don’t'],
    ['c++', 'C++.'],
  ])('takes %s as said by %s', (word, found) => {
    expect(covers(word, found)).toBe(true);
  });

  it.each([
    ['zzzzqqq', 'Z'],
    ['onbaording', 'on/be'],
    ['xylophone', 'X/Y'],
    ['polcy', 'PO'],
    ['pto', 'p'],
    ['international', 'into'],
  ])('does not take %s as said by %s', (word, found) => {
    expect(covers(word, found)).toBe(false);
  });
});
