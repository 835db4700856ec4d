import { Temporal } from 'temporal-polyfill';
import { dayOf } from './day-number.ts';
import { instantAt } from './instant.ts';
import type { Instant } from './instant.ts';

/** Where a clock hangs. */
export interface Zone {
  /** `UTC`, `CET`, `+02:00`, `Europe/Copenhagen`. */
  readonly name: string;
  /** Minutes ahead of UTC, of a clock that is never changed; nothing where it depends on the day. */
  readonly offset: number | undefined;
}

/** What a clock shows: milliseconds from 1970-01-01T00:00 on that same clock. */
export type ClockReading = number;

const minute = 60_000;
const day = 86_400_000;

/**
 * Hours ahead of UTC, of abbreviations that mean one clock to nearly everybody who writes them. Whoever writes CET in summer
 * means it, as far as anybody can tell: it stays +01:00. Some that mean several clocks are not here: CST (Chicago, Shanghai,
 * Havana), IST (India, Ireland, Israel), AST (Halifax, Riyadh), ADT, GST, SST, AMT, ECT.
 */
const abbreviations: ReadonlyMap<string, number> = new Map(
  [
    '0 UTC GMT Z ZULU WET',
    '1 CET WEST BST',
    '2 CEST EET',
    '3 EEST MSK',
    '8 SGT HKT AWST',
    '9 JST KST',
    '10 AEST',
    '11 AEDT',
    '12 NZST',
    '13 NZDT',
    '-4 EDT',
    '-5 EST CDT',
    '-6 MDT',
    '-7 MST PDT',
    '-8 PST AKDT',
    '-9 AKST',
    '-10 HST',
  ].flatMap((line) => {
    const [hours, ...names] = line.split(' ');
    return names.map((name): [string, number] => [name, Number(hours)]);
  }),
);

/** Common names of clocks that are changed twice a year. */
const places: ReadonlyMap<string, string> = new Map(
  [
    'America/New_York ET EASTERN',
    'America/Chicago CT CENTRAL',
    'America/Denver MT MOUNTAIN',
    'America/Los_Angeles PT PACIFIC',
  ].flatMap((line) => {
    const [place = '', ...names] = line.split(' ');
    return names.map((name): [string, string] => [name, place]);
  }),
);

const ahead = /^(?:(?:UTC|GMT)\s*)?([+\-\u2212±])\s*(\d{1,2})(?::?(\d\d))?$/i;
const known = new Map<string, Zone | undefined>();

/** UTC itself. */
export const utc: Zone = { name: 'UTC', offset: 0 };

/**
 * Reads the name of a zone: `UTC`, an abbreviation such as `CET`, an offset such as `+02:00` or `UTC+2`, or a name of the
 * tz database such as `Europe/Copenhagen`.
 *
 * @returns nothing if nobody knows it, or the abbreviation means several clocks
 */
export function readZone(text: string): Zone | undefined {
  const typed = text.trim();
  if (!known.has(typed)) known.set(typed, zoneOf(typed));
  return known.get(typed);
}

function zoneOf(typed: string): Zone | undefined {
  const short = typed.toUpperCase().replace(/\s+TIME$/, '');
  const hours = abbreviations.get(short);
  if (hours !== undefined) return hours === 0 && short.startsWith('Z') ? utc : { name: short, offset: hours * 60 };
  const [, sign, hour, rest = '0'] = ahead.exec(typed) ?? [];
  if (sign !== undefined) {
    const offset = (sign === '+' || sign === '±' ? 1 : -1) * (Number(hour) * 60 + Number(rest));
    if (Math.abs(offset) > 14 * 60 || Number(rest) > 59) return undefined;
    return offset === 0 ? utc : { name: instantAt(0, offset).text.slice(-6), offset };
  }
  const place = places.get(short) ?? (/^[A-Za-z]+(?:[/_+-]+[A-Za-z0-9]+)+$/.test(typed) ? typed : '');
  if (!place.includes('/')) return undefined;
  try {
    return { name: Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(place).timeZoneId, offset: undefined };
  } catch {
    return undefined;
  }
}

/** Minutes that the clocks of a zone are ahead of UTC at a moment. */
export function offsetAt(zone: Zone, epoch: number): number {
  if (zone.offset !== undefined) return zone.offset;
  const { offsetNanoseconds } = Temporal.Instant.fromEpochMilliseconds(epoch).toZonedDateTimeISO(zone.name);
  // Before standard time, clocks were ahead by minutes and seconds.
  return Math.round(offsetNanoseconds / 1e9 / 60);
}

/** What a clock of a zone shows at a moment. */
export function clockAt(zone: Zone, epoch: number): ClockReading {
  return epoch + offsetAt(zone, epoch) * minute;
}

/** The moment as a clock of a zone shows it. */
export function instantIn(zone: Zone, epoch: number): Instant {
  return instantAt(epoch, offsetAt(zone, epoch));
}

/**
 * The moments at which a clock of a zone shows something, earliest first: one, or two in the hour that comes twice when clocks
 * are put back. A time that clocks skip when they are put forward is counted on from the hour before, as iCalendar has it
 * (RFC 5545, 3.3.5): half past two is then what clocks call half past three.
 */
export function momentsAt(zone: Zone, reading: ClockReading): readonly Instant[] {
  if (zone.offset !== undefined) return [instantAt(reading - zone.offset * minute, zone.offset)];
  // Clocks change by less than a day, and not twice within two.
  const offsets = [offsetAt(zone, reading - day), offsetAt(zone, reading + day)];
  const epochs = [...new Set(offsets.map((offset) => reading - offset * minute))].sort((a, b) => a - b);
  const shown = epochs.filter((epoch) => clockAt(zone, epoch) === reading);
  const [before = 0] = offsets;
  return (shown.length > 0 ? shown : [reading - before * minute]).map((epoch) => instantIn(zone, epoch));
}

/** The day that a clock shows. */
export function dayOfReading(reading: ClockReading): string {
  return dayOf(Math.floor(reading / day));
}
