import { isDay } from './day-number.ts';

/*
 * Moments as `instant` of the schema takes them, read by hand: the library behind the schema weighs more than the rest of a form,
 * and this runs in browsers. A test holds both to each other.
 */

const moment =
  /^(\d{4}-\d\d-\d\d)T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** Whether a text is a moment with its offset, written `2026-05-31T14:05+02:00`, with seconds or without. */
export function isMoment(text: string): boolean {
  const found = moment.exec(text);
  return found?.[1] !== undefined && isDay(found[1]);
}
