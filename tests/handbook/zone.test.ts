import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockAt, momentsAt, readZone } from '../../src/handbook/zone.ts';

function zoneCalled(name: string): NonNullable<ReturnType<typeof readZone>> {
  const zone = readZone(name);
  if (zone === undefined) throw new Error(`${name} should be a zone`);
  return zone;
}

describe('readZone', () => {
  it.each([
    ['UTC', 'UTC', 0],
    ['gmt', 'GMT', 0],
    ['Z', 'UTC', 0],
    ['CET', 'CET', 60],
    ['CEST', 'CEST', 120],
    ['PDT', 'PDT', -420],
    ['BST', 'BST', 60],
    ['+02:00', '+02:00', 120],
    ['UTC+2', '+02:00', 120],
    ['GMT-03:30', '-03:30', -210],
    ['UTC\u22125', '-05:00', -300],
    ['-00:00', 'UTC', 0],
    ['europe/copenhagen', 'Europe/Copenhagen', undefined],
    ['PT', 'America/Los_Angeles', undefined],
    ['Eastern Time', 'America/New_York', undefined],
  ])('reads %s', (typed, name, offset) => {
    expect(readZone(typed)).toEqual({ name, offset });
  });

  it.each(['IST', 'CST', 'AST', 'Nowhere/There', 'UTC+15', '+02:60', 'our clock', 'constructor', ''])(
    'leaves %j unread',
    (typed) => {
      expect(readZone(typed)).toBeUndefined();
    },
  );
});

describe('momentsAt', () => {
  // Worked out with Python's zoneinfo, with fold=0 and fold=1.
  it.each([
    ['Europe/Copenhagen', '2026-03-29T01:59', ['2026-03-29T01:59+01:00']],
    ['Europe/Copenhagen', '2026-03-29T02:30', ['2026-03-29T03:30+02:00']],
    ['Europe/Copenhagen', '2026-03-29T03:00', ['2026-03-29T03:00+02:00']],
    ['Europe/Copenhagen', '2026-10-25T02:30', ['2026-10-25T02:30+02:00', '2026-10-25T02:30+01:00']],
    ['Europe/Copenhagen', '2026-10-25T03:00', ['2026-10-25T03:00+01:00']],
    ['America/New_York', '2026-03-08T02:15', ['2026-03-08T03:15-04:00']],
    ['America/New_York', '2026-11-01T01:30', ['2026-11-01T01:30-04:00', '2026-11-01T01:30-05:00']],
    // Clocks there change by half an hour.
    ['Australia/Lord_Howe', '2026-04-05T01:45', ['2026-04-05T01:45+11:00', '2026-04-05T01:45+10:30']],
    ['Australia/Lord_Howe', '2026-10-04T02:10', ['2026-10-04T02:40+11:00']],
    ['Asia/Kolkata', '2026-06-01T00:15', ['2026-06-01T00:15+05:30']],
    ['Asia/Kathmandu', '2025-12-31T23:50', ['2025-12-31T23:50+05:45']],
    ['Pacific/Kiritimati', '2026-01-01T00:00', ['2026-01-01T00:00+14:00']],
    ['Europe/Dublin', '2024-02-29T12:00', ['2024-02-29T12:00+00:00']],
    ['America/St_Johns', '2026-07-01T09:00', ['2026-07-01T09:00-02:30']],
    // The day before was left out there.
    ['Pacific/Apia', '2011-12-31T00:30', ['2011-12-31T00:30+14:00']],
    ['CET', '2026-07-01T12:00', ['2026-07-01T12:00+01:00']],
  ])('in %s, clocks show %s at %s', (zone, reading, moments) => {
    expect(momentsAt(zoneCalled(zone), Date.parse(`${reading}Z`)).map(({ text }) => text)).toEqual(moments);
  });

  it('agrees with the clocks that Intl knows', () => {
    const names = ['Europe/Copenhagen', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata', 'America/Sao_Paulo'];
    const formats = new Map(
      names.map((timeZone) => [
        timeZone,
        new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }),
      ]),
    );
    const minutes = fc.integer({ min: Date.UTC(1990, 0) / 60_000, max: Date.UTC(2037, 0) / 60_000 });
    fc.assert(
      fc.property(fc.constantFrom(...names), minutes, (name, minute) => {
        const epoch = minute * 60_000;
        const reading = clockAt(zoneCalled(name), epoch);
        expect(new Date(reading).toISOString().slice(0, 19).replace('T', ' ')).toBe(formats.get(name)?.format(epoch));
        expect(momentsAt(zoneCalled(name), reading).map((at) => at.epoch)).toContain(epoch);
      }),
    );
  });
});
