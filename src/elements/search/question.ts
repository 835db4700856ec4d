import { isExact, wordsOf } from './words.ts';

/** Words that people ask with, in English, and that say nothing of what they ask about. */
const asking = new Set(
  (
    'a an the this that these those there here it its is are am was were be been do does did done doing have has had having ' +
    'can could should would will shall might must may need needs want wants how what whats when where which who whom whose ' +
    'why i im ive me my mine we us our ours you your yours they them their he she his her get gets to of for in if please ' +
    'about somebody someone something anybody anyone anything'
  ).split(' '),
);

/**
 * A question without the words that people ask with: of "How do I take a day off?", "take day off" is what it is about.
 * Pagefind wants every word to be on the page, and many a good page never says "how" or "I".
 *
 * @param words as the reader typed them
 * @param language of the handbook: in others than English, nothing is known of its words
 * @returns the words as they are when they hold nothing else, or stand in quotation marks
 */
export function subjectOf(words: string, language: string): string {
  if (language !== 'en' || isExact(words)) return words;
  const all = wordsOf(words);
  const telling = all.filter((word) => !asking.has(word));
  return telling.length === 0 || telling.length === all.length ? words : telling.join(' ');
}
