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
const sameMeaning = new Map(synonyms.flatMap((group) => group.map((word) => [stemOf(word), stemOf(group[0] ?? word)])));

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
function tellingWords(text: string): string[] {
  return wordsOf(text).flatMap(({ text: word }) => (isSmall(word) ? [] : [word]));
}

/** A text with what is compared of it. */
export interface Wording {
  readonly text: string;
  /** Its telling words in order, each with what it means. */
  readonly words: readonly Word[];
  readonly meanings: ReadonlySet<string>;
  /** Its small words that turn what it says. */
  readonly turning: string;
}

interface Word {
  readonly word: string;
  readonly meaning: string;
}

/** Reads a text to compare it. */
export function wordingOf(text: string): Wording {
  const words = tellingWords(text).map((word) => ({ word, meaning: sameMeaning.get(stemOf(word)) ?? stemOf(word) }));
  const all = new Set(words.map(({ meaning }) => meaning));
  return { text, words, meanings: all, turning: turningWords(text) };
}

/**
 * Whether two texts ask for the same thing in other words: the same telling words or words that mean as much, and at
 * most a remark at the end, or one more word in a long sentence, in one of them. Where one has a telling word for
 * another of the other's, they are two things: "order the laptop", "order the badge".
 */
export function asksTheSame(one: Wording, other: Wording): boolean {
  if (one.turning !== other.turning) return false;
  const gone = wordsWithout(one, other);
  const added = wordsWithout(other, one);
  const shared = one.meanings.size - new Set(gone.map(({ meaning }) => meaning)).size;
  if (gone.length > 0 && added.length > 0) {
    const [was, is] = [gone[0], added[0]];
    return gone.length + added.length === 2 && was !== undefined && is !== undefined && isSlip(was.word, is.word);
  }
  if (gone.length === 0 && added.length === 0) return shared >= leastShared;
  const [more, longer, shorter] = gone.length > 0 ? [gone, one, other] : [added, other, one];
  if (more.some(({ word }) => /\p{N}/u.test(word))) return false;
  if (more.length === 1 && shared >= sharedForWord) return true;
  return shared >= sharedForEnd && endsWith(more, longer.text, shorter.words.length);
}

function wordsWithout({ words }: Wording, { meanings: others }: Wording): Word[] {
  return words.filter(({ meaning }) => !others.has(meaning));
}

/** Whether two long words are one, but for a letter. */
function isSlip(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < longWord || /\p{N}/u.test(one + other)) return false;
  return distance(one.toLowerCase(), other.toLowerCase()) === 1;
}

/** Whether what one text says more is its end, set off by a small word or a comma: "with the team's guide". */
function endsWith(more: readonly Word[], longer: string, count: number): boolean {
  const end = tellingWords(longer).slice(-more.length);
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
