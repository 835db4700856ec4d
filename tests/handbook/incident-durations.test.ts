import { describe, expect, it } from 'vitest';
import { durationsOf } from '../../src/handbook/incident-durations.ts';
import { readInstant } from '../../src/handbook/instant.ts';
import type { RecordTimes } from '../../src/handbook/record.ts';

function timesOf(started?: string, detected?: string, mitigated?: string, resolved?: string): RecordTimes {
  const read = (text = ''): RecordTimes['started'] => readInstant(text);
  return { started: read(started), detected: read(detected), mitigated: read(mitigated), resolved: read(resolved) };
}

describe('durationsOf', () => {
  it('counts minutes from the beginning, whatever clocks the times were read from', () => {
    // 23:30 in Copenhagen is 17:30 in New York; the last is the next year there, and on the night clocks were put forward.
    const times = timesOf(
      '2025-12-31T23:30+01:00',
      '2025-12-31T17:45-05:00',
      '2026-01-01T04:30+05:30',
      '2026-01-01T01:00+01:00',
    );
    expect(durationsOf(times)).toEqual({
      durations: {
        detect: { minutes: 15, from: 'times' },
        mitigate: { minutes: 30, from: 'times' },
        resolve: { minutes: 90, from: 'times' },
      },
      disorder: [],
    });
  });

  it('counts the hours that passed on a night on which clocks are changed', () => {
    expect(durationsOf(timesOf('2026-03-29T01:30+01:00', '2026-03-29T03:30+02:00')).durations.detect?.minutes).toBe(60);
    expect(durationsOf(timesOf('2026-10-25T01:30+02:00', '2026-10-25T03:30+01:00')).durations.detect?.minutes).toBe(
      180,
    );
  });

  it('takes what the text says where times do not tell', () => {
    const { durations } = durationsOf(timesOf('2026-05-31T14:05Z', '2026-05-31T14:10Z'), { detect: 99, resolve: 84 });
    expect(durations).toEqual({
      detect: { minutes: 5, from: 'times' },
      mitigate: undefined,
      resolve: { minutes: 84, from: 'text' },
    });
  });

  it('names the times that cannot both be right, and counts nothing between them', () => {
    const times = timesOf('2026-05-31T14:05Z', '2026-05-31T14:04Z', '2026-05-31T15:00Z', '2026-05-31T14:59Z');
    const { durations, disorder } = durationsOf(times);
    expect(durations.detect).toBeUndefined();
    expect(disorder).toEqual([
      { earlier: 'started', later: 'detected' },
      { earlier: 'mitigated', later: 'resolved' },
    ]);
  });

  it('finds nothing wrong in what was noticed when it was over', () => {
    const times = timesOf('2026-05-31T14:05Z', '2026-06-02T09:00Z', '2026-05-31T15:00Z', '2026-05-31T15:00Z');
    expect(durationsOf(times).disorder).toEqual([]);
  });
});
