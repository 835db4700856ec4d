import { negated, readCondition } from './condition.ts';
import { readEffort } from './effort.ts';
import { plainNotation, spaced, unescaped, unmarked } from './plain-notation.ts';
import { readQuotes } from './quoted.ts';
import type { ActionKind, Condition, Fact, Weight } from './task.ts';
import { isDate, readWhen } from './when.ts';

/** A fact, wherever it stands. */
export type Meaning = Without<Exclude<Fact, { type: 'unread' }>, 'text' | 'span'>;

type Without<T, Key extends string> = T extends unknown ? { readonly [K in keyof T as Exclude<K, Key>]: T[K] } : never;

/** What a part of a parenthesis says, and whether it says so even where nothing around it is a fact. */
export interface Reading {
  readonly meaning: Meaning;
  readonly sure: boolean;
}

const weights: Readonly<Record<string, Weight>> = {
  must: 'must',
  required: 'must',
  mandatory: 'must',
  should: 'should',
  recommended: 'should',
  nice: 'nice',
  optional: 'nice',
  'nice to have': 'nice',
  'nice-to-have': 'nice',
};
const actions: Readonly<Record<string, ActionKind>> = {
  prevent: 'prevent',
  detect: 'detect',
  mitigate: 'mitigate',
  process: 'process',
};
/** Two weeks of work. More than that, where nothing else is a fact, is the length of something else: `kept (30 days)`. */
const longestEffort = 10 * 8 * 60;
/** Words that end a sentence in brackets as easily as they say a fact. */
const unsure = new Set(['nice', 'process']);

