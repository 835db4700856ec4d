import { describe, expect, it } from 'vitest';
import { subjectOf } from '../../../src/elements/search/question.ts';

describe('subjectOf', () => {
  it.each([
    ['How do I take a day off?', 'take day off'],
    ['what is expected of a senior', 'expected senior'],
    ['Who decides', 'decides'],
    ['become a manager', 'become manager'],
  ])('keeps of "%s" what it is about', (asked, subject) => {
    expect(subjectOf(asked, 'en')).toBe(subject);
  });

  it.each(['on call', 'C++ and CI/CD', 'time off', 'hand over', 'CI/CD'])('leaves "%s" as it is typed', (words) => {
    expect(subjectOf(words, 'en')).toBe(words);
  });

  it('keeps words that hold nothing else, or stand in quotation marks', () => {
    expect(subjectOf('who is who', 'en')).toBe('who is who');
    expect(subjectOf('"how we work"', 'en')).toBe('"how we work"');
  });

  it('knows nothing of the words of other languages', () => {
    expect(subjectOf('die in the', 'de')).toBe('die in the');
  });
});
