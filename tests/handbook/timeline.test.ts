import { describe, expect, it } from 'vitest';
import { readInstant } from '../../src/handbook/instant.ts';
import { readTimeline } from '../../src/handbook/timeline.ts';
import type { Timeline, TimelineCircumstances } from '../../src/handbook/timeline.ts';
import { readSourceFile } from '../../src/source/source-file.ts';

function timelineOf(text: string, known: TimelineCircumstances = {}): Timeline | undefined {
  const file = readSourceFile('postmortems/queue.md', () => new TextEncoder().encode(text));
  if (file.format !== 'markdown') throw new Error('A record should be Markdown');
  return readTimeline(file.blocks, text, known);
}

/** The moments of the entries, or what they lack. */
const moments = (text: string, known: TimelineCircumstances = {}): (string | undefined)[] | undefined =>
  timelineOf(text, known)?.entries.map(({ at, lacks }) => at?.text ?? lacks);
/** A list with one entry for each time. */
const list = (...times: string[]): string => times.map((time) => `- ${time} something`).join('\n');

describe('readTimeline', () => {
  it('reads a table, and says what happened and where it stands', () => {
    const text = 'All times in CET.\n\n| Time | Event |\n| --- | --- |\n| 2026-05-31 14:05 | The *queue* stops |\n';
    expect(timelineOf(text)).toEqual({
      zone: 'CET',
      unreadZone: undefined,
      span: [text.indexOf('| Time'), text.length - 1],
      entries: [
        {
          at: readInstant('2026-05-31T14:05+01:00'),
          day: '2026-05-31',
          lacks: undefined,
          typed: '2026-05-31 14:05',
          text: 'The queue stops',
          span: [text.indexOf('The'), text.indexOf(' |\n', text.indexOf('stops'))],
          position: { line: 5, column: 3 },
        },
      ],
    });
  });

  it.each([
    ['| Date and Time in CET | Event |', 'CET'],
    ['| Time (UTC) | Event |', 'UTC'],
    ['| When (Europe/Copenhagen) | What |', 'Europe/Copenhagen'],
    ['| Time [UTC+2] | What |', '+02:00'],
  ])('takes the zone from the head %s', (head, zone) => {
    expect(timelineOf(`${head}\n|---|---|\n| 2026-05-31 14:05 | Stops |`)?.zone).toBe(zone);
  });

  it.each(['All times are UTC.', 'Times below are in UTC', 'Time zone: UTC', '## Timeline (UTC)', 'All times UTC'])(
    'takes the zone from %j',
    (sentence) => {
      expect(timelineOf(`${sentence}\n\n${list('14:05')}`, { day: '2026-05-31' })?.zone).toBe('UTC');
    },
  );

  it('believes front matter more than the section', () => {
    const known = { zone: 'Europe/Copenhagen', day: '2026-05-31' };
    expect(moments(`All times in UTC.\n\n${list('14:05')}`, known)).toEqual(['2026-05-31T14:05+02:00']);
  });

  it('guesses no zone, and says which one it does not know', () => {
    const timeline = timelineOf(`All times in IST.\n\n${list('2026-05-31 14:05', '14:06 UTC')}`);
    expect(timeline).toMatchObject({ zone: undefined, unreadZone: 'IST' });
    expect(timeline?.entries.map(({ at, lacks }) => at?.text ?? lacks)).toEqual(['zone', '2026-05-31T14:06+00:00']);
  });

  it('reads columns of days and of times, with days that are said once', () => {
    const rows = ['| 2026-05-31 | 23:50 | a |', '| | 23:55–00:10 | b |', '| 1 June | 00:20 | c |', '| | ?? | d |'];
    const text = `| Date | Time (UTC) | Event |\n|---|---|---|\n${rows.join('\n')}`;
    expect(moments(text)).toEqual([
      '2026-05-31T23:50+00:00',
      '2026-05-31T23:55+00:00',
      '2026-06-01T00:20+00:00',
      'words',
    ]);
  });

  it.each([
    ['14:05', '2026-05-31T14:05+00:00'],
    ['~14:05', '2026-05-31T14:05+00:00'],
    ['14:05~', '2026-05-31T14:05+00:00'],
    ['14.05', '2026-05-31T14:05+00:00'],
    ['14:05:30', '2026-05-31T14:05:30+00:00'],
    ['2:05 PM', '2026-05-31T14:05+00:00'],
    ['12:10 a.m.', '2026-05-31T00:10+00:00'],
    ['12 PM', '2026-05-31T12:00+00:00'],
    ['1405Z', '2026-05-31T14:05+00:00'],
    ['[14:05 UTC]', '2026-05-31T14:05+00:00'],
    ['14:05 CEST', '2026-05-31T14:05+02:00'],
    ['14:05 +05:30', '2026-05-31T14:05+05:30'],
    ['10:00-10:15', '2026-05-31T10:00+00:00'],
    ['10:00 to 10:15 CET', '2026-05-31T10:00+01:00'],
    ['11:50–12:10 PM', '2026-05-31T11:50+00:00'],
    ['2:05–2:20 PM', '2026-05-31T14:05+00:00'],
    ['24:00', '2026-06-01T00:00+00:00'],
    ['2020-01-21 15:36', '2020-01-21T15:36+00:00'],
    ['2020-01-21T15:36-05:00', '2020-01-21T15:36-05:00'],
    ['21/01/2020 15:36', '2020-01-21T15:36+00:00'],
    ['01/21/2020, 3:36 PM', '2020-01-21T15:36+00:00'],
    ['03.04.2020 15:36', '2020-04-03T15:36+00:00'],
    ['Jan 21, 2020 15:36', '2020-01-21T15:36+00:00'],
    ['Tue, 21st of January 2020 at 15:36', '2020-01-21T15:36+00:00'],
    ['15:36 on 21 January 2020', '2020-01-21T15:36+00:00'],
    ['May 30 15:36', '2026-05-30T15:36+00:00'],
  ])('reads %s', (typed, moment) => {
    const text = `- **${typed}** – something`;
    expect(moments(text, { zone: 'UTC', day: '2026-05-31' })).toEqual([moment]);
    expect(timelineOf(text)?.entries[0]).toMatchObject({
      typed,
      text: 'something',
      span: [text.indexOf('some'), text.length],
    });
  });

  it.each([
    ['2026-02-30 15:36', 'words'],
    ['03/04/2020 15:36', 'words'],
    ['20202-01-16 12:00', 'words'],
    ['2022-02-?? ??:??', 'words'],
    ['2019-12-03 --:--', 'time'],
    ['2024-03-13 14:??', 'time'],
    ['2024-03-13', 'time'],
    ['2024-03-13 14:05 IST', 'zone'],
  ])('keeps %s as typed, for want of %s', (typed, lacks) => {
    const text = `| Time | Event |\n|---|---|\n| ${typed} | something |`;
    expect(timelineOf(text, { zone: 'UTC' })?.entries).toMatchObject([{ at: undefined, lacks, typed }]);
  });

  it('goes on to the next day at midnight, and not for what was noted down late', () => {
    expect(
      moments(list('22:50', '23:55', '00:10', '00:05', '13:00', '07:00', '06:59'), { zone: 'UTC', day: '2025-12-30' }),
    ).toEqual([
      '2025-12-30T22:50+00:00',
      '2025-12-30T23:55+00:00',
      '2025-12-31T00:10+00:00',
      '2025-12-31T00:05+00:00',
      '2025-12-31T13:00+00:00',
      // Exactly six hours earlier is late, a minute more than that would be the next day.
      '2025-12-31T07:00+00:00',
      '2025-12-31T06:59+00:00',
    ]);
    expect(moments(list('13:00', '06:59'), { zone: 'UTC', day: '2025-12-31' })?.[1]).toBe('2026-01-01T06:59+00:00');
  });

  it('finds the year of days without one, over the turn of the year', () => {
    expect(moments(list('Dec 31 23:50', '1 Jan 00:10', 'Feb 29 10:00'), { zone: 'UTC', day: '2023-12-31' })).toEqual([
      '2023-12-31T23:50+00:00',
      '2024-01-01T00:10+00:00',
      '2024-02-29T10:00+00:00',
    ]);
  });

  it('takes days from headings and from items around others', () => {
    const text = `### 2026-05-31\n\n${list('23:50')}\n\n### June 2nd\n\n${list('00:10')}\n\n### Later\n\n- 2026-06-03\n  - 09:00 something`;
    expect(moments(text, { zone: 'UTC' })).toEqual([
      '2026-05-31T23:50+00:00',
      '2026-06-02T00:10+00:00',
      '2026-06-03T09:00+00:00',
    ]);
  });

  it('goes through an hour that comes twice in the order of its entries', () => {
    expect(moments(list('02:50', '02:10', '03:00'), { zone: 'Europe/Copenhagen', day: '2026-10-25' })).toEqual([
      '2026-10-25T02:50+02:00',
      '2026-10-25T02:10+01:00',
      '2026-10-25T03:00+01:00',
    ]);
  });

  it('counts from the beginning, and finds the day of the first time near it', () => {
    const started = readInstant('2026-06-01T00:10+02:00');
    expect(moments(list('23:55', 'T0', 'T+5m', 'T+1h30m', 'T-20 min'), { zone: 'Europe/Copenhagen', started })).toEqual(
      [
        '2026-05-31T23:55+02:00',
        '2026-06-01T00:10+02:00',
        '2026-06-01T00:15+02:00',
        '2026-06-01T01:40+02:00',
        '2026-05-31T23:50+02:00',
      ],
    );
  });

  it('does not go on from a day that could not be read', () => {
    expect(moments(list('2026-05-31 14:05', '03/04/2026 15:00', '15:10'), { zone: 'UTC' })).toEqual([
      '2026-05-31T14:05+00:00',
      'words',
      'day',
    ]);
    expect(moments(list('14:05'), { zone: 'UTC' })).toEqual(['day']);
  });

  it('keeps items without a time, and leaves what stands below one to it', () => {
    const text = '- 14:05 Stops\n  - twice\n- Nobody looks\n- 14:10 Starts';
    expect(
      timelineOf(text, { zone: 'UTC', day: '2026-05-31' })?.entries.map((entry) => [entry.typed, entry.text]),
    ).toEqual([
      ['14:05', 'Stops'],
      ['', 'Nobody looks'],
      ['14:10', 'Starts'],
    ]);
  });

  it.each([
    '- 3 things\n- 14 others\n- 14:05 is a time',
    '| Name | Count |\n|---|---|\n| a | 14 |',
    'At 14:05 it stopped.',
    '',
  ])('finds none in %j', (text) => {
    expect(timelineOf(text)).toBeUndefined();
  });
});
