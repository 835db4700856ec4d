/** A moment that somebody wrote down, with the offset of the clock it was read from. */
export interface Instant {
  /** As `2026-05-31T14:05+02:00`. */
  readonly text: string;
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly epoch: number;
  /** Minutes that the clock was ahead of UTC. */
  readonly offset: number;
}

const minute = 60_000;
/** No clock is further from UTC: https://www.rfc-editor.org/rfc/rfc9557 and the tz database agree on 14 hours. */
const farthest = 14 * 60;
const written =
  /^(\d{4}-\d\d-\d\d)[Tt ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d+))?)?(?:[Zz]|([+\-\u2212])(\d\d)(?::?(\d\d))?)$/;

/**
 * Reads a moment in the notation of ISO 8601, to the minute or finer, with its offset: `2026-05-31T14:05+02:00`,
 * `2026-05-31T12:05:30Z`. `24:00` is the end of a day. What is finer than a millisecond is cut off.
 *
 * @returns nothing if the text is anything else, its day does not exist, or it has no offset
 */
export function readInstant(text: string): Instant | undefined {
  const [, day = '', hour, min, second = '0', fraction = '', sign, ahead = '0', rest = '0'] =
    written.exec(text.trim()) ?? [];
  const start = Date.parse(`${day}T00:00:00Z`);
  // 30 February may be read as 2 March.
  if (day === '' || Number.isNaN(start) || new Date(start).toISOString().slice(0, 10) !== day) return undefined;
  const seconds = Number(second);
  const minutes = Number(hour) * 60 + Number(min);
  const within = Number(`0.${fraction}0`.slice(0, 5));
  const offset = (sign === undefined || sign === '+' ? 1 : -1) * (Number(ahead) * 60 + Number(rest));
  if (Number(min) > 59 || seconds > 59 || Number(rest) > 59 || Math.abs(offset) > farthest) return undefined;
  if (minutes + (seconds + within) / 60 > 24 * 60) return undefined;
  const at = instantAt(start + (minutes - offset) * minute + seconds * 1000 + Math.round(within * 1000), offset);
  // The end of the year 9999 is a day that cannot be written.
  return at.text.startsWith('+') ? undefined : at;
}

/**
 * The moment at a number of milliseconds since 1970-01-01T00:00Z.
 *
 * @param offset minutes that the clock is ahead of UTC which it is written down from
 */
export function instantAt(epoch: number, offset: number): Instant {
  const clock = new Date(epoch + offset * minute).toISOString();
  const ahead = Math.abs(offset);
  const part = (number: number): string => String(number).padStart(2, '0');
  const sign = offset < 0 ? '-' : '+';
  return {
    // Seconds are written only where there are some.
    text: `${clock.replace(/(?::00)?\.000Z$|0{0,2}Z$/, '')}${sign}${part(Math.floor(ahead / 60))}:${part(ahead % 60)}`,
    epoch,
    offset: offset === 0 ? 0 : offset,
  };
}
