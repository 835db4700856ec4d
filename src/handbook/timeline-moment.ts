import { readDuration } from './duration-words.ts';
import { dayIn } from './timeline-day.ts';
import type { TypedDay } from './timeline-day.ts';
import { hourIn, timeOf } from './timeline-hour.ts';
import { Rest } from './timeline-rest.ts';
import { readZone } from './zone.ts';
import type { Zone } from './zone.ts';

/** What somebody typed for a moment: all of it, or a part that what stands around it completes. */
export interface TypedMoment {
  readonly day: TypedDay | undefined;
  /** Milliseconds since midnight. */
  readonly time: number | undefined;
  /** The zone that it says itself. */
  readonly zone: Zone | undefined;
  /** Its zone is named, but by a name that several share. */
  readonly vague: boolean;
  /** Minutes since it began: `T+5m`. */
  readonly since: number | undefined;
}

/** A moment at the beginning of a text, and how much of the text it is. */
export interface LeadingMoment extends TypedMoment {
  readonly length: number;
}

const about = /^(?:[~≈]|(?:c\.|ca\.|(?:ca|circa|about|around|approx(?:imately|\.)?|at|from)(?=[\s\d]))\s*)\s*/i;
const roughly = /^\s*(?:~|ish\b|\?(?!\?))/;
const joint = /^(?:[Tt](?=\d)|\s*(?:,|@|\bat\b)\s*|\s+)/;
const offset = /^(?:(?:\s*([+]\d\d(?::?\d\d)?))|\s+([-\u2212]\d{4}))(?![\d:])/;
const isoOffset = /^([-\u2212]\d\d(?::?\d\d)?)(?![\d:])/;
const zoneWords = String.raw`((?:UTC|GMT)\s?[+\-\u2212±]\s?\d{1,2}(?::?\d\d)?|[A-Z]{1,5}|[A-Z][A-Za-z]+(?:\/[A-Z][A-Za-z_]+)+)(?!\w)`;
const zoneName = new RegExp(String.raw`^\s*${zoneWords}`);
const zoneInBrackets = new RegExp(String.raw`^\s*[([]\s*${zoneWords}\s*[)\]]`);
const until = /^\s*(?:[-–—→/]|(?:to|until|till)\b)\s*/;
const units = String.raw`(?:d(?:ays?)?|h(?:(?:ou)?rs?)?|m(?:in(?:ute)?s?)?|s(?:ec(?:ond)?s?)?)`;
const relative = new RegExp(
  String.raw`^(?:T\s?([+\-\u2212])|\+)\s?(\d{1,3}:\d\d(?!\d)|\d+\s?${units}(?:[\s,]*\d+\s?${units})*(?![a-z])|0(?!\d))`,
  'i',
);
const zero = /^T(?:[+-]?0)?(?![\w+-])/;
/** Abbreviations of zones that several share, and that say nothing else in an account of what happened. */
const shared: readonly string[] = ['CST', 'IST', 'AST'];

/**
 * Reads the moment that a text begins with: `14:05`, `2020-01-21 15:36`, `Jan 21, 2:05 PM PST`, `~14:05–14:20 UTC`, `T+5m`.
 * Of a range, its beginning is read. A day written with numbers alone is read only where no other one can be meant:
 * 21/01/2020 and 21.01.2020, but not 03/04/2020.
 *
 * @returns nothing if it begins with anything else
 */
export function leadingMoment(text: string): LeadingMoment | undefined {
  const rest = new Rest(text);
  const bracket = rest.take(/^\s*\[/) !== undefined;
  rest.take(about);
  const moment = sinceBeginning(rest) ?? typedMoment(rest);
  if (moment === undefined) return undefined;
  if (bracket && rest.take(/^\s*\]/) === undefined) return undefined;
  if (bracket && moment.zone === undefined) return { ...moment, ...zoneOf(rest, false), length: rest.at };
  return { ...moment, length: rest.at };
}

function sinceBeginning(rest: Rest): TypedMoment | undefined {
  const none = { day: undefined, time: undefined, zone: undefined, vague: false };
  if (rest.take(zero) !== undefined) return { ...none, since: 0 };
  const [, sign, amount] = rest.take(relative) ?? [];
  if (amount === undefined) return undefined;
  const [hours, minutes] = amount.split(':');
  const since = minutes === undefined ? (readDuration(amount) ?? 0) : Number(hours) * 60 + Number(minutes);
  return { ...none, since: sign === undefined || sign === '+' ? since : -since };
}

function typedMoment(rest: Rest): TypedMoment | undefined {
  const day = rest.attempt(() => dayIn(rest));
  const iso = { joined: false };
  const hour = rest.attempt(() => {
    if (day !== undefined) {
      const [sign] = rest.take(joint) ?? [];
      if (sign === undefined) return undefined;
      iso.joined = /^t$/i.test(sign);
      rest.take(about);
    }
    return hourIn(rest);
  });
  if (hour === undefined)
    return day === undefined ? undefined : { day, time: undefined, zone: undefined, vague: false, since: undefined };
  rest.take(roughly);
  let zone = zoneOf(rest, iso.joined);
  const end = rest.attempt(() => {
    if (rest.take(until) === undefined) return undefined;
    rest.take(about);
    if (rest.attempt(() => dayIn(rest)) !== undefined && rest.take(joint) === undefined) return undefined;
    return hourIn(rest);
  });
  if (end !== undefined) {
    rest.take(roughly);
    const other = zoneOf(rest, false);
    if (zone.zone === undefined && !zone.vague) zone = other;
  }
  const later =
    day ??
    rest.attempt(() => {
      const on = rest.take(/^\s*(?:,|\bon\b)?\s*/);
      return on === undefined ? undefined : dayIn(rest);
    });
  return { day: later, time: timeOf(hour, end), ...zone, since: undefined };
}

function zoneOf(rest: Rest, joined: boolean): Pick<TypedMoment, 'zone' | 'vague'> {
  const [, plus, minus] = rest.take(offset) ?? (joined ? rest.take(isoOffset) : undefined) ?? [];
  const ahead = plus ?? minus;
  if (ahead !== undefined) return { zone: readZone(ahead), vague: readZone(ahead) === undefined };
  const vague = { found: false };
  const zone = rest.attempt(() => {
    const [, name = ''] = rest.take(zoneInBrackets) ?? rest.take(zoneName) ?? [];
    vague.found = shared.includes(name);
    return vague.found ? name : name === '' ? undefined : readZone(name);
  });
  return { zone: typeof zone === 'object' ? zone : undefined, vague: vague.found };
}
