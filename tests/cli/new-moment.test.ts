import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dayTyped, momentTyped, offsetInWords } from '../../src/cli/new-moment.ts';
import type { Clock } from '../../src/cli/new-moment.ts';

const clock: Clock = { today: '2026-11-22', now: () => new Date('2026-11-22T22:38:54Z') };

afterEach(() => vi.unstubAllEnvs());

describe('a time as people type it, in Copenhagen', () => {
  beforeEach(() => void vi.stubEnv('TZ', 'Europe/Copenhagen'));

  it.each([
    ['now', '2026-11-22T23:38+01:00'],
    [' NOW ', '2026-11-22T23:38+01:00'],
    ['14:05', '2026-11-22T14:05+01:00'],
    ['9:05', '2026-11-22T09:05+01:00'],
    ['9.05', '2026-11-22T09:05+01:00'],
    ['14:05:30', '2026-11-22T14:05:30+01:00'],
    ['today 14:05', '2026-11-22T14:05+01:00'],
    ['Yesterday at 23:50', '2026-11-21T23:50+01:00'],
    ['yesterday, 23:50', '2026-11-21T23:50+01:00'],
    ['tomorrow 1:00', '2026-11-23T01:00+01:00'],
    // Summer there, whatever it is now.
    ['2026-07-01 14:05', '2026-07-01T14:05+02:00'],
    ['2026-07-01T14:05', '2026-07-01T14:05+02:00'],
    ['2026-07-01 14:05Z', '2026-07-01T14:05Z'],
    ['14:05 UTC', '2026-11-22T14:05Z'],
    ['14:05+05:30', '2026-11-22T14:05+05:30'],
    ['14:05 -0330', '2026-11-22T14:05-03:30'],
    ['14:05 +02', '2026-11-22T14:05+02:00'],
    ['2026-05-31T14:05+02:00', '2026-05-31T14:05+02:00'],
  ])('%s is %s', (typed, moment) => {
    expect(momentTyped(typed, clock)).toBe(moment);
  });

  it.each(['', 'lunch', '14', '25:00', '14:60', '2026-02-30 14:05', 'tonight 20:00', '14:05 CET', '-14:05'])(
    '%j is none, and stays as it is',
    (typed) => {
      expect(momentTyped(typed, clock)).toBe(typed);
    },
  );

  it('says how far the clock is ahead', () => {
    expect(offsetInWords(new Date('2026-11-22T12:00:00Z'))).toBe('UTC+01:00');
    expect(offsetInWords(new Date('2026-07-01T12:00:00Z'))).toBe('UTC+02:00');
  });
});

describe('a time as people type it, elsewhere', () => {
  it.each([
    ['America/St_Johns', '14:05', '2026-11-22T14:05-03:30'],
    ['Asia/Kathmandu', 'now', '2026-11-23T04:23+05:45'],
    ['UTC', '14:05', '2026-11-22T14:05+00:00'],
  ])('in %s, %s is %s', (zone, typed, moment) => {
    vi.stubEnv('TZ', zone);
    expect(momentTyped(typed, clock)).toBe(moment);
  });
});

describe('a day as people type it', () => {
  it.each([
    ['today', '2026-11-22'],
    ['Yesterday', '2026-11-21'],
    [' tomorrow ', '2026-11-23'],
    ['2026-05-31', '2026-05-31'],
    ['Friday', 'Friday'],
  ])('%s is %s', (typed, day) => {
    expect(dayTyped(typed, clock)).toBe(day);
  });

  it('counts across the ends of months and years', () => {
    expect(dayTyped('tomorrow', { ...clock, today: '2026-12-31' })).toBe('2027-01-01');
    expect(dayTyped('yesterday', { ...clock, today: '2028-03-01' })).toBe('2028-02-29');
  });
});
