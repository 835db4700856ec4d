import { escapeHtml } from '../export/html.ts';
import { durationInWords } from '../handbook/duration-words.ts';
import type { Handbook } from '../handbook/handbook.ts';
import type { HandbookRecord } from '../handbook/record.ts';
import { momentsIn } from '../handbook/timeline-phases.ts';
import type { RecordMoment } from '../handbook/timeline-phases.ts';
import type { TimelineEntry } from '../handbook/timeline.ts';
import { dayInWords } from './day.ts';
import { htmlOfWords } from './phrasing.ts';
import { momentWords } from './timeline-words.ts';

/** Entries that follow each other on one day; nothing is known of the day of some. */
interface TimelineDay {
  readonly day: string | undefined;
  readonly entries: readonly TimelineEntry[];
}

/**
 * The timeline of a record as a table, with the numbers of its picture: times as typed, day by day, and at which of them it
 * began, was noticed, stopped hurting and was over.
 */
export function timelineHtml(record: HandbookRecord, handbook: Handbook): string {
  const { timeline } = record;
  if (timeline === undefined || timeline.entries.length === 0) return '';
  const days = daysOf(timeline.entries);
  const single = days.length === 1 ? days[0]?.day : undefined;
  const marked = momentsIn(timeline, record.times);
  let number = 0;
  const bodies = days.map(({ day, entries }) => {
    const head =
      day === undefined || single !== undefined
        ? ''
        : `<tr class="timeline-day"><th colspan="3" scope="rowgroup">${dayInWords(day)}</th></tr>`;
    const rows = entries.map((entry) => {
      number += 1;
      return rowOf(entry, number, marked.get(entry) ?? [], record, handbook);
    });
    return `<tbody>${head}${rows.join('')}</tbody>`;
  });
  return [
    `<table class="record-timeline"><caption>${escapeHtml(captionOf(record, single))}</caption>`,
    '<thead><tr><th scope="col"><span class="visually-hidden">Number</span></th><th scope="col">Time</th><th scope="col">What happened</th></tr></thead>',
    ...bodies,
    '</table>',
  ].join('');
}

function captionOf({ timeline }: HandbookRecord, day: string | undefined): string {
  const on = day === undefined ? '' : dayInWords(day);
  if (timeline?.zone !== undefined) {
    const zone = `times in ${timeline.zone}`;
    return on === '' ? capitalised(zone) : `${on}, ${zone}`;
  }
  if (timeline?.unreadZone !== undefined)
    return [on, `times in ${timeline.unreadZone}, as typed`].filter(Boolean).join(', ');
  return on === '' ? 'What happened, step by step' : on;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function daysOf(entries: readonly TimelineEntry[]): TimelineDay[] {
  const days: { day: string | undefined; entries: TimelineEntry[] }[] = [];
  for (const entry of entries) {
    const last = days.at(-1);
    if (last !== undefined && last.day === entry.day) last.entries.push(entry);
    else days.push({ day: entry.day, entries: [entry] });
  }
  return days;
}

function rowOf(
  { at, typed, day, text, span, position }: TimelineEntry,
  number: number,
  moments: readonly RecordMoment[],
  { written, times }: HandbookRecord,
  handbook: Handbook,
): string {
  const said = clockOf(typed, day);
  const words = escapeHtml(said);
  const time = at === undefined ? words : `<time datetime="${escapeHtml(at.text)}">${words}</time>`;
  const since = at === undefined || times.started === undefined ? 0 : (at.epoch - times.started.epoch) / 60_000;
  const marks = moments.map(
    (moment) => `<span class="moment" data-moment="${moment}">${momentInWords(moment, since)}</span> `,
  );
  const happened = htmlOfWords({ text, span, position }, written, handbook);
  const cell = said === '' ? '<td class="time"></td>' : `<th class="time" scope="row">${time}</th>`;
  return `<tr${marks.length === 0 ? '' : ' class="is-moment"'}><td class="number">${number}</td>${cell}<td>${marks.join('')}${happened}</td></tr>`;
}

/** "Noticed after 5 h 35 min". */
function momentInWords(moment: RecordMoment, since: number): string {
  const words = capitalised(momentWords[moment]);
  return moment === 'started' || since <= 0 ? words : `${words} after ${durationInWords(since)}`;
}

/** A time as typed, without the day that is said above it. */
function clockOf(typed: string, day: string | undefined): string {
  if (day === undefined || !typed.startsWith(day)) return typed;
  const clock = typed.slice(day.length).replace(/^[\sT,]+/, '');
  return clock === '' ? typed : clock.replace(/(?<=\d)(?=[+\u2212-]\d\d:?\d\d$)/, ' ');
}
