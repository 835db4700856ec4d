import { describe, expect, it } from 'vitest';
import { lettersOf } from '../../src/site/letters.ts';
import { handbookOf } from '../content-tree.ts';

describe('lettersOf', () => {
  it('puts terms under their first letter, whatever its case or accent, and the others under #', () => {
    const terms = ['5 whys', 'écran', 'Edition', 'on-call', 'ßharp'];
    const { glossary } = handbookOf({
      'glossary.yaml': terms.map((term) => `- term: "${term}"\n  meaning: Something.\n`).join(''),
    });
    expect(lettersOf(glossary).map(({ letter, terms: under }) => [letter, under.length])).toEqual([
      ['#', 1],
      ['E', 2],
      ['O', 1],
      ['S', 1],
    ]);
  });
});
