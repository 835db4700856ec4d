import { escapeHtml } from '../export/html.ts';
import { actionAge } from '../handbook/action-age.ts';
import { href } from '../handbook/address.ts';
import type { Handbook } from '../handbook/handbook.ts';
import type { Action } from '../handbook/record.ts';
import { dayInWords } from './day.ts';
import { htmlOfPassage } from './passage.ts';
import { htmlOfWords } from './phrasing.ts';
import { issueName, issueUrl } from './record-issue.ts';

/** What an action is good for, by its kind. */
export const kindWords = {
  prevent: 'prevents it',
  detect: 'detects it',
  mitigate: 'makes it less bad',
  process: 'changes how we work',
} as const;

/** A list of actions as HTML: what to do, who does it, by when and how long it is open; what is not said, said so. */
export function actionsHtml(actions: readonly Action[], handbook: Handbook): string {
  return `<ul class="action-list">${actions.map((action) => itemOf(action, handbook)).join('')}</ul>`;
}

function itemOf(action: Action, handbook: Handbook): string {
  const { id, text, done, span, position, record } = action;
  const words = htmlOfWords({ text, span, position }, record.written, handbook);
  const why = action.why.map((passage) => htmlOfPassage(passage, handbook)).join('');
  const label = escapeHtml(`Permanent link: ${text}`);
  return [
    `<li id="${escapeHtml(id)}" class="action"${done ? ' data-done' : ''}>`,
    `<span class="action-box" aria-hidden="true">${done ? '✓' : ''}</span>`,
    `<div class="action-words task-words">${done ? `<span class="visually-hidden">Done: </span><s>${words}</s>` : words}</div>`,
    ownersOf(action, handbook),
    `<p class="action-facts">${factsOf(action, handbook).join(' <span aria-hidden="true">·</span> ')}</p>`,
    why === '' ? '' : `<div class="action-why">${why}</div>`,
    `<a class="action-link" href="#${encodeURIComponent(id)}" aria-label="${label}"></a>`,
    '</li>',
  ].join('');
}

function ownersOf({ owners, done, withheld }: Action, { base }: Handbook): string {
  if (owners.length === 0) {
    if (done) return '';
    return withheld.length > 0
      ? '<p class="action-owner">Not named here</p>'
      : '<p class="action-owner nobody">Nobody is named</p>';
  }
  const joined = ownerNames(owners, base).join('<span class="visually-hidden"> and </span>');
  return `<p class="action-owner"><span class="visually-hidden">Done by </span>${joined}</p>`;
}

/** Whoever an action names, as HTML: a team leads to what is known about it. */
export function ownerNames(owners: Action['owners'], base: string): string[] {
  return owners.map(({ id, team }) =>
    team === undefined
      ? `<span>${escapeHtml(id)}</span>`
      : `<a href="${escapeHtml(href(base, ...addressOf(team.url)))}">${escapeHtml(team.data.name)}</a>`,
  );
}

/** The address of a team is a place on a page. */
function addressOf(url: string): [path: string, fragment: string] {
  const [path = '', fragment = ''] = url.split('#');
  return [path, fragment];
}

function factsOf(action: Action, { today, config }: Handbook): string[] {
  const { kind, facts, done, due, limit, by, since } = action;
  const said: string[] = kind === undefined ? [] : [`<span>${kindWords[kind]}</span>`];
  if (done) {
    const day = facts.doneDay;
    said.push(day === undefined ? 'done' : `done ${timeOf(day)}`);
  } else {
    const age = actionAge({ by, since }, today);
    const attributes = [
      by === undefined ? '' : ` by="${escapeHtml(by)}"`,
      since === undefined ? '' : ` since="${escapeHtml(since)}"`,
    ];
    const day = due === undefined ? 'no day given' : `by ${timeOf(due)}`;
    const allowed =
      due === undefined && limit !== undefined ? `; ${severityOf(action)} allows until ${timeOf(limit)}` : '';
    const parts = [
      age.due === '' ? '' : `<b data-part="due">${age.due}</b>`,
      since === undefined ? '' : `<span data-part="open"${age.open === '' ? ' hidden' : ''}>${age.open}</span>`,
    ];
    said.push(`<span class="${due === undefined ? 'undated' : ''}">${day}${allowed}</span>`);
    const inside = parts.filter((part) => part !== '').join(' ');
    if (inside !== '') said.push(`<action-age${attributes.join('')} data-state="${age.state}">${inside}</action-age>`);
  }
  const { issue } = facts;
  if (issue !== undefined) said.push(issueLink(issue, config));
  for (const { text } of facts.unread) said.push(`<q class="task-unread">${escapeHtml(text)}</q>`);
  return said;
}

/** An issue as HTML: its number or host, which leads there if that is known. */
export function issueLink(issue: string, config: Handbook['config']): string {
  const address = issueUrl(issue, config);
  const name = escapeHtml(issueName(issue));
  return address === undefined ? name : `<a href="${escapeHtml(address)}" rel="noreferrer">${name}</a>`;
}

function severityOf({ record }: Action): string {
  return escapeHtml(record.severity ?? '');
}

function timeOf(day: string): string {
  return `<time datetime="${day}">${dayInWords(day)}</time>`;
}
