import type { Position } from '../schema/issue.ts';
import type { Block } from '../source/content-tree.ts';
import type { Instant } from './instant.ts';
import { resolved } from './timeline-days.ts';
import { rowsOf } from './timeline-rows.ts';
import type { TimelineRow } from './timeline-rows.ts';
import { zoneSaidIn } from './timeline-zone.ts';
import { readZone } from './zone.ts';

/** What happened, in the order in which it was written down. */
export interface Timeline {
  /** Where the clock hung: `UTC`, `CET`, `Europe/Copenhagen`, `+02:00`; nothing when every time has its own offset. */
  readonly zone: string | undefined;
  /** What the section calls its zone, when nobody knows it or it may be several. */
  readonly unreadZone: string | undefined;
  /** Where the table or list stands in the file: from the first to the last of them if there are several. */
  readonly span: readonly [number, number];
  readonly entries: readonly TimelineEntry[];
}

export interface TimelineEntry {
  /** Nothing when its words cannot be read as a time, or the zone is not known. */
  readonly at: Instant | undefined;
  /** The day on its clock, as `2026-05-31`, as far as that is known without the time too. */
  readonly day: string | undefined;
  /** Why there is no moment: its words are no time, or its time, its day or its zone is not said. */
  readonly lacks: 'words' | 'time' | 'day' | 'zone' | undefined;
  /** The time as typed: `14:05`, `2020-01-21 15:36`. Empty where none is. */
  readonly typed: string;
  /** What happened, as plain words. */
  readonly text: string;
  /** Where these words stand in the file; all of its list item, if its time and its words share their markup. */
  readonly span: readonly [number, number];
  readonly position: Position;
}

/** What is known of a timeline before it is read. */
export interface TimelineCircumstances {
  /** Where the clock hangs, as front matter says: it counts more than what the section says. */
  readonly zone?: string | undefined;
  /** The day of the first time, if it says none: `2026-05-31`. */
  readonly day?: string | undefined;
  /** When it began: `T+5m` is counted from there, and it tells the day of the first time better than `day` does. */
  readonly started?: Instant | undefined;
}

/**
 * Reads what happened from a section of a record: a table with a column of times, or of days and of times, or a list whose
 * items begin with one. Several in a row are one timeline; a heading between them that is a day is theirs.
 *
 * A time without a day is on the day of the entry before it. Only when it would be more than six hours earlier than that
 * one, midnight lies between: people note down things late, but not that late. Of an hour that comes twice when clocks are put
 * back, a time is the first one unless that is before the entry above it.
 *
 * @param blocks of the section, with or without its heading
 * @param source the text of the whole file
 * @returns nothing if there is no such table or list
 */
export function readTimeline(
  blocks: readonly Block[],
  source: string,
  known: TimelineCircumstances = {},
): Timeline | undefined {
  const found = rowsOf(blocks, source);
  if (found === undefined) return undefined;
  const said = known.zone ?? zoneSaidIn(blocks, found.heads);
  const zone = said === undefined ? undefined : readZone(said);
  const entries = resolved(found.rows, { ...known, zone });
  const shared = entries.some(({ lacks }) => lacks === 'zone') || found.rows.some(needsZone);
  return {
    zone: shared ? zone?.name : undefined,
    unreadZone: zone === undefined ? said : undefined,
    span: found.span,
    entries,
  };
}

/** Whether a time says no zone of its own. */
function needsZone({ moment }: TimelineRow): boolean {
  return moment?.time !== undefined && moment.zone === undefined;
}
