import type { Position } from '../schema/issue.ts';
import type { Instant } from './instant.ts';

/** What happened, in the order in which it was written down. */
export interface Timeline {
  /** Where the clock hung: `UTC`, `CET`, `Europe/Copenhagen`, `+02:00`; nothing when every time has its own offset. */
  readonly zone: string | undefined;
  /** Where the table or list stands in the file. */
  readonly span: readonly [number, number];
  readonly entries: readonly TimelineEntry[];
}

export interface TimelineEntry {
  /** Nothing when its words cannot be read as a time, or the zone is not known. */
  readonly at: Instant | undefined;
  /** The time as typed: `14:05`, `2020-01-21 15:36`. */
  readonly typed: string;
  /** What happened, as plain words. */
  readonly text: string;
  /** Where the words stand in the file. */
  readonly span: readonly [number, number];
  readonly position: Position;
}
