import { momentAt } from '../handbook/field-value.ts';

/** What time it is where the command runs. */
export interface Clock {
  /** The day that is meant by today. */
  readonly today: string;
  readonly now: () => Date;
}

const days: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1 };
const offsetTyped = /\s*(z|utc|[+-]\d\d(?::?\d\d)?)$/i;

/**
 * A time as people type it: `now`, `14:05` of today, `yesterday 23:50`, `2026-05-31 14:05`. Where no offset is typed, the clock
 * of this machine is meant.
 *
 * @returns the moment with its offset; what is no such time, as it was typed
 */
export function momentTyped(typed: string, clock: Clock): string {
  const text = typed.trim().toLowerCase();
  if (text === 'now') return momentOf(clock.now());
  const offset = offsetTyped.exec(text)?.[1];
  const words = (offset === undefined ? text : text.replace(offsetTyped, '')).replace('t', (sign, at: number) =>
    /^\d{4}-\d\d-\d\d$/.test(text.slice(0, at)) ? ' ' : sign,
  );
  const [, day = 'today', hour = '', rest = ''] =
    /^(?:(\d{4}-\d\d-\d\d|yesterday|today|tomorrow),?\s+(?:at\s+)?)?(\d\d?)[:.](\d\d(?::\d\d)?)$/.exec(words) ?? [];
  if (hour === '') return typed;
  const wall = `${dayTyped(day, clock)}T${hour.padStart(2, '0')}:${rest}`;
  const minutes = offset === undefined ? offsetAt(wall) : minutesOf(offset);
  const moment = minutes === undefined ? undefined : momentAt(wall, minutes);
  if (moment === undefined) return typed;
  return offset === 'z' || offset === 'utc' ? moment.replace('+00:00', 'Z') : moment;
}

/** A day as people type it: `today`, `yesterday` and `tomorrow` become days; everything else stays as it was typed. */
export function dayTyped(typed: string, { today }: Clock): string {
  const further = days[typed.trim().toLowerCase()];
  if (further === undefined) return typed;
  const day = new Date(`${today}T12:00:00Z`);
  day.setUTCDate(day.getUTCDate() + further);
  return day.toISOString().slice(0, 10);
}

/** How far the clock of this machine is ahead of UTC at a time that it shows, in words: `UTC+02:00`. */
export function offsetInWords(wall: Date): string {
  return `UTC${momentOf(wall).slice(16)}`;
}

function momentOf(now: Date): string {
  const offset = 0 - now.getTimezoneOffset();
  return momentAt(new Date(now.getTime() + offset * 60_000).toISOString().slice(0, 16), offset) ?? now.toISOString();
}

function offsetAt(wall: string): number | undefined {
  const at = new Date(wall);
  return Number.isNaN(at.getTime()) ? undefined : 0 - at.getTimezoneOffset();
}

function minutesOf(offset: string): number {
  if (!/^[+-]/.test(offset)) return 0;
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(3).replace(':', '') || 0);
  return offset.startsWith('-') ? -minutes : minutes;
}
