import { monthNumber } from '../schema/month.ts';
import type { ActionKind } from '../schema/task.ts';
import { areaKey } from './area-key.ts';
import { isDay } from './day-number.ts';

const nothing =
  /^(?:[-–—.?]*|\[[ x]?\]|none|nothing|n\/?a|not applicable|tb[dac]|to ?do|no (?:further )?(?:actions?|follow[- ]?ups?)(?: items?)?(?: (?:are |is )?(?:needed|required|necessary|planned))?)\.?$/i;

/** Whether words say that there is nothing, or nothing yet: `none`, `N/A`, `-`, `TBD`. */
export function saysNothing(words: string): boolean {
  return nothing.test(words.trim());
}

const doneWord = String.raw`(?:done|completed?|finished|fixed|closed|resolved|implemented|shipped|merged)`;
const tick = String.raw`[✅✔☑]\uFE0F?`;
const doneWhole = new RegExp(String.raw`^(?:${doneWord}|x|yes)\b|^\[x\]`, 'iu');
const doneBefore = new RegExp(
  String.raw`^(?:\[${doneWord}\]|\(${doneWord}\)|${doneWord}:(?=\s)|${tick})\s*[:–—-]?\s*`,
  'iu',
);
const doneBehind = new RegExp(
  String.raw`(?:\s*(?:\(${doneWord}\)|\[${doneWord}\]|${tick})|\s+[–—-]\s+${doneWord})[.!]?$`,
  'iu',
);

/** Whether a cell that tells how far something is says that it is done. */
export function saysDone(words: string): boolean {
  return doneWhole.test(words.trim()) || new RegExp(`^${tick}`, 'u').test(words.trim());
}

/** What is to be done, without a word at its edge that says that it is: `(done)`, `[DONE]`, `✅`. */
export function withoutDone(words: string): { readonly text: string; readonly done: boolean } {
  const text = words.replace(doneBefore, '').replace(doneBehind, '').trim();
  return text === words.trim() || text === '' ? { text: words, done: false } : { text, done: true };
}

const kinds: readonly (readonly [ActionKind, RegExp])[] = [
  ['prevent', /^(?:prevent\w*|avoid(?:ance)?)\b/i],
  ['detect', /^(?:detect\w*|monitoring|alerting)\b/i],
  ['mitigate', /^(?:mitigat\w*|contain(?:ment)?|recover\w*|respon(?:d|se))\b/i],
  ['process', /^process(?:es)?\b/i],
];

/** What a heading, or a cell, says that actions are for: "Prevention", "Detect sooner", "Preventive actions". */
export function actionKindIn(words: string): ActionKind | undefined {
  const plain = words.trim().replace(/^[^\p{L}]+/u, '');
  return kinds.find(([, form]) => form.test(plain))?.[0];
}

const iso = /(?<!\d)(\d{4}-\d\d-\d\d)(?!\d)/;
const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)?\.?[ -]([a-z]{3})[a-z]*\.?,?[ -](\d{4})\b/i;
const monthFirst = /\b([a-z]{3})[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/i;

/**
 * The day that words name: `2026-12-01`, `1 December 2026`, `Dec 1st, 2026`. Numbers alone, such as 12/01/2026, are one day to
 * some and another to others: they are none.
 */
export function dayIn(words: string): string | undefined {
  const [, whole] = iso.exec(words) ?? [];
  if (whole !== undefined) return isDay(whole) ? whole : undefined;
  const [, first, word, year] = dayFirst.exec(words) ?? [];
  const [, other, second, last] = monthFirst.exec(words) ?? [];
  const month = monthNumber(word ?? other ?? '');
  const day = `${year ?? last ?? ''}-${String(month).padStart(2, '0')}-${(first ?? second ?? '').padStart(2, '0')}`;
  return month > 0 && isDay(day) ? day : undefined;
}

/** The people or teams that a cell names, by the names in it; nothing where nobody is named. */
export function ownersIn(words: string): string[] {
  if (/^(?:nobody|no one|unassigned|open|everyone\?)$/i.test(words.trim())) return [];
  const names = words
    .split(/\s*(?:[,;/+]|&|\band\b)\s*/i)
    .map((name) => name.replace(/^@/, '').trim())
    .filter((name) => !saysNothing(name));
  return [...new Set(names)];
}

/** What an author may call a fact of an action: in the head of a column, or before a colon. */
export type ActionFactName = 'action' | 'owner' | 'due' | 'done' | 'status' | 'kind' | 'issue';

const names: readonly (readonly [ActionFactName, RegExp])[] = [
  ['done', /^(?:done|completed|closed|finished)[- ](?:on|at|date|day)$|^date[- ](?:done|completed|closed)$/],
  ['owner', /^(?:owners?|assignees?|assigned(?:-to)?|responsible(?:-\w+)?|dri|who|by-whom|team|lead|action-owner)$/],
  ['due', /^(?:due|due-?date|deadline|by|by-when|when|target|target-date|eta|date|complete-by|committed-date)$/],
  ['status', /^(?:status|state|progress|done|completed|complete)$/],
  ['kind', /^(?:type|kind|category|class|action-type|type-of-action)$/],
  [
    'issue',
    /^(?:tickets?|issues?|bugs?|jira|links?|tracking(?:-\w+)?|work-items?|prs?|reference|ticket-link|jira-\w+)$/,
  ],
  [
    'action',
    /^(?:actions?|action-items?|tasks?|to-?dos?|what|what-to-do|description|items?|follow-?ups?|improvements?|measures?|remediations?|steps?|name|summary|title|details)$/,
  ],
];

/** What a fact is that an author calls by a name: `Assigned to` is the owner. */
export function factNamed(name: string): ActionFactName | undefined {
  const key = areaKey(name.replace(/[?:*]+/g, ' '));
  return names.find(([, form]) => form.test(key))?.[0];
}
