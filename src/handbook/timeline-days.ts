import { dayNumber, dayOf, isDay } from './day-number.ts';
import type { Instant } from './instant.ts';
import type { TimelineEntry } from './timeline.ts';
import type { TypedDay } from './timeline-day.ts';
import type { TypedMoment } from './timeline-moment.ts';
import type { TimelineRow } from './timeline-rows.ts';
import { clockAt, dayOfReading, instantIn, momentsAt, utc } from './zone.ts';
import type { Zone } from './zone.ts';

/** What is known before the first entry. */
export interface Beginning {
  /** Nothing when it is not known: then only entries with a zone of their own are moments. */
  readonly zone: Zone | undefined;
  readonly day?: string | undefined;
  readonly started?: Instant | undefined;
}

const hour = 3_600_000;
const day = 24 * hour;
/** A time that is earlier than the one before it by more than this is on the next day. */
const disorder = 6 * hour;
/** Words after which nobody can tell on which day the next time is. */
const otherDay =
  /\d{3}|\d[/.-]\d|\b(?:day|days|next|following|tomorrow|overnight|later that week|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/** Completes what was typed into moments, each with the help of those before it. */
export function resolved(rows: readonly TimelineRow[], beginning: Beginning): TimelineEntry[] {
  const walk = new Walk(beginning);
  return rows.flatMap((row): TimelineEntry[] => {
    const { typed, text, span, position } = row;
    const when = row.moment === undefined ? walk.pass(typed) : walk.take(row.moment);
    return row.heads ? [] : [{ ...when, typed, text, span, position }];
  });
}

type When = Pick<TimelineEntry, 'at' | 'day' | 'lacks'>;

/** Goes from entry to entry, and keeps in mind the day. */
class Walk {
  readonly #beginning: Beginning;
  /** Without a known zone, times are compared as if they were UTC, so that midnight is found nevertheless. */
  readonly #zone: Zone;
  #day: string | undefined;
  /** The last moment, of the day that is kept in mind. */
  #last: number | undefined;
  /** Whether the day is unknown since somebody wrote what cannot be read. */
  #lost = false;

  constructor(beginning: Beginning) {
    this.#beginning = beginning;
    this.#zone = beginning.zone ?? utc;
  }

  /** An entry that is no moment: the next time is on the same day, unless its words may be about another one. */
  pass(typed: string): When {
    if (otherDay.test(typed)) this.#lost = true;
    return { at: undefined, day: this.#lost ? undefined : this.#day, lacks: typed === '' ? 'time' : 'words' };
  }

  take({ day: typed, time, zone: own, vague, since }: TypedMoment): When {
    const zone = own ?? this.#zone;
    const known = (own ?? this.#beginning.zone) !== undefined && !vague;
    if (since !== undefined) return this.#after(since);
    const named = typed === undefined ? undefined : this.#dayOf(typed);
    if (typed !== undefined) {
      this.#lost = named === undefined;
      if (named === undefined || named !== this.#day) this.#last = undefined;
      if (named !== undefined) this.#day = named;
    }
    if (time === undefined) return { at: undefined, day: this.#lost ? undefined : this.#day, lacks: 'time' };
    const at = this.#lost ? undefined : named === undefined ? this.#next(zone, time) : this.#on(zone, named, time);
    if (at === undefined) return { at, day: undefined, lacks: 'day' };
    this.#last = at.epoch;
    this.#day = dayOfReading(clockAt(zone, at.epoch));
    return { at: known ? at : undefined, day: this.#day, lacks: known ? undefined : 'zone' };
  }

  #after(minutes: number): When {
    const { started, zone } = this.#beginning;
    if (started === undefined) return { at: undefined, day: undefined, lacks: 'time' };
    const epoch = started.epoch + minutes * 60_000;
    const at = instantIn(zone ?? { name: '', offset: started.offset }, epoch);
    this.#last = epoch;
    this.#lost = false;
    this.#day = at.text.slice(0, 10);
    return { at, day: this.#day, lacks: undefined };
  }

  /** The day that was typed. Without a year, it is the nearest one to the day before it. */
  #dayOf({ year, month, date }: TypedDay): string | undefined {
    const written = (of: number): string =>
      [of, month, date].map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-');
    if (year !== undefined) return written(year);
    const near = this.#day ?? this.#first();
    if (near === undefined) return undefined;
    const of = Number(near.slice(0, 4));
    const away = (other: string): number => Math.abs(dayNumber(other) - dayNumber(near));
    return [of, of - 1, of + 1]
      .map(written)
      .filter(isDay)
      .sort((a, b) => away(a) - away(b))[0];
  }

  #first(): string | undefined {
    const { started, day: given } = this.#beginning;
    if (started !== undefined) return dayOfReading(clockAt(this.#zone, started.epoch));
    return given !== undefined && isDay(given) ? given : undefined;
  }

  /** A time without a day. */
  #next(zone: Zone, time: number): Instant | undefined {
    const last = this.#last;
    if (last !== undefined) {
      const today = dayOfReading(clockAt(zone, last));
      const at = this.#on(zone, today, time);
      return at.epoch < last - disorder ? this.#on(zone, dayOf(dayNumber(today) + 1), time) : at;
    }
    if (this.#day !== undefined) return this.#on(zone, this.#day, time);
    const first = this.#first();
    if (first === undefined) return undefined;
    const { started } = this.#beginning;
    if (started === undefined) return this.#on(zone, first, time);
    const away = ({ epoch }: Instant): number => Math.abs(epoch - started.epoch);
    return [0, -1, 1]
      .map((days) => this.#on(zone, dayOf(dayNumber(first) + days), time))
      .sort((a, b) => away(a) - away(b))[0];
  }

  /** The moment of a time on a day: of two, the first that is not before the last entry. */
  #on(zone: Zone, on: string, time: number): Instant {
    const [first, second] = momentsAt(zone, dayNumber(on) * day + time);
    const last = this.#last;
    if (first === undefined) throw new RangeError(`No clock shows ${time} on ${on}`);
    return last !== undefined && second !== undefined && first.epoch < last && second.epoch >= last ? second : first;
  }
}
