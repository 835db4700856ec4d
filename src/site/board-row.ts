import { escapeHtml } from '../export/html.ts';
import { actionAge } from '../handbook/action-age.ts';
import { timeUsed } from '../handbook/action-urgency.ts';
import { href } from '../handbook/address.ts';
import type { Handbook } from '../handbook/handbook.ts';
import type { Action, HandbookRecord } from '../handbook/record.ts';
import { timeBar } from '../handbook/time-bar.ts';
import { dayInWords } from './day.ts';
import { issueLink, kindWords, ownerNames } from './record-actions.ts';
import { counted } from './record-words.ts';

/*
 * A board may have thousands of rows. So a row is a piece of text with as few elements in it as it can do with, whose places
 * say what they are (src/styles/record/board.css), and says which values of filters it has in a code of one or two signs each. Its two days stand on it once, for the reader's clock.
 */

const dot = ' · ';

/** An open action as a row of the board: what, who, by when, and what it comes from. */
export function openRow(action: Action, codes: readonly string[], handbook: Handbook): string {
  const { by, since } = action;
  const days = [by === undefined ? '' : ` data-by="${by}"`, since === undefined ? '' : ` data-since="${since}"`];
  return [
    `<li class="board-row"${hasOf(codes)}${days.join('')}>`,
    linkOf(action, handbook),
    `<p>${whoOf(action, handbook)}</p>`,
    `<p>${whenOf(action, handbook)}</p>`,
    `<p>${fromOf(action, handbook)}</p>`,
    '</li>',
  ].join('');
}

/** An action that is done, as a row at the end of the board. */
export function doneRow(action: Action, codes: readonly string[], handbook: Handbook): string {
  const { facts, owners } = action;
  const who = ownerNames(owners, handbook.base).join(', ');
  return [
    `<li class="board-done"${hasOf(codes)}>`,
    `<p>${facts.doneDay === undefined ? 'day not said' : dayInWords(facts.doneDay)}</p>`,
    linkOf(action, handbook),
    `<p>${who === '' ? '' : `${who}${dot}`}${fromOf(action, handbook)}</p>`,
    '</li>',
  ].join('');
}

/** A record whose actions nobody ever took on, with these. */
export function untakenRow(record: HandbookRecord, actions: readonly Action[], handbook: Handbook): string {
  const items = actions.map((action) => `<li>${linkOf(action, handbook)}</li>`).join('');
  const from = fromOf({ record }, handbook);
  return `<li class="board-old"><p>${from}${dot}${counted(actions.length, 'action')}</p><ul>${items}</ul></li>`;
}

function hasOf(codes: readonly string[]): string {
  return codes.length === 0 ? '' : ` data-has="${codes.join(' ')}"`;
}

function linkOf({ text, id, record }: Action, { base }: Handbook): string {
  return `<a href="${escapeHtml(href(base, record.url, id))}">${escapeHtml(text)}</a>`;
}

/** Who does it, what it is good for, and where it is followed up. */
function whoOf({ owners, withheld, kind, facts }: Action, { base, config }: Handbook): string {
  const names = ownerNames(owners, base).join(', ');
  const unnamed = withheld.length > 0 ? 'Not named here' : '<b class="nobody">Nobody is named</b>';
  return [
    names === '' ? unnamed : names,
    ...(kind === undefined ? [] : [kindWords[kind]]),
    ...(facts.issue === undefined ? [] : [issueLink(facts.issue, config)]),
  ].join(dot);
}

/**
 * By when: how it stands on that day, since when it is open, a drawing of how much of its time it has had, the day itself, and
 * who says so. The browser says the first three again, where they stand here.
 */
function whenOf(action: Action, { today }: Handbook): string {
  const { by, since, due, limit, record } = action;
  const age = actionAge({ by, since }, today);
  const severity = escapeHtml(record.severity ?? 'its severity');
  const day =
    due !== undefined
      ? `due ${dayInWords(due)}`
      : limit === undefined
        ? ''
        : `no day given; ${severity} allows until ${dayInWords(limit)}`;
  const beyond =
    due !== undefined && limit !== undefined && due > limit
      ? `<span class="board-beyond">later than ${severity} allows: ${dayInWords(limit)}</span>`
      : '';
  const standing = by === undefined ? 'No day is given' : age.due;
  const said = day === '' ? '' : `<small>${day}</small>`;
  return `<b>${standing}</b>${since === undefined ? '' : ` ${age.open} `}${barOf(action, today)}${said}${beyond}`;
}

/** The bar is as long as its drawing says: how it looks, and where the mark stands, is said once for all of them. */
function barOf(action: Action, today: string): string {
  const used = timeUsed(action, today);
  if (used === undefined) return '';
  const { spent, over } = timeBar(used);
  return `<svg width="${spent + over}"></svg>`;
}

/** The record that an action comes from, and how bad that was. */
function fromOf({ record }: Pick<Action, 'record'>, { base }: Handbook): string {
  const severity =
    record.severity === undefined ? '' : `<span class="board-severity">${escapeHtml(record.severity)}</span> `;
  return `${severity}<a href="${escapeHtml(href(base, record.url))}">${escapeHtml(record.title)}</a>`;
}
