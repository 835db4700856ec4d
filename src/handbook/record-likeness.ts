import { withdrawnStatuses } from '../schema/record.ts';
import type { RecordData } from '../schema/record.ts';
import type { Draft } from './draft.ts';
import { likenesses, likenessTo } from './likeness.ts';
import type { LikenessItem, LikenessText, Similar } from './likeness.ts';
import type { HandbookRecord } from './record.ts';
import { factorsIn } from './record-words.ts';
import type { ReadSection } from './record-sections.ts';

/**
 * What of a record tells what it is about, in the plain words of its author. The category of a report is none of that: half a
 * library may be of one.
 */
export function likenessTextOf(
  record: HandbookRecord,
  { services }: Pick<RecordData, 'services'>,
  sections: readonly ReadSection[],
): LikenessText {
  return {
    day: record.day?.day ?? '',
    title: record.title,
    summary: record.description,
    services: services === undefined ? [] : record.services,
    factors: [...record.factors, ...factorsIn(sections)],
    lessons: record.lessons.map(({ text }) => text),
    actions: record.actions.map(({ text, why }) => [text, ...why.map((each) => each.text)].join(' ')),
    timeline: record.timeline?.entries.map(({ text }) => text) ?? [],
  };
}

/**
 * Tells every record of a library which others are like it. One that is withdrawn, or that another one takes the place of, is
 * offered to none, and is still told what it is like. What takes its place is told beside it, and not as something alike.
 *
 * @param texts of the records of one library that the edition holds
 */
export function findSimilar(
  records: readonly Draft<HandbookRecord>[],
  texts: ReadonlyMap<HandbookRecord, LikenessText>,
): void {
  const items = records.map((thing): LikenessItem<HandbookRecord> => ({ ...(texts.get(thing) ?? nothing), thing }));
  const counts = ({ replacedBy, status }: HandbookRecord): boolean =>
    replacedBy.length === 0 && !withdrawnStatuses.includes((status ?? '').trim().toLowerCase());
  const offered = items.filter(({ thing }) => counts(thing));
  const alike = likenesses<HandbookRecord>(offered, bounds);
  for (const record of records) {
    const found = alike.get(record) ?? likenessTo(offered, texts.get(record) ?? nothing, bounds);
    const besides = new Set([...record.replaces, ...record.replacedBy]);
    record.similar = found.filter(({ thing }: Similar<HandbookRecord>) => !besides.has(thing)).slice(0, mostShown);
  }
}

const mostShown = 5;
/** One more for each that may be left out. */
const bounds = { most: 2 * mostShown };
const nothing: LikenessText = {
  day: '',
  title: '',
  summary: '',
  services: [],
  factors: [],
  lessons: [],
  actions: [],
  timeline: [],
};
