import type { Audience } from '../schema/field.ts';
import type { Position } from '../schema/issue.ts';
import type { PageStatus } from '../schema/page.ts';
import type { Words } from '../source/content-tree.ts';
import type { Owner, Review } from './handbook.ts';
import type { LadderFault } from './ladder-fault.ts';
import type { Written } from './written.ts';

/** A career ladder: a trunk of levels that forks into parallel tracks. The same rank on two tracks is parity. */
export interface Ladder {
  /** Name of its folder, as addresses have it. */
  readonly id: string;
  readonly url: string;
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly audience: Audience;
  readonly status: PageStatus;
  readonly owners: readonly Owner[];
  readonly review: Review | undefined;
  /** Last change of any of its files, as an ISO 8601 instant; `undefined` when git cannot tell. */
  readonly changed: string | undefined;
  readonly areas: readonly Area[];
  readonly tracks: readonly Track[];
  /** By rank, then by track. */
  readonly levels: readonly Level[];
  /** The Markdown that says how to use it; of a ladder in a data file there is none. */
  readonly written: Written | undefined;
  /** What does not fit together, in the order of the files. */
  readonly faults: readonly LadderFault[];
}

/** One subject that every level says something about. */
export interface Area {
  readonly id: string;
  readonly name: string;
  readonly summary: string | undefined;
}

/** One way up. */
export interface Track {
  readonly id: string;
  readonly name: string;
  readonly summary: string | undefined;
  /** The level after which it forks off. */
  readonly from: Level | undefined;
  /** Sentences that somebody recognises who would be happy on it. */
  readonly signs: readonly string[];
  /** From the lowest to the highest. */
  readonly levels: readonly Level[];
}

/** One rung. */
export interface Level {
  /** Name of its file, as addresses have it. */
  readonly id: string;
  readonly url: string;
  readonly path: string;
  /** Where it begins in its file. */
  readonly position: Position;
  readonly title: string;
  readonly code: string | undefined;
  readonly rank: number;
  readonly summary: string;
  readonly scope: string | undefined;
  readonly track: Track;
  /** Whom to ask about it. */
  readonly owners: readonly Owner[];
  readonly changed: string | undefined;
  /** Every area of the ladder that it says something about, in their order. */
  readonly areas: readonly LevelArea[];
  /** The rung below: on its track, or the one that its track forks from. */
  readonly below: Level | undefined;
  /** The next rung on each track that leads on from here. */
  readonly above: readonly Level[];
  /** Levels of the same rank on other tracks. */
  readonly parity: readonly Level[];
  /** The Markdown its texts stand in: its own file, or the ladder's; of a ladder in a data file there is none. */
  readonly written: Written | undefined;
  /** Where its introduction stands in that Markdown: what comes before the first area. */
  readonly introduction: readonly [number, number] | undefined;
}

/** What a level says about an area. */
export interface LevelArea {
  readonly area: Area;
  /** Where its heading stands, or else its first expectation. */
  readonly position: Position;
  readonly expectations: readonly Expectation[];
  /** What the area as a whole looks like in practice. */
  readonly examples: readonly Phrasing[];
  /** Anything else its author wrote there. */
  readonly remarks: readonly Phrasing[];
}

/** Words of an author: as plain text and, where they stand in Markdown, with what to render them from. */
export type Phrasing = Pick<Words, 'text' | 'position'> & { readonly span?: Words['span'] | undefined };

/** What is expected of somebody on a level. */
export interface Expectation extends Phrasing {
  /** Its anchor on the level's page: made of its words, so that an address still means something when they have changed. */
  readonly id: string;
  /** The id an author gave it, which is an anchor too. */
  readonly givenId: string | undefined;
  readonly examples: readonly Phrasing[];
  /** Addresses to read more at. */
  readonly urls: readonly string[];
  /** The same addresses with what their author calls them. */
  readonly sources: readonly Source[];
}

/** Something to read. */
export interface Source {
  readonly url: string;
  readonly label: string | undefined;
}

/** The address of an expectation, below the base. */
export function expectationUrl(level: Pick<Level, 'url'>, { id }: Pick<Expectation, 'id'>): string {
  return `${level.url}#${id}`;
}

/** Every expectation of a level, area by area. */
export function expectationsOf(level: Level): Expectation[] {
  return level.areas.flatMap(({ expectations }) => expectations);
}
