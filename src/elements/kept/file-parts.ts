/*
 * What the parts of a file must be, read by hand: the library that defines the published schemas weighs more than all
 * else on a page. Each reader gives back the part, or throws `Unreadable`, which says where it is wrong.
 */

/** A part of a file that is not what it should be. */
export class Unreadable extends Error {}

/** Reads one part. `at` is where it stands, in words. */
export type Read<Value> = (value: unknown, at: string) => Value;

/** What has an id is found by it: two of the same id could overwrite each other. No JSON Schema can say that. */
export function distinct(items: readonly { readonly id: string }[], what: string): void {
  if (new Set(items.map(({ id }) => id)).size < items.length) throw new Unreadable(`two ${what} have the same id`);
}

/** The parts of an object, each asked for once; `end` refuses those that nobody asked for. */
export function partsOf(value: unknown, at: string) {
  if (!isRecord(value)) throw new Unreadable(`${at} is not what it should be`);
  const known = new Set<string>();
  return {
    part: <Value>(key: string, read: Read<Value>): Value => {
      known.add(key);
      return read(Object.hasOwn(value, key) ? value[key] : undefined, at === 'the file' ? key : `${at}.${key}`);
    },
    end: (): void => {
      const unknown = Object.keys(value).find((key) => !known.has(key));
      if (unknown !== undefined) throw new Unreadable(`${at} has a part “${unknown}” that is not known here`);
    },
  };
}

/** Whether a value is an object with named parts. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text, which may be empty. */
export function string(value: unknown, at: string): string {
  if (typeof value !== 'string') throw new Unreadable(`${at} is not a text`);
  return value;
}

/** A text that is not empty. */
export function name(value: unknown, at: string): string {
  const text = string(value, at);
  if (text === '') throw new Unreadable(`${at} is empty`);
  return text;
}

/** A text, or nothing. */
export function stringOrNull(value: unknown, at: string): string | null {
  return value === null ? null : string(value, at);
}

/** True or false. */
export function boolean(value: unknown, at: string): boolean {
  if (typeof value !== 'boolean') throw new Unreadable(`${at} is neither true nor false`);
  return value;
}

/** A day of the calendar, such as `2026-03-01`. */
export function day(value: unknown, at: string): string {
  const text = string(value, at);
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  // A day that no month has, such as 30 February, is read as one of the next month.
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(text)) throw new Unreadable(`${at} is not a day`);
  return text;
}

/** This one value and no other. */
export function is<const Value extends string | number>(wanted: Value): Read<Value> {
  return (value, at) => {
    if (value !== wanted) throw new Unreadable(`${at} is not ${wanted}`);
    return wanted;
  };
}

/** One of these words. */
export function oneOf<const Value extends string>(allowed: readonly Value[]): Read<Value> {
  return (value, at) => {
    const found = allowed.find((each) => each === value);
    if (found === undefined) throw new Unreadable(`${at} is none of ${allowed.join(', ')}`);
    return found;
  };
}

/** A list whose items all pass one reader. */
export function listOf<Value>(read: Read<Value>): Read<Value[]> {
  return (value, at) => {
    if (!Array.isArray(value)) throw new Unreadable(`${at} is not a list`);
    return value.map((each: unknown, place) => read(each, `${at}[${place}]`));
  };
}
