import { findAligned } from '../handbook/alignment.ts';
import { tasksOf } from '../handbook/checklist.ts';
import type { Checklist } from '../handbook/checklist.ts';
import type { Handbook } from '../handbook/handbook.ts';
import { expectationsOf } from '../handbook/ladder.ts';
import type { Ladder, Level } from '../handbook/ladder.ts';
import type { HandbookRecord } from '../handbook/record.ts';
import type { Audience } from '../schema/field.ts';

/** What stands at an address that is no page's: a ladder, one of its levels, a checklist, a template or a record. */
export interface Place {
  readonly path: string;
  readonly audience: Audience;
  /** Every anchor that leads somewhere on it. */
  readonly anchors: readonly string[];
  readonly level: Level | undefined;
}

const known = new WeakMap<Handbook, ReadonlyMap<string, Place>>();

/** What is at an address; `undefined` when that is a page, or something that Handrail makes itself. */
export function placeAt(handbook: Handbook, url: string): Place | undefined {
  const places = known.get(handbook) ?? placesIn(handbook);
  known.set(handbook, places);
  return places.get(url);
}

function placesIn({ ladders, checklists, templates, libraries }: Handbook): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const list of checklists) places.set(list.url, placeOfChecklist(list));
  for (const { url, path, audience, written } of templates) {
    places.set(url, { path, audience, anchors: written.file.outline.anchors, level: undefined });
  }
  for (const { records } of libraries) for (const record of records) places.set(record.url, placeOfRecord(record));
  for (const ladder of ladders) {
    places.set(ladder.url, placeOf(ladder));
    for (const level of ladder.levels) places.set(level.url, placeOfLevel(level, ladder));
  }
  return places;
}

function placeOf({ path, audience, written }: Ladder): Place {
  return { path, audience, anchors: written?.file.outline.anchors ?? [], level: undefined };
}

/** Its headings are anchors, as on a forge, and so is every task, also those it includes. */
function placeOfChecklist(list: Checklist): Place {
  const { path, audience, written, phases } = list;
  const ids = [...phases, ...tasksOf(list)].map(({ id }) => id);
  return { path, audience, anchors: [...new Set([...written.file.outline.anchors, ...ids])], level: undefined };
}

/** Its headings are anchors, and so is every action. */
function placeOfRecord({ path, audience, written, actions }: HandbookRecord): Place {
  const anchors = new Set([...written.file.outline.anchors, ...actions.map(({ id }) => id)]);
  return { path, audience, anchors: [...anchors], level: undefined };
}

/** The headings of its file are anchors too: on a forge they are the only ones. */
function placeOfLevel(level: Level, ladder: Ladder): Place {
  const given = expectationsOf(level).flatMap(({ givenId }) => (givenId === undefined ? [] : [givenId]));
  const anchors = [
    ...level.areas.map(({ area }) => area.id),
    ...given,
    ...(level.path === ladder.path ? [] : (level.written?.file.outline.anchors ?? [])),
    ...expectationsOf(level).map(({ id }) => id),
  ];
  return {
    path: level.path,
    audience: level.written?.audience ?? ladder.audience,
    anchors: [...new Set(anchors)],
    level,
  };
}

/** Whether a fragment is the address of an expectation that says the same in other words now: readers still land on it. */
export function isReworded(fragment: string, { level }: Place): boolean {
  if (level === undefined || !fragment.includes('-')) return false;
  return findAligned({ text: fragment.replaceAll('-', ' ') }, expectationsOf(level)) !== undefined;
}
