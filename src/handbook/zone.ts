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
const abbreviations: Readonly<Record<string, number>> = {
  ...{ UTC: 0, GMT: 0, Z: 0, ZULU: 0 },
  ...{ WET: 0, WEST: 1, BST: 1, CET: 1, CEST: 2, EET: 2, EEST: 3, MSK: 3 },
  ...{ EST: -5, EDT: -4, CDT: -5, MST: -7, MDT: -6, PST: -8, PDT: -7, AKST: -9, AKDT: -8, HST: -10 },
  ...{ JST: 9, KST: 9, SGT: 8, HKT: 8, AEST: 10, AEDT: 11, AWST: 8, NZST: 12, NZDT: 13 },
};

/** Common names of clocks that are changed twice a year. */
const places: Readonly<Record<string, string>> = {
  ...{ ET: 'America/New_York', EASTERN: 'America/New_York' },
  ...{ CT: 'America/Chicago', CENTRAL: 'America/Chicago' },
  ...{ MT: 'America/Denver', MOUNTAIN: 'America/Denver' },
  ...{ PT: 'America/Los_Angeles', PACIFIC: 'America/Los_Angeles' },
};

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
  const hours = Object.hasOwn(abbreviations, short) ? abbreviations[short] : undefined;
  if (hours !== undefined) return hours === 0 && short.startsWith('Z') ? utc : { name: short, offset: hours * 60 };
  const [, sign, hour, rest = '0'] = ahead.exec(typed) ?? [];
  if (sign !== undefined) {
    const offset = (sign === '+' || sign === '±' ? 1 : -1) * (Number(hour) * 60 + Number(rest));
    if (Math.abs(offset) > 14 * 60 || Number(rest) > 59) return undefined;
    return offset === 0 ? utc : { name: instantAt(0, offset).text.slice(-6), offset };
  }
  const place = Object.hasOwn(places, short)
    ? places[short]
    : /^[A-Za-z]+(?:[/_+-]+[A-Za-z0-9]+)+$/.test(typed)
      ? typed
      : '';
  if (place === undefined || !place.includes('/')) return undefined;
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
