import { remembering } from './memo.ts';

/** How many texts are remembered: those of a large ladder, with their areas. */
const mostTexts = 2000;

/** Writing that sets no spaces between words: only a dictionary can part it. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * One word: letters and digits, with marks that sit on them, apostrophes inside, and the signs that make another word of
 * it ("C++", "C#", "90%").
 */
const word = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’](?=\p{L}))*[+#%]*/gu;

/** Made once and only when wanted: it loads a dictionary. */
let segmenter: Intl.Segmenter | undefined;

/** A word and where it stands in its text. */
export interface PlacedWord {
  readonly text: string;
  readonly at: number;
}

/** The words of a text, in order, exactly as they are written; between and around them stand spaces and signs. */
export const wordsOf = remembering((text: string): readonly PlacedWord[] => {
  const words: PlacedWord[] = [];
  for (const found of text.matchAll(word)) {
    if (!unspaced.test(found[0])) {
      words.push({ text: found[0], at: found.index });
      continue;
    }
    segmenter ??= new Intl.Segmenter('ja', { granularity: 'word' });
    for (const { segment, index } of segmenter.segment(found[0])) {
      words.push({ text: segment, at: found.index + index });
    }
  }
  return words;
}, mostTexts);

/** A Markdown link or picture: a reader sees its words, not its address. */
const markdownLink = /!?\[([^[\]]*)\]\([^()\s]*\)/g;

/** A word, or a sign that changes what the number after it says: "day -7" is not "day 7". */
const wordOrSign = new RegExp(String.raw`(?<![\p{L}\p{N}])[-−](?=\d)|[<>≤≥=~±$€£¥](?=\s*\d)|${word.source}`, 'gu');

/** Short forms that stand for one long form only; "it's" and "I'd" do not. */
const contractions: readonly (readonly [short: RegExp, long: string])[] = [
  [/\bcan['’]t\b/g, 'cannot'],
  [/\bwon['’]t\b/g, 'will not'],
  [/n['’]t\b/g, ' not'],
  [/['’]m\b/g, ' am'],
  [/['’]re\b/g, ' are'],
  [/['’]ve\b/g, ' have'],
  [/['’]ll\b/g, ' will'],
];

/**
 * A text as a reader takes it in: two texts with the same reading are the same sentence. Left out is what does not
 * change a sentence: case, spaces, punctuation, quotes, dashes, emoji, Markdown signs, link addresses, Unicode form,
 * hyphens ("on-boarding" is "onboarding"). "&" is read as "and" and "I'm" as "I am". A text without any word is read as its signs.
 */
export const readingOf = remembering((written: string): string => {
  const plain = written
    .normalize('NFKC')
    .toLowerCase()
    .replace(markdownLink, '$1')
    .replace(/\p{Cf}/gu, '')
    .replace(/&(?:amp;)?/g, ' and ');
  const long = contractions.reduce((text, [short, full]) => text.replace(short, full), plain);
  const parts = long.match(wordOrSign);
  if (parts === null) return plain.trim();
  // Words are joined without a space, for "end to end" and "end-to-end" to be one; numbers keep it: "1, 5" is not "15".
  return parts
    .join(' ')
    .replace(/['’]/g, '')
    .replace(/(?<!\d) | (?!\d)/g, '');
}, mostTexts);
