import { clockAt, momentsAt } from '../handbook/zone.ts';
import type { Zone } from '../handbook/zone.ts';
import { placeOn } from './timeline-scale.ts';
import type { Stretch, TimelineScale } from './timeline-scale.ts';

/** A stroke on the axis of a timeline, and what it says. */
export interface Tick {
  readonly at: number;
  /** `14:05`, or `31 May` where strokes are days apart. */
  readonly label: string;
  /** The day, or the year, where it is another one than at the stroke before: `Sun 31 May`. */
  readonly below: string | undefined;
}

const minute = 60_000;
const day = 1440;
/** Minutes between strokes: what a clock or a calendar would have. */
const steps = [
  1,
  2,
  5,
  10,
  15,
  30,
  60,
  120,
  180,
  360,
  720,
  day,
  2 * day,
  7 * day,
  14 * day,
  28 * day,
  91 * day,
  364 * day,
];
const weekdays = ['Thu', 'Fri', 'Sat', 'Sun', 'Mon', 'Tue', 'Wed'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** 1970-01-05 was the first Monday: strokes that are weeks apart are Mondays. */
const monday = 4 * day;

/**
 * Chooses strokes at round times of the clocks of a zone, which stay round when clocks are changed.
 *
 * @param apart the least distance between two strokes
 */
export function ticksOf(scale: TimelineScale, zone: Zone, apart: number): readonly Tick[] {
  const step = steps.find((minutes) => (minutes * minute) / scale.pace >= apart) ?? steps.at(-1) ?? day;
  const places: { at: number; reading: number }[] = [];
  for (const stretch of scale.stretches.filter(({ cut }) => !cut)) {
    const found = readingsIn(stretch, zone, step);
    // A stretch that is shorter than a step is named by the moment it begins at.
    if (found.length === 0) found.push({ epoch: stretch.from, reading: clockAt(zone, stretch.from) });
    for (const { epoch, reading } of found) {
      const at = placeOn(scale, epoch);
      const last = places.at(-1);
      if (last === undefined || at - last.at >= apart - 0.001) places.push({ at, reading });
      else if (found.length === 1) places.splice(-1, 1, { at, reading });
    }
  }
  const dated = step >= day;
  return places.map(({ at, reading }, index): Tick => {
    const before = places[index - 1]?.reading;
    const below = dated ? yearOf : dayWords;
    const changed = before === undefined || below(before) !== below(reading);
    return { at, label: dated ? dateWords(reading) : timeWords(reading), below: changed ? below(reading) : undefined };
  });
}

function readingsIn({ from, to }: Stretch, zone: Zone, step: number): { epoch: number; reading: number }[] {
  const size = step * minute;
  const origin = step % (7 * day) === 0 ? monday * minute : 0;
  const found: { epoch: number; reading: number }[] = [];
  const [start, end] = [clockAt(zone, from), clockAt(zone, to)];
  const first = origin + Math.ceil((Math.min(start, end) - origin) / size) * size;
  // An hour that comes twice leads back to what a clock has shown before.
  for (let reading = first; reading <= Math.max(start, end) + 60 * minute; reading += size) {
    for (const { epoch } of momentsAt(zone, reading)) {
      if (epoch >= from && epoch <= to && clockAt(zone, epoch) === reading) found.push({ epoch, reading });
    }
  }
  return found.sort((a, b) => a.epoch - b.epoch);
}

function timeWords(reading: number): string {
  return new Date(reading).toISOString().slice(11, 16);
}

function dateWords(reading: number): string {
  const date = new Date(reading);
  return `${date.getUTCDate()} ${months[date.getUTCMonth()] ?? ''}`;
}

function dayWords(reading: number): string {
  const number = Math.floor(reading / (day * minute));
  return `${weekdays[((number % 7) + 7) % 7] ?? ''} ${dateWords(reading)}`;
}

function yearOf(reading: number): string {
  return String(new Date(reading).getUTCFullYear());
}
