import { escapeHtml } from '../export/html.ts';
import { href } from '../handbook/address.ts';
import type { Handbook } from '../handbook/handbook.ts';
import type { HandbookRecord, Library } from '../handbook/record.ts';
import type { LibraryFilter } from './record-filters.ts';
import { yearOf } from './record-filters.ts';
import { oneLine } from './record-lessons.ts';
import { counted, recordDayInWords, serviceName, statusInWords, tellsStatus } from './record-words.ts';

/** The records of a year, as the HTML of a list. */
export interface LibraryYear {
  readonly id: string;
  readonly title: string;
  readonly count: number;
  readonly html: string;
}

/*
 * A library may have thousands of records, so an entry is a piece of text, and says which values of filters it has in a code of
 * one or two signs each.
 */

/** Lessons of an entry; a very long page has room for fewer. */
const mostLessons = 3;
const longLibrary = 500;

/** The entries of a library, latest first, by year. */
export function libraryYears(
  { records }: Pick<Library, 'records'>,
  filters: readonly LibraryFilter[],
  handbook: Handbook,
): LibraryYear[] {
  const codes = new Map<HandbookRecord, string[]>();
  for (const { records: having, code } of filters.flatMap(({ options }) => options)) {
    for (const record of having) codes.set(record, [...(codes.get(record) ?? []), code]);
  }
  const years = new Map<string, HandbookRecord[]>();
  for (const record of records) {
    const { value } = yearOf(record);
    years.set(value, [...(years.get(value) ?? []), record]);
  }
  const lessons = records.length > longLibrary ? 1 : mostLessons;
  return [...years].map(([year, of]) => ({
    id: `ui:year-${year}`,
    title: year === 'unknown' ? 'No date' : year,
    count: of.length,
    html: of.map((record) => entryHtml(record, codes.get(record) ?? [], lessons, handbook)).join(''),
  }));
}

function entryHtml(record: HandbookRecord, codes: readonly string[], most: number, handbook: Handbook): string {
  const { title, url, lessons, description, replacedBy } = record;
  const address = escapeHtml(href(handbook.base, url));
  const taught = lessons.slice(0, most).map(({ text }) => `<li dir="auto">${escapeHtml(oneLine(text, 180))}</li>`);
  const more = lessons.length > most ? `<li class="more">and ${lessons.length - most} more</li>` : '';
  const about =
    lessons.length === 0 && description !== '' ? `<p class="about">${escapeHtml(oneLine(description))}</p>` : '';
  const known = metaOf(record, handbook).join('\u{a0}<i>·</i> ');
  return [
    `<li${codes.length === 0 ? '' : ` data-has="${codes.join(' ')}"`}${replacedBy.length === 0 ? '' : ' data-replaced'}>`,
    taught.length === 0 ? '' : `<ul class="taught">${taught.join('')}${more}</ul>`,
    `<p class="record-title"><a href="${address}" dir="auto">${escapeHtml(title)}</a></p>`,
    about,
    known === '' ? '' : `<p class="record-meta">${known}</p>`,
    '</li>',
  ].join('');
}

function metaOf(record: HandbookRecord, { config }: Handbook): string[] {
  const { day, severity, services, actions, status = '', replacedBy } = record;
  const open = actions.filter(({ done }) => !done).length;
  const written = day?.from === 'history' ? 'written by ' : '';
  return [
    ...(day === undefined ? [] : [`${written}${recordDayInWords(day)}`]),
    ...(tellsStatus(record) ? [`<b>${escapeHtml(statusInWords(status))}</b>`] : []),
    ...(replacedBy.length > 0 && status.toLowerCase() !== 'replaced' ? ['<b>Replaced</b>'] : []),
    ...(severity === undefined ? [] : [escapeHtml(severity)]),
    ...(services.length === 0 ? [] : [escapeHtml(services.map((id) => serviceName(id, config)).join(', '))]),
    ...(open === 0 ? [] : [`<b>${counted(open, 'open action')}</b>`]),
  ];
}
