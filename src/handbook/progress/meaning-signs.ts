import { remembering } from '../alignment/memo.ts';
import { readingOf } from '../alignment/word.ts';

/** A Markdown link or picture: a reader sees its words. */
const link = /!?\[([^[\]]*)\]\([^()\s]*\)/g;

/** Stars and underscores around words are emphasis; a strike through them is not, for it takes them back. */
const emphasis = /(?<![\p{L}\p{N}_*\\])(\*{1,3}|_{1,3})(?=\S)([^*_]*[^*_\s])\1(?![\p{L}\p{N}_*])/gu;

/** Signs as a keyboard has them, and as a printer has them. */
const typed: readonly (readonly [keys: RegExp, sign: string])[] = [
  [/<-+>/g, '↔'],
  [/-+>/g, '→'],
  [/<-+(?!\d)/g, '←'],
  [/=>/g, '⇒'],
  [/>=/g, '≥'],
  [/<=/g, '≤'],
  [/!=/g, '≠'],
  [/(?<![\p{L}\p{N}])[−–](?=\d)/gu, '-'],
  [/−/g, '–'],
  [/\p{EMod}/gu, ''],
];

/**
 * Signs that a sentence means something else without: those that compare and calculate, money, pictures and arrows, a minus,
 * a stroke between two words. Not among them are quotes, dashes, brackets, and what ends or parts a sentence.
 */
const sign =
  /[\p{Sm}\p{Sc}\p{So}^%‰/*?]|(?<![\p{L}\p{N}])-(?=\d)|(?<=[\p{L}\p{N}])[_\\](?=[\p{L}\p{N}])|!(?=[\p{L}\p{N}])/gu;

/** A text without what only sets it: emphasis, the colour of a hand, two ways to type one sign. */
export function plainOf(text: string): string {
  const words = text.normalize('NFKC').replace(link, '$1').replace(emphasis, '$2');
  return typed.reduce((plain, [keys, meant]) => plain.replace(keys, meant), words);
}

/** The signs of a plain text, in order. */
export function signsIn(plain: string): string[] {
  return plain.match(sign) ?? [];
}

/** A plain text with each sign as a word, which is told from others by `isSign`. */
export function withSignsAsWords(plain: string): string {
  return plain.replace(sign, (found) => ` ${mark}${lettersOf(found)} `);
}

/** Whether a word stands for a sign. */
export function isSign(word: string): boolean {
  return word.startsWith(mark);
}

/** Letters of no alphabet that people write in: no word of an author begins with them. */
const mark = '\u{10920}\u{10920}';

function lettersOf(found: string): string {
  const code = (found.codePointAt(0) ?? 0).toString(26);
  return code.replace(/\d/g, (digit) => 'qrstuvwxyz'.charAt(Number(digit)));
}

/**
 * What a text says, words and signs: two texts that say the same are the same to a reader. Where the reading of a text
 * leaves all signs out, a tick is too much to lose for one: "latency < target" is not "latency > target".
 */
export const sayingOf = remembering((text: string): string => {
  const plain = plainOf(text);
  const signs = signsIn(plain);
  if (signs.length === 0) return readingOf(plain);
  return plain
    .split(sign)
    .map((words, at) => `${/[\p{L}\p{N}]/u.test(words) ? readingOf(words) : ''}${signs[at] ?? ''}`)
    .join(' ');
}, 2000);
