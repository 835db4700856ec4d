import { generateIcsCalendar } from 'ts-ics';
import type { IcsDateObject, IcsEvent } from 'ts-ics';
import { dayNumber, dayOf } from '../handbook/day-number.ts';

/** Something that is due on a day. */
export interface DueDay {
  /** What tells it from everything else of its owner, and never changes. */
  readonly key: string;
  /** What it belongs to. */
  readonly owner: string;
  /** As `2026-05-31`. */
  readonly day: string;
  /** When the calendar is made, as an ISO 8601 instant: of two calendars, the later one counts. */
  readonly now: string;
  readonly title: string;
  readonly description: string;
  /** Where to read more; left out unless it is absolute. */
  readonly url: string;
}

/** An event of a whole day, which takes nobody's time. It has the same UID in every calendar, so that a later import changes it. */
export function wholeDay({ key, owner, day, now, title, description, url }: DueDay): IcsEvent {
  const stamp: IcsDateObject = { date: new Date(now) };
  return {
    uid: `${shortened(`${identifier(key)}.${identifier(owner)}`)}@handrail`,
    stamp,
    lastModified: stamp,
    // It may only grow; seconds would soon be more than clients count to.
    sequence: Math.floor(stamp.date.getTime() / 60_000),
    start: { type: 'DATE', date: utc(day) },
    // The first day that it is over.
    end: { type: 'DATE', date: utc(dayOf(dayNumber(day) + 1)) },
    summary: plain(title),
    description: plain(description),
    timeTransparent: 'TRANSPARENT',
    ...(URL.canParse(url) ? { url } : {}),
  };
}

/** A calendar (RFC 5545) of events. */
export function calendar(name: string, events: IcsEvent[]): string {
  return folded(
    generateIcsCalendar({
      version: '2.0',
      prodId: '-//Handrail//Handrail//EN',
      method: 'PUBLISH',
      name: plain(name).replace(/[\\;,]/g, String.raw`\$&`),
      events,
    }),
  );
}

/** The beginning of a day as the calendar writer reads it: in UTC, whatever the clock of the machine. */
function utc(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** What can stand in a UID as it is. What a file was imported from may hold anything. */
function identifier(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

/** The most letters of an identifier, so that a UID stays below the 255 octets that it may have (RFC 7986, 5.3). */
const longestIdentifier = 240;

/** An identifier that is not too long: of one that is, the beginning, and a digest that tells it from others. */
function shortened(text: string): string {
  if (text.length <= longestIdentifier) return text;
  const mark = `~${digest(text)}`;
  return text.slice(0, longestIdentifier - mark.length).replace(/%.?$/, '') + mark;
}

/** Sixteen hexadecimal digits that are always the same for a text: FNV-1a with 64 bits (draft-eastlake-fnv). */
function digest(ascii: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const letter of ascii) hash = BigInt.asUintN(64, (hash ^ BigInt(letter.charCodeAt(0))) * 0x100000001b3n);
  return hash.toString(16).padStart(16, '0');
}

/** Words whose lines end in one way, without signs that a calendar may not hold. */
function plain(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[\0-\x08\x0B-\x1F\x7F]/g, '');
}

/** The most octets a line may have (RFC 5545, 3.1). */
const longestLine = 75;

/** Lines folded where they are too long, never inside a letter. The calendar writer counts letters, and cuts pictures in two. */
function folded(text: string): string {
  return text
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .map((line) => {
      let octets = 0;
      let out = '';
      for (const letter of line) {
        const more = octetsOf(letter.codePointAt(0) ?? 0);
        if (octets + more > longestLine) {
          out += '\r\n ';
          octets = 1;
        }
        out += letter;
        octets += more;
      }
      return out;
    })
    .join('\r\n');
}

/** How many octets a letter has in UTF-8. */
function octetsOf(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
