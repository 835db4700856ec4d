import type { RecordTimes } from './record.ts';
import type { Timeline, TimelineEntry } from './timeline.ts';

/** A moment that the front matter of a record names. */
export type RecordMoment = keyof RecordTimes;

/** The moments in the order in which they should come. */
export const recordMoments: readonly RecordMoment[] = ['started', 'detected', 'mitigated', 'resolved'];

/** A stretch of an incident: nobody knew, it hurt and people knew, it no longer hurt. */
export type PhaseName = 'unnoticed' | 'hurting' | 'recovering';

export interface Phase {
  readonly name: PhaseName;
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly from: number;
  readonly to: number;
}

/**
 * The phases of an incident, one after the other, as far as its times tell them. Without the moment when it was noticed it
 * hurt from the beginning; without the one when it stopped hurting, it did so until it was over.
 */
export function phasesOf({ started, detected, mitigated, resolved }: RecordTimes): readonly Phase[] {
  if (started === undefined) return [];
  const phases: Phase[] = [];
  let from = started.epoch;
  const until = (name: PhaseName, to: number | undefined): void => {
    // What ends before it begins is a mistake, or was never there: something noticed late hurts nobody any more.
    if (to === undefined || to <= from) return;
    phases.push({ name, from, to });
    from = to;
  };
  until('unnoticed', detected?.epoch);
  until('hurting', (mitigated ?? resolved)?.epoch);
  if (mitigated !== undefined) until('recovering', resolved?.epoch);
  return phases;
}

/**
 * Finds the entries of a timeline at which an incident began, was noticed, stopped hurting and was over: those at the same
 * minute as the times of the record, of several the first.
 */
export function momentsIn(
  { entries }: Pick<Timeline, 'entries'>,
  times: RecordTimes,
): ReadonlyMap<TimelineEntry, readonly RecordMoment[]> {
  const found = new Map<TimelineEntry, RecordMoment[]>();
  for (const moment of recordMoments) {
    const minute = minuteOf(times[moment]?.epoch);
    const entry = minute === undefined ? undefined : entries.find(({ at }) => minuteOf(at?.epoch) === minute);
    if (entry !== undefined) found.set(entry, [...(found.get(entry) ?? []), moment]);
  }
  return found;
}

function minuteOf(epoch: number | undefined): number | undefined {
  return epoch === undefined ? undefined : Math.floor(epoch / 60_000);
}
