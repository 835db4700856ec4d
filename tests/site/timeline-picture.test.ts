import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantAt, readInstant } from '../../src/handbook/instant.ts';
import type { RecordTimes } from '../../src/handbook/record.ts';
import type { Timeline } from '../../src/handbook/timeline.ts';
import { timelinePicture } from '../../src/site/timeline-picture.ts';
import type { PictureRoom } from '../../src/site/timeline-picture.ts';

const room: PictureRoom = { length: 600, tick: 60, mark: 19, sign: 6, gap: 3, away: 30 };
const noTimes: RecordTimes = { started: undefined, detected: undefined, mitigated: undefined, resolved: undefined };
const timesOf = (started?: string, detected?: string, mitigated?: string, resolved?: string): RecordTimes => ({
  started: readInstant(started ?? ''),
  detected: readInstant(detected ?? ''),
  mitigated: readInstant(mitigated ?? ''),
  resolved: readInstant(resolved ?? ''),
});

function timelineAt(epochs: readonly number[], zone = 'UTC'): Timeline {
  const common = {
    lacks: undefined,
    day: undefined,
    typed: '',
    text: '',
    span: [0, 0],
    position: { line: 1, column: 1 },
  } as const;
  return {
    zone,
    unreadZone: undefined,
    span: [0, 0],
    entries: epochs.map((epoch) => ({ ...common, at: instantAt(epoch, 0) })),
  };
}
const timeline = (zone: string, ...moments: string[]): Timeline =>
  timelineAt(
    moments.map((at) => Date.parse(at)),
    zone,
  );

describe('timelinePicture', () => {
  it('draws phases to scale, and marks the entries at which they begin', () => {
    const times = timesOf('2026-05-31T14:00+02:00', '2026-05-31T12:30Z', '2026-05-31T13:00Z', '2026-05-31T14:00Z');
    const picture = timelinePicture(
      timeline('UTC', '2026-05-31T12:00Z', '2026-05-31T12:40Z', '2026-05-31T14:00Z'),
      times,
      room,
    );
    expect(picture?.bands).toEqual([
      { phase: 'unnoticed', start: 0, end: 150, minutes: 30 },
      { phase: 'hurting', start: 150, end: 300, minutes: 30 },
      { phase: 'recovering', start: 300, end: 600, minutes: 60 },
    ]);
    expect(picture?.dots.map(({ at, moments }) => [at, moments])).toEqual([
      [0, ['started']],
      [200, []],
      [600, ['resolved']],
    ]);
    expect(picture?.ticks.map(({ at, label, below }) => [at, label, below])).toEqual([
      [0, '12:00', 'Sun 31 May'],
      ...['12:15', '12:30', '12:45', '13:00', '13:15', '13:30', '13:45', '14:00'].map((label, at) => [
        (at + 1) * 75,
        label,
        undefined,
      ]),
    ]);
  });

  it('names days where the axis crosses midnight, on the clocks of its zone', () => {
    const picture = timelinePicture(
      timeline('Europe/Copenhagen', '2026-05-31T20:00Z', '2026-05-31T23:00Z'),
      noTimes,
      room,
    );
    expect(picture?.ticks.map(({ label, below }) => [label, below])).toEqual([
      ['22:00', 'Sun 31 May'],
      ['22:30', undefined],
      ['23:00', undefined],
      ['23:30', undefined],
      ['00:00', 'Mon 1 Jun'],
      ['00:30', undefined],
      ['01:00', undefined],
    ]);
  });

  it('leaves out the hour that clocks skip, and keeps the one that comes twice', () => {
    const labels = (...moments: string[]): string[] | undefined =>
      timelinePicture(timeline('Europe/Copenhagen', ...moments), noTimes, room)?.ticks.map(({ label }) => label);
    expect(labels('2026-03-28T21:00Z', '2026-03-29T04:00Z')).toEqual([
      '22:00',
      '23:00',
      '00:00',
      '01:00',
      '03:00',
      '04:00',
      '05:00',
      '06:00',
    ]);
    expect(labels('2026-10-24T22:00Z', '2026-10-25T04:00Z')).toEqual([
      '00:00',
      '01:00',
      '02:00',
      '02:00',
      '03:00',
      '04:00',
      '05:00',
    ]);
  });

  it('cuts a long quiet stretch short, and says how long it was', () => {
    const times = ['07:30', '08:00', '08:05', '09:00', '09:20'].map((time) => `2021-09-06T${time}Z`);
    const picture = timelinePicture(timeline('UTC', '2021-09-01T11:30Z', ...times), noTimes, room);
    expect(picture?.cuts.map(({ words }) => words)).toEqual(['4 days 20 h']);
    expect(picture?.marks.map(({ label }) => label)).toEqual(['1', '2', '3', '4', '5', '6']);
  });

  it('shows every event of forty in five minutes, and three in a week apart', () => {
    const start = Date.UTC(2026, 4, 31, 14);
    const many = timelinePicture(timelineAt(Array.from({ length: 40 }, (_, at) => start + at * 7500)), noTimes, room);
    expect(many?.marks.flatMap(({ numbers }) => numbers)).toEqual(Array.from({ length: 40 }, (_, at) => at + 1));
    const few = timelinePicture(timelineAt([0, 3, 7].map((days) => start + days * 86_400_000)), noTimes, room);
    expect(few?.marks.map(({ label }) => label)).toEqual(['1', '2', '3']);
    expect(few?.ticks.at(0)).toMatchObject({ label: '1 Jun', below: '2026' });
  });

  it('never covers one mark with another, nor leaves an entry out, nor draws a stroke on another', () => {
    const minutes = fc.array(fc.oneof(fc.nat(60), fc.nat(60 * 24 * 60)), { minLength: 2, maxLength: 300 });
    fc.assert(
      fc.property(minutes, (at) => {
        const picture = timelinePicture(timelineAt(at.map((minute) => minute * 60_000)), noTimes, room);
        if (picture === undefined) {
          expect(new Set(at).size).toBe(1);
          return;
        }
        const { marks, ticks } = picture;
        expect(marks.flatMap(({ numbers }) => numbers).sort((a, b) => a - b)).toEqual(at.map((_, index) => index + 1));
        marks.slice(1).forEach((mark, index) => {
          const before = marks[index];
          expect(mark.at - (before?.at ?? 0)).toBeGreaterThanOrEqual((mark.size + (before?.size ?? 0)) / 2 + 2.9);
        });
        for (const { at: place } of marks) expect(place >= 0 && place <= room.length + 0.001).toBe(true);
        ticks.slice(1).forEach((tick, index) => {
          expect(tick.at - (ticks[index]?.at ?? 0)).toBeGreaterThanOrEqual(room.tick - 0.01);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('is none without two moments to tell apart', () => {
    expect(
      timelinePicture(timeline('UTC', '2026-05-31T12:00Z', '2026-05-31T12:00:40Z'), noTimes, room),
    ).toBeUndefined();
    expect(timelinePicture(undefined, noTimes, room)).toBeUndefined();
    expect(
      timelinePicture(undefined, timesOf('2026-05-31T12:00Z', undefined, undefined, '2026-05-31T13:00Z'), room)?.bands,
    ).toEqual([{ phase: 'hurting', start: 0, end: 600, minutes: 60 }]);
  });
});
