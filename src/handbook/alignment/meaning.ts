import { remembering } from './memo.ts';
import { wordsOf } from './word.ts';

/**
 * Words that hold a sentence together and say little of what it is about. They count, because "some" and "many" are what
 * a step up a ladder is made of, but little.
 */
const smallWords = new Set(
  (
    'a about above across after all also always an and any are as at be been before being beyond both but by can could ' +
    'do does each either every few for from get go has have he her him his how i if in into is it its just many may me might ' +
    'more most much must my no not of off often on one only or other our ours out over own s same several she should so some ' +
    'such than that the their them then there these they this those through to too under up us very was we were what ' +
    'when where which while who whom whose why will with within without would you your able capable am im ive'
  ).split(' '),
);

/**
 * Endings by which forms of one word differ, longest first, and what is left in their place. Not linguistics: enough for
 * "lead", "leads" and "leading" to meet, and short enough to send to a browser.
 */
const endings: readonly (readonly [ending: RegExp, rest: string])[] = [
  [/(?:ations?|atively|ative|ating|ated|ates?)$/, 'at'],
  [/(?:ingly|edly|ously|ous|ements?|ments?|ness(?:es)?|ings?|ions?|ively|ives?|ably|able|ibly|ible|ers?|ors?)$/, ''],
  [/(?:ies|ied|ily|y)$/, 'i'],
  [/(?:ed|es|ly|s|e)$/, ''],
];

/** What must be left of a word for an ending to be one: "ring" is not a form of "r". */
const shortestStem = 3;

/** A word without its ending and its case. */
export const stemOf = remembering((word: string): string => {
  const plain = word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]s?$/, '')
    .replace(/['’]/g, '');
  for (const [ending, rest] of endings) {
    const stem = plain.replace(ending, rest);
    if (stem !== plain && stem.length >= shortestStem) return settled(stem);
  }
  return settled(plain);
});

/** "planning" is "plan", "identifying" is "identify" and "identifies". */
function settled(stem: string): string {
  return stem.replace(/([^aeiouls])\1$/, '$1').replace(/y$/, 'i');
}

/** How much of a small word counts beside one that names a thing. */
const smallWordWeight = 0.2;

/**
 * A claim comes first and is elaborated after it: "I own the queue, including …". So the words that begin a text count
 * in full, and the later ones half.
 */
const claimWords = 10;
const laterWeight = 0.5;

/** A name that some texts begin with, as in "Mentorship - I help …" or "Mentorship: I help …". */
const leadingName = /^[^.:;–—-]{1,40}?(?::|\s[-–—])\s/;

/** How much the words of such a name count: two texts that begin with the same name mean to be the same thing. */
const nameWeight = 3;

/** Whether a word only holds a sentence together, or is a letter of "e.g.". */
export const isSmall = remembering(
  (word: string): boolean => /^[a-z]$/.test(word) || smallWords.has(word.toLowerCase().replace(/['’]s?/g, '')),
);

/** How many texts are remembered: those of a large ladder. */
const mostTexts = 2000;

/** What a text is about: its stems in the order of the alphabet, and how much each counts by itself. */
export interface Meaning {
  readonly stems: readonly string[];
  readonly weights: readonly number[];
}

/** What a text is about, word by word. Each word counts once however often it is repeated. */
export const meaningOf = remembering((text: string): Meaning => {
  const weights = new Map<string, number>();
  const nameEnd = leadingName.exec(text)?.[0].length ?? 0;
  let place = 0;
  for (const { text: word, at } of wordsOf(text)) {
    const small = isSmall(word);
    const stem = stemOf(word);
    const weight = (small ? smallWordWeight : 1) * (at < nameEnd ? nameWeight : place < claimWords ? 1 : laterWeight);
    if (!small) place++;
    if (!weights.has(stem)) weights.set(stem, weight);
  }
  const sorted = [...weights].sort(([a], [b]) => (a < b ? -1 : 1));
  return { stems: sorted.map(([stem]) => stem), weights: sorted.map(([, weight]) => weight) };
}, mostTexts);
