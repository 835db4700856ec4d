import { escapeHtml } from '../export/html.ts';
import { actionAge } from '../handbook/action-age.ts';
import { timeUsed } from '../handbook/action-urgency.ts';
import { href } from '../handbook/address.ts';
import type { Handbook } from '../handbook/handbook.ts';
import type { Action } from '../handbook/record.ts';
import { timeBar } from '../handbook/time-bar.ts';
import { dayInWords } from './day.ts';
import { issueLink, kindWords, ownerNames } from './record-actions.ts';

/*
 * A board may have hundreds of rows, so a row is a piece of text, and says which values of filters it has in a code of one or
 * two signs each.
 */

const dot = ' <i aria-hidden="true">·</i> ';

/** An open action as a row of the board: what, who, by when, and what it comes from. */
export function openRow(action: Action, codes: readonly string[], handbook: Handbook): string {
  return [
    `<li class="board-row"${hasOf(codes)}>`,
    '<span class="board-box" aria-hidden="true"></span>',
    `<p class="board-what">${linkOf(action, handbook)}</p>`,
    `<p class="board-who">${whoOf(action, handbook)}</p>`,
    whenOf(action, handbook),
    `<p class="board-from">${fromOf(action, handbook)}</p>`,
    '</li>',
  ].join('');
}

/** An action that is done, as a row at the end of the board. */
export function doneRow(action: Action, codes: readonly string[], handbook: Handbook): string {
  const { facts, owners } = action;
  const { doneDay } = facts;
  const who = ownerNames(owners, handbook.base).join(', ');
  const day = doneDay === undefined ? 'day not said' : timeOf(doneDay);
  return [
    `<li class="board-done"${hasOf(codes)}>`,
    `<p class="board-day">${day}</p>`,
    `<p class="board-what">${linkOf(action, handbook)}</p>`,
    `<p class="board-from">${[...(who === '' ? [] : [who]), fromOf(action, handbook)].join(dot)}</p>`,
    '</li>',
  ].join('');
}

function hasOf(codes: readonly string[]): string {
  return codes.length === 0 ? '' : ` data-has="${codes.join(' ')}"`;
}

function linkOf({ text, id, record }: Action, { base }: Handbook): string {
  return `<a href="${escapeHtml(href(base, record.url, id))}" dir="auto">${escapeHtml(text)}</a>`;
}

/** Who does it, what it is good for, and where it is followed up. */
function whoOf({ owners, withheld, kind, facts }: Action, { base, config }: Handbook): string {
  const names = ownerNames(owners, base).join(', ');
  const unnamed = withheld.length > 0 ? 'Not named here' : '<b class="nobody">Nobody is named</b>';
  const who = names === '' ? unnamed : `<span class="visually-hidden">Done by </span>${names}`;
  const more = [
    ...(kind === undefined ? [] : [`<span class="board-kind">${kindWords[kind]}</span>`]),
    ...(facts.issue === undefined ? [] : [issueLink(facts.issue, config)]),
  ];
  return [who, ...more].join(dot);
}

/** By when: how it stands on that day, the day itself, who says so, and a drawing of how much of its time it has had. */
function whenOf(action: Action, { today }: Handbook): string {
  const { by, since, due, limit, record } = action;
  const age = actionAge({ by, since }, today);
  const severity = escapeHtml(record.severity ?? 'its severity');
  const attributes = [by === undefined ? '' : ` by="${by}"`, since === undefined ? '' : ` since="${since}"`];
  const open =
    since === undefined ? '' : `<span data-part="open"${age.open === '' ? ' hidden' : ''}>${age.open}</span>`;
  const standing = by === undefined ? '<b>No day is given</b>' : `<b data-part="due">${age.due}</b>`;
  const day =
    due !== undefined
      ? `due ${timeOf(due)}`
      : limit === undefined
        ? ''
        : `no day given; ${severity} allows until ${timeOf(limit)}`;
  const beyond =
    due !== undefined && limit !== undefined && due > limit
      ? `<p class="board-beyond">later than ${severity} allows: ${timeOf(limit)}</p>`
      : '';
  return [
    '<div class="board-when">',
    `<action-age${attributes.join('')} data-state="${age.state}">${[standing, open].filter((part) => part !== '').join(' ')}</action-age>`,
    barOf(action, today),
    day === '' ? '' : `<p class="board-date">${day}</p>`,
    beyond,
    '</div>',
  ].join('');
}

function barOf(action: Action, today: string): string {
  const used = timeUsed(action, today);
  if (used === undefined) return '';
  const { width, height, spent, over } = timeBar(used);
  return [
    `<svg class="board-bar" viewBox="0 0 ${width} ${height}" aria-hidden="true"><rect class="whole"/>`,
    `<rect class="spent" width="${spent}"/><rect class="over" width="${over}"/><rect class="deadline"/></svg>`,
  ].join('');
}

/** The record that an action comes from, and how bad that was. */
function fromOf({ record }: Action, { base }: Handbook): string {
  const severity =
    record.severity === undefined ? '' : `<span class="board-severity">${escapeHtml(record.severity)}</span> `;
  return `${severity}<a href="${escapeHtml(href(base, record.url))}" dir="auto">${escapeHtml(record.title)}</a>`;
}

function timeOf(day: string): string {
  return `<time datetime="${day}">${dayInWords(day)}</time>`;
}
