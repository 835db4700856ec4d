import type { Audience } from '../schema/field.ts';
import type { Position } from '../schema/issue.ts';
import type { LadderData } from '../schema/ladder.ts';
import type { MarkdownFile, YamlFile } from '../source/content-tree.ts';
import type { Phrasing, Source } from './ladder.ts';
import type { LadderFault } from './ladder-fault.ts';
import type { TypedOwners } from './team.ts';

/** A ladder as its files say it is, whichever of the three forms they have, before anything in it is connected. */
export interface TypedLadder {
  /** Name of its folder or file. */
  readonly name: string;
  readonly path: string;
  readonly file: MarkdownFile | YamlFile;
  readonly title: string;
  readonly description: string;
  readonly data: Pick<LadderData, 'audience' | 'status' | 'review'>;
  readonly aliases: readonly TypedAlias[];
  readonly owners: TypedOwners | undefined;
  /** Whether a mistake may hide that it is internal. */
  readonly hidden: boolean;
  readonly areas: readonly TypedArea[];
  readonly areasFrom: { readonly name: string; readonly position: Position } | undefined;
  /** Empty when it does not say: then they follow from the levels. */
  readonly tracks: readonly TypedTrack[];
  readonly levels: readonly TypedLevel[];
  readonly faults: readonly LadderFault[];
}

/** A former address, and where it is typed. */
export interface TypedAlias {
  readonly url: string;
  readonly position: Position;
}

export interface TypedArea {
  readonly id: string;
  readonly name: string;
  readonly summary: string | undefined;
}

export interface TypedTrack {
  readonly id: string;
  readonly name: string | undefined;
  readonly summary: string | undefined;
  readonly from: string | undefined;
  readonly signs: readonly string[];
  /** Where it says what it forks from, or else that it is there. */
  readonly position: Position;
}

export interface TypedLevel {
  /** Name of its file, or its id. */
  readonly name: string;
  readonly path: string;
  readonly position: Position;
  /** The Markdown its spans are in. */
  readonly file: MarkdownFile | undefined;
  readonly title: string;
  readonly code: string | undefined;
  readonly rank: number | undefined;
  /** Where its rank stands, or should. */
  readonly rankPosition: Position;
  readonly summary: string;
  readonly scope: string | undefined;
  readonly audience: Audience | undefined;
  readonly hidden: boolean;
  readonly owners: TypedOwners | undefined;
  readonly aliases: readonly TypedAlias[];
  readonly track: string;
  /** Where its track is typed, or else the level itself. */
  readonly trackPosition: Position;
  readonly introduction: readonly [number, number] | undefined;
  readonly sections: readonly TypedSection[];
}

/** What a level says below one heading. */
export interface TypedSection {
  /** Name or id of the area. */
  readonly name: string;
  /** Whether its author names no area: then that nobody declares it is no mistake. */
  readonly unnamed?: boolean;
  readonly position: Position;
  readonly expectations: readonly TypedExpectation[];
  readonly examples: readonly Phrasing[];
  readonly remarks: readonly Phrasing[];
}

export interface TypedExpectation extends Phrasing {
  readonly givenId: string | undefined;
  readonly examples: readonly Phrasing[];
  readonly sources: readonly Source[];
}
