import { isDay } from './day-number.ts';
import type { RecordDay } from './record.ts';
import type { Timeline } from './timeline.ts';
import type { TypedRecord } from './typed-record.ts';

const year = String.raw`((?:19|20)\d\d)`;
const month = String.raw`(0[1-9]|1[0-2])`;
const date = String.raw`(0[1-9]|[12]\d|3[01])`;
/** A day, a month or a year in a name; not the beginning of a longer number. `2021-010` is a year and a number. */
const inName = new RegExp(
  String.raw`(?<!\d)${year}(?:([-_. ]?)${month}\2${date}(?!\d)|[-_.]${month}(?!\d|[-_.]\d)|(?!\d))`,
);

/** The day that front matter says: that of the beginning, on the clock it was read from, else its own. */
export function daySaid({ data }: TypedRecord): string | undefined {
  return data.started?.slice(0, 10) ?? data.date ?? data.detected?.slice(0, 10);
}

/** The day in the name of a file or of the folders above it, as far as it is there: `2026-05-31`, `2026-05` or `2026`. */
export function dayInName(name: string): string | undefined {
  const parts = name.split('/');
  // What stands in the file's own name is nearer than its folder: `2026/05-03-queue` is rare, `2026/queue` is not.
  for (const part of parts.toReversed()) {
    const [, inYear, , ofDay, on, ofMonth] = inName.exec(part) ?? [];
    if (inYear === undefined) continue;
    const whole = `${inYear}-${ofDay ?? ''}-${on ?? ''}`;
    if (isDay(whole)) return whole;
    return ofMonth === undefined ? inYear : `${inYear}-${ofMonth}`;
  }
  return undefined;
}

/**
 * The day of a record, from what says it best: front matter, a whole day in its name, the first time of its timeline unless
 * that is in another year or month than its name says, the rest of its name, and its last change at last.
 *
 * @param changed last change of content, as an ISO 8601 instant
 */
export function dayOfRecord(
  record: TypedRecord,
  timeline: Timeline | undefined,
  changed: string | undefined,
): RecordDay | undefined {
  const said = daySaid(record);
  if (said !== undefined) return { day: said, from: 'front matter' };
  const named = dayInName(record.name);
  if (named?.length === 10) return { day: named, from: 'name' };
  const first = timeline?.entries.find(({ day }) => day !== undefined)?.day;
  if (first !== undefined && first.startsWith(named ?? '')) return { day: first, from: 'timeline' };
  if (named !== undefined) return { day: named, from: 'name' };
  return changed === undefined ? undefined : { day: changed.slice(0, 10), from: 'history' };
}