const name = /^@[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}_.-]*[\p{L}\p{M}\p{N}_-])?$/u;
const owns = /^(?:owners?|owned by|by|and)(?::| (?=@)) ?/i;
const tells = /^(?:informs?|tells?|cc)(?:: ?| )(?=@)/i;
const applies = /^(only if|if|unless) (.+)$/is;
const follows = /^after:? (.+)$/is;
const number = /^(?:[\p{L}\p{N}_.-]+(?:\/[\p{L}\p{N}_.-]+)*)?#\d{1,10}$/u;
/** A tracker's key, `PROJ-1`, and what looks like one. */
const trackerKey = /^(?!(?:SEV|COVID|ISO|RFC|UTF|SHA|TLS)-)[A-Z]{2,10}-\d{1,10}$/;
const link = /^\[([^\]]*)\]\(\s*<?(https?:\/\/[^\s<>]+?)>?(?:\s+["'(].*)?\s*\)$/is;
const address = /^<?(https?:\/\/[^\s<>]+)>?$/i;
/** Addresses that name an issue, or a change, of one of the services that keep them. */
const tracked = /\/(?:issues?|pulls?|merge_requests|work_items|browse|ticket|tickets)\/[\w-]+/i;

/** What an author may put before a fact to leave no doubt: `action: process`, `status: done`. */
const keys: Readonly<Partial<Record<Meaning['type'], string>>> = {
  effort: 'effort: ',
  weight: 'weight: ',
  condition: 'applies: ',
  action: 'action: ',
  issue: 'issue: ',
  done: 'status: ',
};

/** The notation of a fact, with a word before it that makes it sure to be one even where it stands alone. */
export function keyed(notation: string): string {
  const type = readFact(notation)?.meaning.type;
  return `${type === undefined ? '' : (keys[type] ?? '')}${notation}`;
}

/** Reads one part of a parenthesis as a fact; nothing if it is none. */
export function readFact(part: string): Reading | undefined {
  const [key = ''] = /^(?:effort|weight|applies|action|issue|status): /i.exec(part) ?? [];
  const reading = readUnkeyed(part.slice(key.length));
  if (key === '' || reading === undefined) return reading;
  return keys[reading.meaning.type] === key.toLowerCase() ? { ...reading, sure: true } : undefined;
}

function readUnkeyed(part: string): Reading | undefined {
  const words = unmarked(part);
  const plain = plainNotation(part);
  return readNames(words) ?? readPlain(plain) ?? readIssue(part, words) ?? readIf(part) ?? readAfter(part);
}

/** Names of roles, with `and` or a comma between them; nothing if there is anything else. */
export function readNamesIn(text: string): string[] | undefined {
  const names = unescaped(text)
    .replace(/[\u2010\u2011]/g, '-')
    .split(/ ?[,&+/] ?| and /i);
  return names.every((each) => name.test(each)) ? names.map((each) => each.slice(1)) : undefined;
}

function readNames(words: string): Reading | undefined {
  const told = words.replace(tells, '');
  const names = readNamesIn(told === words ? words.replace(owns, '') : told);
  return names && { meaning: { type: told === words ? 'who' : 'informs', names }, sure: true };
}

function readPlain(plain: string): Reading | undefined {
  const when = readWhen(plain);
  if (when !== undefined) return { meaning: { type: 'when', when }, sure: true };
  const minutes = readEffort(plain);
  if (minutes !== undefined) return { meaning: { type: 'effort', minutes }, sure: minutes <= longestEffort };
  const weight = Object.hasOwn(weights, plain) ? weights[plain] : undefined;
  if (weight !== undefined) return { meaning: { type: 'weight', weight }, sure: !unsure.has(plain) };
  const action = Object.hasOwn(actions, plain) ? actions[plain] : undefined;
  if (action !== undefined) return { meaning: { type: 'action', action }, sure: !unsure.has(plain) };
  const [done, day] = /^done(?: (?:on )?(\d{4}-\d{2}-\d{2}))?$/.exec(plain) ?? [];
  if (done === undefined || (day !== undefined && !isDate(day))) return undefined;
  return { meaning: { type: 'done', day }, sure: day !== undefined };
}

function readIssue(part: string, words: string): Reading | undefined {
  if (number.test(words)) return { meaning: { type: 'issue', issue: words }, sure: true };
  // In prose it may name anything: only beside a fact, or linked to itself, it is one.
  if (trackerKey.test(words)) return { meaning: { type: 'issue', issue: words }, sure: false };
  const [, label = '', target] = link.exec(part.replace(/^[*_]+|[*_]+$/g, '')) ?? [];
  const issue = target ?? address.exec(part.replace(/^[*`]+|[*`]+$/g, ''))?.[1];
  if (issue === undefined) return undefined;
  const named = unescaped(unmarked(label));
  const itself = trackerKey.test(named) && new RegExp(`/${named}(?![\\w-])`).test(issue);
  const sure = target === undefined ? tracked.test(issue) : number.test(named) || itself;
  return { meaning: { type: 'issue', issue }, sure };
}

function readIf(part: string): Reading | undefined {
  const [, word = '', rest = ''] = applies.exec(openWords(part)) ?? [];
  const positive = rest === '' ? undefined : readCondition(rest);
  const condition = positive !== undefined && word.toLowerCase() === 'unless' ? negated(positive) : positive;
  return condition && { meaning: { type: 'condition', condition }, sure: isPlainCondition(condition) };
}

/** Words of conditions that are prose: `if needed`, `if it is late`. */
const prose =
  /(?:^|\s)(?:all|any|applicable|appropriate|completed|else|ever|resigning|stated|available|desired|necessary|needed|possible|present|relevant|required|so|unsure|wanted|i|you|your|we|our|us|they|their|it|its|he|she|this|that|there|the|a|an|already|still|yet|to|can|have|has|with|for|using|doing)(?=\s|$)/iu;

/** Whether a condition is as brief as one that a question answers, so that it is one even where it stands alone. */
function isPlainCondition(condition: Condition): boolean {
  return condition.every((group) =>
    group.every(({ question = '', answer }) =>
      [question, answer].every((each) => each.split(' ').length <= 2 && !prose.test(each)),
    ),
  );
}

function readAfter(part: string): Reading | undefined {
  const [, rest = ''] = follows.exec(openWords(part)) ?? [];
  if (rest === '') return undefined;
  const quoted = readQuotes(rest);
  if (quoted !== undefined) return { meaning: { type: 'after', tasks: quoted }, sure: true };
  const title = unescaped(unmarked(rest));
  return title === '' ? undefined : { meaning: { type: 'after', tasks: [title] }, sure: false };
}

/** Text without marks of emphasis around its first word, or around all of it: those further on may belong to a title. */
function openWords(part: string): string {
  const trimmed = part.trim();
  const [marks = ''] = /^[*_`~]+/.exec(trimmed) ?? [];
  const inner =
    marks !== '' && trimmed.endsWith(marks) ? trimmed.slice(marks.length, -marks.length) : trimmed.slice(marks.length);
  return spaced(inner.replace(/^(\w+)[*_`~]+/, '$1'));
}
