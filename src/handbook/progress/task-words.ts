import { remembering } from '../alignment/memo.ts';
import { wordsOf } from '../alignment/word.ts';

/** What a task says, taken apart for a strict comparison. */
export interface TaskWords {
  /** The words of what is to be done, in order: without articles and politeness, synonyms as one word. */
  readonly head: readonly string[];
  /** The words of a clause behind it that says why or how. */
  readonly tail: readonly string[];
  /** What names one thing and no other: numbers, quotes, names, days, "first" and "all". */
  readonly names: readonly string[];
  /** Words that deny. */
  readonly denied: readonly string[];
}

/** Words that can come and go without changing what is to be done. */
const idle = new Set(
  'a an the your our their my his her its this these those please kindly then also now just to of will should must can you we'.split(
    ' ',
  ),
);

/**
 * Ways of saying the same thing in a task. Each is read as the last. Only those are here that stand for each other in any
 * sentence; what is nearly the same ("get" and "order") is asked about instead.
 */
const synonyms: readonly (readonly [said: RegExp, meant: string])[] = [
  [/\b(?:have|hold|arrange) an? (?:chat|talk|conversation) with\b/g, 'talk to'],
  [/\b(?:chat|speak|talk) (?:with|to)\b/g, 'talk to'],
  [/\bmeet (?:up )?with\b/g, 'meet'],
  [/\bask for\b/g, 'request'],
  [/\bpurchase\b/g, 'buy'],
  [/\b(?:get|become) (?:yourself )?familiar with\b/g, 'learn'],
  [/\b(?:go|work) through\b/g, 'read'],
  [/\bread (?:through|over)\b/g, 'read'],
  [/\bfill (?:in|out|up)\b/g, 'complete'],
  [/\bfinish\b/g, 'complete'],
  [/\b(?:sign up|enrol|enroll)\b(?! (?:for )?(?:to|sheet))/g, 'register'],
  [/\bset(?: |-)?up\b/g, 'configure'],
  [/\b(?:book|arrange)\b/g, 'schedule'],
  [/\b(?:verify|make sure|ensure)\b(?: that)?/g, 'check'],
  [/\bverify\b/g, 'check'],
  [/\b(?:begin|commence)\b/g, 'start'],
  [/\b(?:show|give) (\w+ )?(?:a tour of|round|around)\b/g, 'tour $1'],
  [/\b(?:new hire|new starter|new joiner|newcomer|new colleague|new employee)\b/g, 'hire'],
  [/\b(?:teammates?|team mates?|team members?)\b/g, 'colleagues'],
  [/\b(?:co-?workers?|colleagues?)\b/g, 'colleagues'],
  [/\b(?:repo)\b/g, 'repository'],
  [/\b(?:docs)\b/g, 'documentation'],
  [/\be-?mail\b/g, 'email'],
  [/\bwi-?fi\b/g, 'wifi'],
];

/**
 * Where a sentence stops saying what to do and says why or how. What follows may come and go; "and" and "with" are not
 * among them, for they add things to do.
 */
const turn =
  /\s*(?:[,;:(–—]|\s-)*\s+(?:so that|so you|so they|in order to|because|since it|as it|as they|as this|e\.g\.|for example|such as|to make sure|before anything else|as soon as|in time|if possible|if you can|where possible|when you can|whenever|preferably|ideally)(?=\W|$)/;

/** What is behind such a turn and adds something to do all the same. */
const addsMore = /\b(?:and|then|also|plus|not|except|unless)\b|[;&]|\.\s/;

/** A name of something in the writer's marks. */
const quoted = /[“"«„`]([^”"»“`]+)[”"»“`]/g;

/** Words that deny, or that say how much is meant, or when. */
const denying = new Set(
  'no not none never neither nor without except excluding unless nobody nothing dont skip avoid stop'.split(' '),
);
const exact = new Set(
  (
    'before after until off out up down over under above below inside outside first last next previous second third fourth fifth final only ' +
    'all every each any some both either half once twice again daily weekly monthly yearly quarterly annual annually ' +
    'fortnightly morning afternoon evening monday tuesday wednesday thursday friday saturday sunday january february march ' +
    'april may june july august september october november december zero one two three four five six seven eight nine ten ' +
    'eleven twelve fifteen twenty thirty forty fifty sixty ninety hundred new old former internal external public private ' +
    'incoming outgoing personal'
  ).split(' '),
);

/** Other signs of a number than its digits. */
const number = /(?:(?<![\p{L}\p{N}])[-−<>≤≥=~±$€£¥+]\s*)?\d[\d.,:]*[%+]?/gu;

/** A task as the strict comparison takes it in. */
export const taskWordsOf = remembering((text: string): TaskWords => {
  const plain = text
    .normalize('NFKC')
    .replace(/[’‘]/g, "'")
    .replace(/\bcannot\b|\bcan't\b/gi, 'can not')
    .replace(/n't\b/gi, ' not');
  const at = plain.search(turn);
  const [before, behind] =
    at > 0 && !addsMore.test(plain.slice(at)) ? [plain.slice(0, at), plain.slice(at)] : [plain, ''];
  const names = Array.from(before.matchAll(quoted), ([, name = '']) => `“${name.toLowerCase().trim()}”`);
  names.push(...Array.from(before.matchAll(number), ([found]) => found.replace(/[.,:]+$/u, '').replace(/\s/gu, '')));
  const denied: string[] = [];
  for (const [place, { text: word }] of wordsOf(before).entries()) {
    const small = word.toLowerCase();
    if (denying.has(small)) denied.push(small);
    else if (exact.has(small) || (place > 0 && isName(word))) names.push(small);
  }
  return { head: wordsSaid(before), tail: wordsSaid(behind), names: names.sort(), denied: denied.sort() };
}, 2000);

/** A name is written large inside a sentence; a single letter is one too, and so is what holds a number. */
function isName(word: string): boolean {
  return /^\p{Lu}|\p{N}/u.test(word) || /^[b-hj-z]$/.test(word);
}

function wordsSaid(text: string): string[] {
  const meant = synonyms.reduce((words, [from, to]) => words.replace(from, to), text.toLowerCase());
  const words = wordsOf(meant).map(({ text: word }) => spelled(word));
  return words
    .filter((word, place) => !idle.has(word) || endsThere(words[place + 1]))
    .map((word, place) => (place === 0 ? deed(word) : word));
}

/** An article stands before something: where nothing follows, "a" is a name, as in "page a". */
function endsThere(next: string | undefined): boolean {
  return next === undefined || next === 'and' || next === 'or';
}

/** One spelling for words that two countries write in two ways. */
function spelled(word: string): string {
  return word
    .replace(/'s?$/, '')
    .replace(/i[sz](e[ds]?|ing|ations?)$/, 'is$1')
    .replace(/^(.{3,})our$/, '$1or');
}

/** "Reading" at the beginning is "Read". */
function deed(word: string): string {
  const root = word.replace(/(?<=[aeiouy].*[a-z]|[aeiou][a-z])ing$/, '').replace(/e$/, '');
  return root.replace(/([^aeiou])\1$/, '$1');
}
