import { readDuration } from './duration-words.ts';
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

export interface TypedDay {
  /** Nothing in `Jan 21`. */
  readonly year: number | undefined;
  readonly month: number;
  readonly date: number;
}

/** A moment at the beginning of a text, and how much of the text it is. */
export interface LeadingMoment extends TypedMoment {
  readonly length: number;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month = `(${months.map((name) => `${name}[a-z]*`).join('|')})\\.?`;
const weekday = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+/i;
const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/;
const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/;
const monthFirst = new RegExp(
  String.raw`^${month}\s+(\d{1,2})(?:st|nd|rd|th)?(?![\d:.]\d)(?:,?\s+(\d{4})(?![\d:]))?`,
  'i',
);
const monthLast = new RegExp(
  String.raw`^(\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?[\s-]+${month}(?:[,\s-]+(\d{4})(?![\d:]))?(?![a-z])`,
  'i',
);
const about = /^(?:[~≈]|(?:c\.|ca\.|(?:ca|circa|about|around|approx(?:imately|\.)?|at|from)(?=[\s\d]))\s*)\s*/i;
const roughly = /^\s*(?:~|ish\b|\?(?!\?))/;
const joint = /^(?:[Tt](?=\d)|\s*(?:,|@|\bat\b)\s*|\s+)/;
const clock = /^(\d{1,2})[:.h](\d\d)(?:[:.](\d\d)(?:[.,](\d+))?)?(?![\d]|[:.]\d)/i;
const twelve = /^\s*([ap])\.?m\b\.?/i;
const bareHour = /^(\d{1,2})(?=\s*[ap]\.?m\b)/i;
const military = /^([01]\d|2[0-4])([0-5]\d)(?=\s*(?:h(?:rs?|ours)?|Z|UTC|GMT)\b)/;
const hourWord = /^\s*(?:h(?:rs?|ours)?|o['’]clock)\b/i;
const placeholder = /^(?:\d{1,2}|[?x_-]{1,2}|HH?)[:.](?:\d\d|[?x_-]{1,2}|mm)(?:[:.](?:\d\d|[?x_-]{1,2}|ss))?(?!\w)/i;
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
const zero = /^T(?:[+\-]?0)?(?![\w+\-])/;
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

/** What is left of a text to read. */
class Rest {
  readonly #text: string;
  at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Moves past what matches here, if anything does. */
  take(pattern: RegExp): RegExpExecArray | undefined {
    const found = pattern.exec(this.#text.slice(this.at, this.at + 120)) ?? undefined;
    this.at += found?.[0].length ?? 0;
    return found;
  }

  /** Tries something, and stays where it was if that comes to nothing. */
  attempt<Found>(read: () => Found | undefined): Found | undefined {
    const before = this.at;
    const found = read();
    if (found === undefined) this.at = before;
    return found;
  }
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
    return hourIn(rest) ?? unknownHour(rest);
  });
  if (hour === undefined)
    return day === undefined ? undefined : { day, time: undefined, zone: undefined, vague: false, since: undefined };
  rest.take(roughly);
  let zone = zoneOf(rest, iso.joined);
  const end = rest.attempt(() => {
    if (rest.take(until) === undefined) return undefined;
    rest.take(about);
    if (rest.attempt(() => dayIn(rest)) !== undefined && rest.take(joint) === undefined) return undefined;
    return hourIn(rest) ?? unknownHour(rest);
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

/** An hour and its minutes as typed. */
interface Hour {
  readonly hour: number;
  readonly seconds: number;
  readonly half: 'a' | 'p' | undefined;
}

function hourIn(rest: Rest): Hour | 'unknown' | undefined {
  const [, hour, min = '0', second = '0', fraction = ''] =
    rest.attempt(() => rest.take(clock) ?? rest.take(bareHour) ?? rest.take(military)) ?? [];
  if (hour === undefined) return undefined;
  const half = rest.take(twelve)?.[1]?.toLowerCase();
  rest.take(hourWord);
  const seconds = Number(min) * 60 + Number(second) + Number(`0.${fraction}0`);
  const found = { hour: Number(hour), seconds, half: half === 'a' || half === 'p' ? half : undefined } as const;
  const most = found.half === undefined ? 24 : 12;
  const exists = found.hour <= most && Number(min) < 60 && Number(second) < 60 && found.hour * 3600 + seconds <= 86_400;
  return exists && (found.half === undefined || found.hour > 0) ? found : 'unknown';
}

/** An hour that its author did not know: `--:--`, `14:??`, `HH:mm`. */
function unknownHour(rest: Rest): 'unknown' | undefined {
  return rest.take(placeholder) === undefined ? undefined : 'unknown';
}

/** Of a range on a clock of twelve hours, the half of the day may stand at its end alone: `2:05–2:20 PM`, `11:50–12:10 PM`. */
function timeOf(start: Hour | 'unknown', end: Hour | 'unknown' | undefined): number | undefined {
  if (start === 'unknown') return undefined;
  const half = start.half ?? (typeof end === 'object' && start.hour <= 12 && start.hour > 0 ? end.half : undefined);
  const secondsOn = ({ hour, seconds }: Hour, of: 'a' | 'p' | undefined): number =>
    (of === undefined ? hour : (hour % 12) + (of === 'p' ? 12 : 0)) * 3600 + seconds;
  const other = half === 'p' ? 'a' : 'p';
  const turned =
    start.half === undefined &&
    half !== undefined &&
    typeof end === 'object' &&
    secondsOn(start, half) > secondsOn(end, half);
  return Math.round(secondsOn(start, turned ? other : half) * 1000);
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

function dayIn(rest: Rest): TypedDay | undefined {
  rest.take(weekday);
  const [, year, , yearsMonth, yearsDate] = rest.take(yearFirst) ?? [];
  if (year !== undefined) return dayOf(Number(year), Number(yearsMonth), Number(yearsDate));
  const [, first, sign, second, last] = rest.take(yearLast) ?? [];
  if (first !== undefined) return numericDay(Number(first), Number(second), Number(last), sign === '.');
  const [, name, date, nextYear] = rest.take(monthFirst) ?? [];
  if (name !== undefined) return dayOf(numberOf(nextYear), monthOf(name), Number(date));
  const [, leading, following, itsYear] = rest.take(monthLast) ?? [];
  return following === undefined ? undefined : dayOf(numberOf(itsYear), monthOf(following), Number(leading));
}

function numericDay(first: number, second: number, year: number, dotted: boolean): TypedDay | undefined {
  // With dots, the day comes first everywhere.
  if (dotted || first > 12 || first === second) return dayOf(year, second, first);
  return second > 12 ? dayOf(year, first, second) : undefined;
}

function numberOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}

function monthOf(name: string): number {
  return months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** A day, if there is one in its year, or in some year. */
function dayOf(year: number | undefined, ofMonth: number, date: number): TypedDay | undefined {
  const leap = 2024;
  const there = new Date(Date.UTC(year ?? leap, ofMonth - 1, date));
  if (year !== undefined && year < 100) return undefined;
  return there.getUTCMonth() === ofMonth - 1 && there.getUTCDate() === date && date > 0
    ? { year, month: ofMonth, date }
    : undefined;
}
