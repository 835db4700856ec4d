import type { Position } from '../schema/issue.ts';
import type { ChecklistData } from '../schema/checklist.ts';
import type { TaskFacts } from '../schema/task.ts';
import type { When } from '../schema/when.ts';
import type { MarkdownFile, Words } from '../source/content-tree.ts';
import type { ChecklistFault } from './checklist-fault.ts';
import type { TypedOwners } from './team.ts';
import type { TypedAlias } from './typed-ladder.ts';

/** A checklist as its file says it is, before anything in it is connected. */
export interface TypedChecklist {
  /** Path of its file below the folder of checklists, without its ending. */
  readonly name: string;
  readonly path: string;
  readonly file: MarkdownFile;
  readonly title: string;
  readonly description: string;
  readonly data: ChecklistData;
  /** Whether a mistake may hide that it is internal. */
  readonly hidden: boolean;
  readonly owners: TypedOwners | undefined;
  readonly aliases: readonly TypedAlias[];
  readonly introduction: readonly Words[];
  readonly phases: readonly TypedPhase[];
  /** Words that several of its tasks begin with, before a colon: perhaps who does them. */
  readonly prefixes: ReadonlySet<string>;
  /** What cannot be read as it is meant. */
  readonly faults: readonly ChecklistFault[];
}

/** What stands below one heading; without a title, what stands before the first. */
export interface TypedPhase {
  readonly title: string;
  readonly position: Position;
  /** What its heading says about all of its tasks. */
  readonly facts: TaskFacts;
  readonly parts: readonly TypedPart[];
}

export type TypedPart =
  | ({ readonly type: 'task' } & TypedTask)
  /** A heading inside a phase. Its text is without what it says about its tasks. */
  | ({ readonly type: 'group'; readonly depth: number; readonly facts: TaskFacts } & Words)
  /** From the beginning of a line. */
  | ({ readonly type: 'text'; readonly item: boolean } & Words);

export interface TypedTask extends Words {
  readonly facts: TaskFacts;
  readonly checked: boolean;
  /** How many lists it stands in: more than 1 for a part of another task. */
  readonly depth: number;
  /** Where the line and what follows at once stand, to tell which links are its own. */
  readonly whole: readonly [number, number];
  /** Each from the beginning of a line, or from the beginning of a cell. */
  readonly why: readonly TypedPassage[];
  /** What may say who does it, before a colon or in brackets at its beginning, and the task without it. */
  readonly prefix: ({ readonly name: string } & Pick<Words, 'text' | 'span'>) | undefined;
  /** What the cells of its row say about it in words that are no notation. */
  readonly cells: TypedCells;
}

export interface TypedPassage extends Words {
  /** What the column is called that it stands in, where that says something. */
  readonly label?: string;
}

export interface TypedCells {
  readonly who: readonly string[];
  readonly informs: readonly string[];
  /** `unread` where a cell says when, but in words that cannot be read: then no heading lets guess it. */
  readonly when: When | 'unread' | undefined;
  /** The words that say when. */
  readonly time: string | undefined;
  /** What cannot be read, or not all of it. */
  readonly said: readonly string[];
}
