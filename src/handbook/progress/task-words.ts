import { remembering } from '../alignment/memo.ts';
import { wordsOf } from '../alignment/word.ts';
import { isSign, plainOf, signsIn, withSignsAsWords } from './meaning-signs.ts';

/** What a task says, taken apart for a strict comparison. */
export interface TaskWords {
  /** The words of what is to be done, in order: without articles, politeness and the clause that says why, synonyms as one word. */
  readonly head: readonly string[];
  /** What names one thing and no other: numbers, quotes, names, days, "first" and "all". */
  readonly names: readonly string[];
  /** Words that deny. */
  readonly denied: readonly string[];
  /** Signs that mean something, in order, also those of the clause that says why. */
  readonly signs: readonly string[];
  /** Whose things they are, and who does it, in order: "your" and "you" are one person, "their" and "they" another. */
  readonly persons: readonly string[];
}

const persons = new Map(
  'you/you your/you we/we our/we they/they their/they he/he his/he she/she her/she my/me i/me'
    .split(' ')
    .map((pair) => [pair.slice(0, pair.indexOf('/')), pair.slice(pair.indexOf('/') + 1)]),
);

/** Words that can come and go without changing what is to be done. */
const idle = new Set(
  'a an the your our their my his her its this these those please kindly then also now just will should must can you we'.split(
    ' ',
  ),
);

/** Where a deed is named: at the beginning, or behind a word that begins anew. Elsewhere, a "book" is read. */
const asDeed = String.raw`(?<=^\W*|\b(?:and|then|please|not) )`;

/**
 * Ways of saying the same thing in a task. Each is read as the second. Only those are here that stand for each other
 * wherever they are found; what is nearly the same ("get" and "order") is asked about instead.
 */
const synonyms: readonly (readonly [said: RegExp, meant: string])[] = [
  ...(
    [
      ['(?:have|hold|arrange) an? (?:chat|talk|conversation) with', 'talk to'],
      ['(?:chat|speak|talk) (?:with|to)', 'talk to'],
      ['meet (?:up )?with', 'meet'],
      ['ask for', 'request'],
      ['purchase', 'buy'],
      ['(?:get|become) (?:yourself )?familiar with', 'learn'],
      ['go through', 'read'],
      ['read (?:through|over)', 'read'],
      ['fill (?:in|out)', 'complete'],
      ['(?:sign up|enroll?)', 'register'],
      ['set[ -]?up', 'configure'],
      ['book', 'schedule'],
      ['(?:make sure|ensure|check|verify) that', 'check'],
      ['(?:make sure|ensure|verify)', 'check'],
      ['(?:begin|commence)', 'start'],
      ['(?:turn on|switch on|activate)', 'enable'],
      ['(?:turn off|switch off|deactivate)', 'disable'],
    ] as const
  ).map(([said, meant]) => [new RegExp(`${asDeed}${said}\\b`, 'g'), meant] as const),
  [/\bnew (?:hire|starter|joiner|colleague|employee)\b|\bnewcomer\b/g, 'hire'],
  [/\bco-?worker(s?)\b/g, 'colleague$1'],
  [/\brepo\b/g, 'repository'],
  [/\bdocs\b/g, 'documentation'],
  [/\be-mail/g, 'email'],
  [/\bwi-fi\b/g, 'wifi'],
];

/**
 * Where a sentence stops saying what to do and says why. What follows may come and go; "and", "with" and a colon are not
 * among them, for they add things to do.
 */
const turn =
  /(?:\s*[,;(–—]\s*|\s+-\s+|\s+)(?:so that|in order to|because|e\.g\.|for example|such as|to make sure|before anything else|as soon as (?:possible|you can)|in time|if possible|if you can|where possible|when you can|preferably|ideally)(?=\W|$)|\s*[,;(–—]\s*(?:so|since|as) (?:you|it|they|this|we)(?=\W|$)/i;

/** What is behind such a turn and adds something to do all the same. */
const addsMore = /\b(?:and|then|also|plus|not|except|unless)\b|[;&]|\.\s/;

/** A deed and what it is done to: less is no task without what follows. */
const saysMuch = /\S\s+\S/;

/** A name of something in the writer's marks. */
const quoted = /[“"«„`]([^”"»“`]+)[”"»“`]/g;

/** Words that deny, or that say how much is meant, or when. */
const denying = new Set(
  'no not none never neither nor without except excluding unless nobody nothing dont skip avoid stop'.split(' '),
);
export const exact: ReadonlySet<string> = new Set(
  (
    'before after until above below inside outside first last next previous second third fourth fifth final only ' +
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
  const plain = plainOf(text)
    .replace(/[’‘]/g, "'")
    .replace(/\bcannot\b|\bcan't\b/gi, 'can not')
    .replace(/n't\b/gi, ' not');
  const at = plain.search(turn);
  const ends = at > 0 && saysMuch.test(plain.slice(0, at)) && !addsMore.test(plain.slice(at));
  const before = ends ? plain.slice(0, at) : plain;
  const names = Array.from(before.matchAll(quoted), ([, name = '']) => `“${name.toLowerCase().trim()}”`);
  names.push(...Array.from(before.matchAll(number), ([found]) => found.replace(/[.,:]+$/u, '').replace(/\s/gu, '')));
  const capitals = wordsOf(before).filter(({ text: word }, place) => place > 0 && isName(word));
  const head = wordsSaid(before);
  names.push(...capitals.map(({ text: word }) => word.toLowerCase()), ...head.filter((word) => exact.has(word)));
  const denied = head.filter((word) => denying.has(word));
  return { head, names: names.sort(), denied: denied.sort(), signs: signsIn(plain), persons: personsIn(before) };
}, 2000);

/** A name is written large inside a sentence; a single letter is one too, and so is what holds a number. */
function isName(word: string): boolean {
  return /^\p{Lu}|\p{N}/u.test(word) || /^[b-hj-z]$/.test(word);
}

function wordsSaid(text: string): string[] {
  const meant = synonyms.reduce((words, [from, to]) => words.replace(from, to), text.toLowerCase());
  const words = wordsOf(withSignsAsWords(meant)).map(({ text: word }) => spelled(word));
  const counting = words.filter((word, place) => !idle.has(word) || (word === 'a' && endsThere(words[place + 1])));
  const first = counting.findIndex((word) => !isSign(word));
  return counting.map((word, place) => (place === first ? deed(word) : word));
}

function personsIn(text: string): string[] {
  return wordsOf(text.toLowerCase()).flatMap(({ text: word }) => persons.get(word.replace(/'.*$/, '')) ?? []);
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

/** The first word of a task without its ending: "Reading" is "Read". */
export function deed(word: string): string {
  const root = word.replace(/(?<=[aeiouy].*[a-z]|[aeiou][a-z])ing$/, '').replace(/e$/, '');
  return root.replace(/([^aeiou])\1$/, '$1');
}
