import { expect, it } from 'vitest';
import { timelineHtml } from '../../src/site/record-timeline.ts';
import { named, only, wordsOf } from './finished.ts';
import { postmortemOf } from './record-content.ts';

function tableOf(front: readonly string[], rows: readonly string[]): string {
  const text = ['---', ...front, '---', '## Timeline', '', '| Time | What |', '| --- | --- |', ...rows].join('\n');
  const { record, handbook } = postmortemOf(text);
  return timelineHtml(record, handbook);
}

it('shows times as typed, day by day, with what a machine reads, numbered through all days', () => {
  const html = tableOf(
    ['zone: UTC'],
    ['| 2026-06-01 23:50 | The rope creaks. |', '| 00:10 | It **tears**. |', '| 2026-06-02T07:00+02:00 | Morning. |'],
  );
  expect(only(html, 'caption').text).toBe('Times in UTC');
  expect(named(html, 'th').map(({ text, attributes: { scope } }) => [scope, text])).toEqual([
    ['col', 'Number'],
    ['col', 'Time'],
    ['col', 'What happened'],
    ['rowgroup', '1 June 2026'],
    ['row', '23:50'],
    ['rowgroup', '2 June 2026'],
    ['row', '00:10'],
    ['row', '07:00 +02:00'],
  ]);
  expect(named(html, 'time').map(({ attributes: { datetime } }) => datetime)).toEqual([
    '2026-06-01T23:50+00:00',
    '2026-06-02T00:10+00:00',
    '2026-06-02T07:00+02:00',
  ]);
  expect(
    named(html, 'td')
      .filter(({ attributes }) => attributes['class'] === 'number')
      .map(({ text }) => text),
  ).toEqual(['1', '2', '3']);
  expect(named(html, 'strong').map(({ text }) => text)).toEqual(['tears']);
});

it('says the only day in its caption, and where it began, was noticed and was over', () => {
  const html = tableOf(
    [
      'zone: UTC',
      'started: 2026-06-01T10:00+00:00',
      'detected: 2026-06-01T12:20+02:00',
      'mitigated: 2026-06-01T11:30+00:00',
      'resolved: 2026-06-01T11:30+00:00',
    ],
    ['| 10:00 | It tears. |', '| 10:20 | A bell. |', '| 11:30 | A new rope. |'],
  );
  expect(only(html, 'caption').text).toBe('1 June 2026, times in UTC');
  expect(
    named(html, 'span')
      .filter(({ attributes }) => attributes['class'] === 'moment')
      .map(({ text }) => text),
  ).toEqual(['Began', 'Noticed after 20 minutes', 'Stopped hurting after 1 h 30 min', 'Over after 1 h 30 min']);
});

it('shows what cannot be read as a time as it stands', () => {
  const html = tableOf([], ['| after lunch | Somebody <i>looks</i>. |', '| later | Nobody does. |']);
  expect(named(html, 'time')).toEqual([]);
  expect(wordsOf(html)).toContain('1after lunchSomebody looks.2laterNobody does.');
});

it('is nothing without a timeline', () => {
  const { record, handbook } = postmortemOf('# F\n');
  expect(timelineHtml(record, handbook)).toBe('');
});
