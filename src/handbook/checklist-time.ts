import { plainNotation } from '../schema/plain-notation.ts';
import { readWhen } from '../schema/when.ts';
import type { When } from '../schema/when.ts';

/** A time in words that are no notation, and whether it is all that they say. */
export interface GuessedTime {
  readonly when: When;
  readonly whole: boolean;
}

const counts = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const orders = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const ordered = /\b(\d{1,3})(?:st|nd|rd|th)\b/g;
const possessive = /\b(?:the|their|your|his|her|my|our|this|new hire['’]?s?|employee['’]?s?) /g;
const start =
  '(?:#1 day(?: at work| of work| in the office)?|day 1|start(?:ing)?(?: date| day)?|(?:they|you|he or she|he|she|new hire|employee)? ?(?:starts?|joins?|arrives?)|joining|joining day|arrival|eod)';
const weekday = '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|day|evening|morning|night)';

/** How times are said, in words with digits for numbers and `#2` for "second". */
const ways: readonly (readonly [RegExp, (found: RegExpExecArray) => string | undefined])[] = [
  [
    /^(?:on |in |during |at |for )?#(\d+) (?:full |working |work )?(day|week|month)(?: (?:at|of) (?:work|job|start))?$/,
    ([, n, unit]) => `${unit} ${n}`,
  ],
  [/^(?:by |at |before )?(?:end of|by|no later than) #(\d+) (day|week|month)$/, ([, n, unit]) => `by ${unit} ${n}`],
  [
    /^(?:in |during |over )?#1 (\d+) (day|week|month)s(?: (?:at|of) (?:work|job))?$/,
    ([, n, unit]) => (unit === 'day' && Number(n) > 7 ? `within ${n} days` : `${unit}s 1-${n}`),
  ],
  [
    /^(?:on |in |during )?#(\d+)(?: (?:day|week|month))?(?: ?(?:or|and|to|-|\/|&) ?)#(\d+) (day|week|month)s?$/,
    ([, a, b, unit]) => `${unit}s ${a}-${b}`,
  ],
  [
    /^(?:on |in |during )?(day|week|month)s? (\d+) ?(?:or|and|&|\/) ?(\d+)$/,
    ([, unit, a, b]) => (Number(b) === Number(a) + 1 ? `${unit}s ${a}-${b}` : undefined),
  ],
  [new RegExp(`^(?:any ?time |some ?time )?(?:before|prior to|ahead of) ${start}$`), () => 'by day -1'],
  [/^pre-?(?:boarding|arrival|start)$/, () => 'by day -1'],
  [
    new RegExp(`^(?:by |at least |about |an? )?(\\d+)? ?(day|week|month)s? (?:before|prior to|ahead of) ${start}$`),
    ([, n = '1', unit]) => `${unit} -${n}`,
  ],
  [
    /^(?:about |at least |an? )?(\d+)? ?(day|week|month)s? (?:before|prior|ahead)$/,
    ([all, n, unit]) => beforehand(all, n, unit),
  ],
  [
    new RegExp(`^(?:up to|within|in|no later than|by)? ?(\\d+) (day|week|month)s? (?:after|from|of) ${start}$`),
    ([, n, unit]) => `within ${n} ${unit}s`,
  ],
  [/^#1 day or (?:prior(?: to(?: it)?)?|before|earlier|sooner)$/, () => 'by day 1'],
  [/^(?:on )?(?:start (?:date|day)|day of (?:start|arrival)|arrival day)$/, () => 'day 1'],
  [
    /^(?:after |at |by )?(\d+) (day|week|month)s$/,
    ([all, n, unit]) => (all.startsWith('after') ? undefined : `within ${n} ${unit}s`),
  ],
];
const leeway = new RegExp(`\\b(?:up to|within) (\\d+) (day|week|month)s? (?:after|from|of) ${start}(?![a-z])`);
const dayBefore = new RegExp(`^(?:on )?${weekday} (?:before|prior to) ${start}$`);

/** "A week before" and "two weeks before": without a number, "the day before" may be that of anything. */
function beforehand(all: string, n: string | undefined, unit: string | undefined): string | undefined {
  return n === undefined && !/^an? /.test(all) ? undefined : `${unit} -${n ?? 1}`;
}

/** Whether a heading says that there is no hurry: then no heading above it lets guess a time. */
export function isTimeless(title: string): boolean {
  return /\b(?:not time[- ]sensitive|no deadline|any ?time|no (?:rush|hurry))\b(?!.*\b(?:before|after|in|within|by)\b)/i.test(
    title,
  );
}

/**
 * Reads when something is to be done from words that nobody meant as notation: "First week", "2 weeks before start",
 * "Before your first day", "Week One (with the team)". Only what can mean one thing is read.
 *
 * @returns nothing where that cannot be told
 */
export function guessTime(words: string): GuessedTime | undefined {
  const text = plainNotation(words).replace(/^[^\p{L}\p{N}(]+|[^\p{L}\p{N})]+$/gu, '');
  const whole = readPlain(text);
  if (whole !== undefined) return { when: whole, whole: true };
  // "Thursday before they start" is a day before the first: which one depends on the week.
  if (dayBefore.test(canonical(text))) return { when: { unit: 'day', from: -1, to: -1, by: true }, whole: false };
  // A sentence that leaves so much time says when, whatever stands around it.
  const [, amount, unit] = leeway.exec(canonical(text)) ?? [];
  const left = amount === undefined ? undefined : readWhen(`within ${amount} ${unit}s`);
  if (left !== undefined) return { when: left, whole: false };
  const bare = text.replace(/\s*\([^()]*\)$/, '');
  const [first = '', ...others] = bare.split(/\s*(?::|\||[–—]|\s-)\s+/);
  const known = [bare, first, others.at(-1) ?? ''].map(readPlain).find((when) => when !== undefined);
  return known && { when: known, whole: false };
}

function readPlain(text: string): When | undefined {
  const direct = readWhen(text);
  if (direct !== undefined || text === '') return direct;
  const plain = canonical(
    text.replace(/\s+(?:to[- ]?dos?|tasks?|check ?list|goals?|activities|plan|schedule|items|agenda)$/, ''),
  );
  for (const [way, writtenAs] of ways) {
    const found = way.exec(plain);
    const notation = found === null ? undefined : writtenAs(found);
    if (notation !== undefined) return readWhen(notation);
  }
  return readWhen(plain.replaceAll('#1', 'first'));
}

/** Words with digits for numbers, `#2` for "second", and without those that say whose time it is. */
function canonical(text: string): string {
  return text
    .replace(/\b[a-z]+\b/g, (word) => {
      const count = counts.indexOf(word);
      const order = orders.indexOf(word);
      if (count !== -1) return String(count + 1);
      return order === -1 ? word : `#${order + 1}`;
    })
    .replace(ordered, '#$1')
    .replace(possessive, '')
    .trim();
}
