import { describe, expect, it } from 'vitest';
import { otherWays } from '../../../src/elements/search/synonyms.ts';

const terms = [
  { term: 'Paid time off', names: ['PTO', 'holiday'], url: '/glossary/#paid-time-off' },
  { term: 'On-call', names: ['duty'], url: '/glossary/#on-call' },
  { term: 'Information technology', names: ['IT'], url: '/glossary/#information-technology' },
  { term: 'Drydock', names: [], url: '/glossary/#drydock' },
];
const ways = (words: string): string[] => otherWays(words, terms);

describe('otherWays', () => {
  it('goes from a short name to the term and its other names', () => {
    expect(ways('pto')).toEqual(['Paid time off', 'holiday']);
  });

  it('goes from the term to its other names', () => {
    expect(ways('Paid  TIME off')).toEqual(['PTO', 'holiday']);
  });

  it('replaces a name among other words', () => {
    expect(ways('carry over PTO days')).toEqual(['carry over Paid time off days', 'carry over holiday days']);
  });

  it('knows a term by its words, however they are joined', () => {
    expect(ways('on call')).toEqual(['duty']);
    expect(ways('On-call!')).toEqual(['duty']);
  });

  it('does not find a name within a word, nor a part of a term', () => {
    expect(ways('ptolemy')).toEqual([]);
    expect(ways('paid time')).toEqual([]);
  });

  it('takes a name of two letters only by itself', () => {
    expect(ways('IT')).toEqual(['Information technology']);
    expect(ways('how is it done')).toEqual([]);
  });

  it('knows nothing else of a term without other names', () => {
    expect(ways('drydock')).toEqual([]);
    expect(ways('')).toEqual([]);
  });

  it('asks at most four other ways, the longest names first', () => {
    const many = [
      { term: 'Ab cd', names: ['c1', 'c2', 'c3'], url: '' },
      { term: 'xyz', names: ['c4', 'c5', 'c6'], url: '' },
    ];
    expect(otherWays('xyz ab cd', many)).toEqual(['xyz c1', 'xyz c2', 'xyz c3', 'c4 ab cd']);
  });
});
