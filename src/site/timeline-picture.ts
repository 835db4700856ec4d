import { durationInWords } from '../handbook/duration-words.ts';
import type { RecordTimes } from '../handbook/record.ts';
import { momentsIn, phasesOf, recordMoments } from '../handbook/timeline-phases.ts';
import type { PhaseName, RecordMoment } from '../handbook/timeline-phases.ts';
import type { Timeline } from '../handbook/timeline.ts';
import { readZone } from '../handbook/zone.ts';
import type { Zone } from '../handbook/zone.ts';
import { marksOf } from './timeline-marks.ts';
import type { Mark, MarkSizes } from './timeline-marks.ts';
import { placeOn, scaleOf } from './timeline-scale.ts';
import { ticksOf } from './timeline-ticks.ts';
import type { Tick } from './timeline-ticks.ts';

/** A timeline along a line, in units from where it begins: the view decides whether it runs to the right or down. */
export interface TimelinePicture {
  readonly length: number;
  /** The zone of the axis: `UTC`, `CET`, `+02:00`. */
  readonly zone: string;
  readonly bands: readonly Band[];
  readonly ticks: readonly Tick[];
  /** Where nothing happened for so long that the line is cut short there. */
  readonly cuts: readonly Cut[];
  readonly dots: readonly Dot[];
  /** Numbers of the entries, counted from 1 in the order in which they were written down. */
  readonly marks: readonly Mark[];
}

export interface Band {
  readonly phase: PhaseName;
  readonly start: number;
  readonly end: number;
  readonly minutes: number;
}

export interface Cut {
  readonly start: number;
  readonly end: number;
  /** How long it was: `3 days 4 h`. */
  readonly words: string;
}

export interface Dot {
  readonly at: number;
  /** Moments of the record that it is. */
  readonly moments: readonly RecordMoment[];
}

/** The room there is. */
export interface PictureRoom extends MarkSizes {
  readonly length: number;
  /** The least distance between two strokes of the axis. */
  readonly tick: number;
}

/**
 * Lays out the picture of an incident: what happened when, and its phases.
 *
 * @param timeline entries without a moment are not in it; their numbers are left out
 * @returns nothing when there are not two moments to tell apart
 */
export function timelinePicture(
  timeline: Timeline | undefined,
  times: RecordTimes,
  room: PictureRoom,
): TimelinePicture | undefined {
  const entries = timeline?.entries ?? [];
  const phases = phasesOf(times);
  const own = recordMoments.flatMap((moment) => times[moment]?.epoch ?? []);
  const told = entries.flatMap(({ at }) => at?.epoch ?? []);
  const epochs = [...own, ...told];
  if (new Set(epochs.map((epoch) => Math.floor(epoch / 60_000))).size < 2) return undefined;
  const scale = scaleOf(epochs, room.length);
  const zone = zoneOf(timeline, times);
  const named = momentsIn({ entries }, times);
  const marked = entries.flatMap((entry, index) =>
    entry.at === undefined ? [] : [{ at: placeOn(scale, entry.at.epoch), number: index + 1, entry }],
  );
  return {
    length: room.length,
    zone: zone.name,
    bands: phases.map(({ name, from, to }) => ({
      phase: name,
      start: placeOn(scale, from),
      end: placeOn(scale, to),
      minutes: Math.round((to - from) / 60_000),
    })),
    ticks: ticksOf(scale, zone, room.tick),
    cuts: scale.stretches.flatMap(({ cut, start, end, from, to }) =>
      cut ? [{ start, end, words: durationInWords((to - from) / 60_000) }] : [],
    ),
    dots: marked.map(({ at, entry }) => ({ at, moments: named.get(entry) ?? [] })),
    marks: marksOf(marked, room.length, room),
  };
}

/** The zone that the axis is labelled in: that of the timeline, or else of the first clock that a time was read from. */
function zoneOf(timeline: Timeline | undefined, times: RecordTimes): Zone {
  const zone = timeline?.zone === undefined ? undefined : readZone(timeline.zone);
  const first = recordMoments.map((moment) => times[moment]).find((at) => at !== undefined);
  const offset = (first ?? timeline?.entries.find(({ at }) => at !== undefined)?.at)?.text.slice(-6);
  return zone ?? readZone(offset ?? 'UTC') ?? { name: 'UTC', offset: 0 };
}
