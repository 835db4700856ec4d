import type { Position } from '../schema/issue.ts';

/** Something about a ladder that does not fit together, and where. What it concerns is shown all the same. */
export type LadderFault = { readonly path: string; readonly position: Position } & (
  | {
      /**
       * A level, a track or a file names something that is not declared; it is taken as if it were. Only an expectation of an
       * unknown level cannot be shown.
       */
      readonly kind: 'unknown-area' | 'unknown-track' | 'unknown-level' | 'unknown-ladder';
      readonly name: string;
      readonly known: readonly string[];
    }
  /** A track forks from a level that is not there, or begins in mid-air and does not say where from. */
  | {
      readonly kind: 'unknown-fork';
      readonly track: string;
      readonly from: string | undefined;
      readonly known: readonly string[];
    }
  /** A track that no level is on. It is not shown. */
  | { readonly kind: 'empty-track'; readonly name: string }
  | { readonly kind: 'missing-rank'; readonly level: string; readonly rank: number }
  | {
      readonly kind: 'duplicate-rank';
      readonly level: string;
      readonly other: string;
      readonly track: string;
      readonly rank: number;
    }
  | {
      readonly kind: 'rank-gap';
      readonly level: string;
      readonly rank: number;
      readonly expected: number;
      /** Set when the ladder begins with the level: then its track forks from nowhere, whatever it says. */
      readonly fork?: { readonly track: string; readonly from: string };
    }
  /** A heading in an area that announces no examples. What stands below it counts as expectations of the area. */
  | { readonly kind: 'unread-heading'; readonly name: string; readonly area: string }
  /** A part of an expectation in a data file is missing, so that there is nothing to show: `name` is its id, if it has one. */
  | { readonly kind: 'empty-expectation'; readonly name: string }
  /** Two expectations of one level have one id: the second is read without it. */
  | { readonly kind: 'duplicate-expectation-id'; readonly name: string }
  /** Nobody says which tracks there are: they were guessed from the ids of the levels. */
  | { readonly kind: 'guessed-tracks'; readonly tracks: readonly { id: string; levels: readonly string[] }[] }
  /** A table of levels cannot be read as one: the whole of it, a part, or any, because the levels of the ladder are files. */
  | { readonly kind: 'unread-table'; readonly reason: string; readonly extent?: 'part' | 'beside-files' }
  /** A ladder without a single level. */
  | { readonly kind: 'no-levels' }
);
