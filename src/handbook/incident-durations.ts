import type { Duration, Durations, RecordTimes } from './record.ts';

/** How long it took, and which of its times cannot both be right. */
export interface IncidentDurations {
  readonly durations: Durations;
  readonly disorder: readonly TimesOutOfOrder[];
}

export interface TimesOutOfOrder {
  readonly earlier: keyof RecordTimes;
  readonly later: keyof RecordTimes;
}

/**
 * What cannot come before what. Something may be noticed only after it stopped hurting, or when it was long over: that is no
 * mistake.
 */
const order: readonly TimesOutOfOrder[] = [
  { earlier: 'started', later: 'detected' },
  { earlier: 'started', later: 'mitigated' },
  { earlier: 'started', later: 'resolved' },
  { earlier: 'mitigated', later: 'resolved' },
];

/**
 * Counts the minutes from the beginning of an incident until it was noticed, stopped hurting and was over.
 *
 * @param times moments, whatever the offsets they were written down with
 * @param said minutes that the text claims: they count where times do not tell
 */
export function durationsOf(
  times: RecordTimes,
  said: Readonly<Partial<Record<keyof Durations, number | undefined>>> = {},
): IncidentDurations {
  const until = (later: keyof RecordTimes, claimed: number | undefined): Duration | undefined => {
    const { started, [later]: end } = times;
    if (started !== undefined && end !== undefined && end.epoch >= started.epoch) {
      return { minutes: Math.round((end.epoch - started.epoch) / 60_000), from: 'times' };
    }
    return claimed === undefined ? undefined : { minutes: claimed, from: 'text' };
  };
  return {
    durations: {
      detect: until('detected', said.detect),
      mitigate: until('mitigated', said.mitigate),
      resolve: until('resolved', said.resolve),
    },
    disorder: order.filter(({ earlier, later }) => {
      const [before, after] = [times[earlier], times[later]];
      return before !== undefined && after !== undefined && after.epoch < before.epoch;
    }),
  };
}
