import { distance } from 'fastest-levenshtein';
import { isSmall, stemOf } from '../handbook/alignment/meaning.ts';
import { wordsOf } from '../handbook/alignment/word.ts';

/** Words for one and the same thing to do. What is not here is another thing: to order a laptop is not to return it. */
const synonyms: readonly (readonly string[])[] = [
  ['ask', 'request', 'order'],
  ['choose', 'pick', 'select'],
  ['read', 'study'],
  ['tell', 'inform', 'notify'],
  ['meet', 'talk', 'speak'],
  ['arrange', 'schedule', 'book', 'organise', 'organize'],
  ['finish', 'complete'],
  ['check', 'verify', 'confirm'],
  ['configure', 'set'],
  ['fix', 'mend', 'repair'],
  ['laptop', 'computer', 'machine'],
  ['newcomer', 'hire', 'joiner', 'starter'],
];
const meanings = new Map(synonyms.flatMap((group) => group.map((word) => [stemOf(word), stemOf(group[0] ?? word)])));

/** Small words that turn what a sentence says: to sign in is not to sign out. */
const turning = /^(?:no|not|never|without|in|out|on|off|up|down|before|after|over|under|from|only|except)$/i;

/** How many telling words two texts have to share before what one of them adds is a remark, and no other thing. */
const sharedForEnd = 4;
const sharedForWord = 6;
/** Two texts that share fewer telling words than this say too little to be told apart. */
export const leastShared = 2;
/** Words of this length that are a letter apart are one word and a slip. */
const longWord = 7;

/** The words of a text that tell what it is about. */
export function tellingWords(text: string): string[] {
  return wordsOf(text).flatMap(({ text: word }) => (isSmall(word) ? [] : [word]));
}

/**
 * Whether two texts ask for the same thing in other words: the same telling words or words that mean as much, and at
 * most a remark at the end, or one more word in a long sentence, in one of them. Where one has a telling word for
 * another of the other's, they are two things: "order the laptop", "order the badge".
 */
export function asksTheSame(one: string, other: string): boolean {
  if (turningWords(one) !== turningWords(other)) return false;
  const [first, second] = [wordsWithMeaning(one), wordsWithMeaning(other)];
  const gone = first.filter((each) => !second.some((word) => isSame(each, word)));
  const added = second.filter((each) => !first.some((word) => isSame(each, word)));
  const shared = new Set(first.map(({ meaning }) => meaning)).size - gone.length;
  if (gone.length > 0 && added.length > 0) return false;
  if (gone.length === 0 && added.length === 0) return shared >= leastShared;
  const more = gone.length > 0 ? gone : added;
  const [longer, shorter] = gone.length > 0 ? [one, first.length] : [other, second.length];
  if (more.some(({ word }) => /\p{N}/u.test(word))) return false;
  return (more.length === 1 && shared >= sharedForWord) || (shared >= sharedForEnd && endsWith(more, longer, shorter));
}

interface Word {
  readonly word: string;
  readonly meaning: string;
}

function wordsWithMeaning(text: string): Word[] {
  return tellingWords(text).map((word) => ({ word, meaning: meanings.get(stemOf(word)) ?? stemOf(word) }));
}

function isSame(one: Word, other: Word): boolean {
  if (one.meaning === other.meaning) return true;
  if (Math.min(one.word.length, other.word.length) < longWord || /\p{N}/u.test(one.word + other.word)) return false;
  return distance(one.word.toLowerCase(), other.word.toLowerCase()) === 1;
}

/** Whether what one text says more is its end, set off by a small word or a comma: "with the team's guide". */
function endsWith(more: readonly Word[], longer: string, count: number): boolean {
  const end = tellingWords(longer).slice(count - more.length);
  const [first = ''] = end;
  if (more.length * 2 > count || end.join(' ') !== more.map(({ word }) => word).join(' ')) return false;
  const words = wordsOf(longer);
  const at = words.findLastIndex(({ text }) => text === first);
  const before = words[at - 1];
  const between = longer.slice((before?.at ?? 0) + (before?.text.length ?? 0), words[at]?.at);
  return /[,;:(–—]/.test(between) || (before !== undefined && isSmall(before.text));
}

function turningWords(text: string): string {
  const words = wordsOf(text).flatMap(({ text: word }) => (turning.test(word) ? [word.toLowerCase()] : []));
  return words.toSorted().join(' ');
}
