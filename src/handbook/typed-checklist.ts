import type { Position } from '../schema/issue.ts';
import type { ChecklistData } from '../schema/checklist.ts';
import type { TaskFacts } from '../schema/task.ts';
import type { MarkdownFile, Words } from '../source/content-tree.ts';
import type { Task } from './checklist.ts';
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
}

/** What stands below one heading. */
export interface TypedPhase {
  readonly title: string;
  readonly position: Position;
  /** What its heading says about all of its tasks. */
  readonly facts: TaskFacts;
  /** What is guessed of that from the words of the heading. */
  readonly guessed: Task['guessed'];
  readonly parts: readonly TypedPart[];
}

export type TypedPart =
  | ({ readonly type: 'task' } & TypedTask)
  | ({ readonly type: 'group'; readonly depth: number } & Words)
  /** From the beginning of a line. */
  | ({ readonly type: 'text'; readonly item: boolean } & Words);

export interface TypedTask extends Words {
  readonly facts: TaskFacts;
  readonly checked: boolean;
  /** How many lists it stands in: more than 1 for a part of another task. */
  readonly depth: number;
  /** Where the line and what is below it stand, to tell which links are its own. */
  readonly whole: readonly [number, number];
  /** Each from the beginning of a line. */
  readonly why: readonly Words[];
  readonly guessed: Task['guessed'];
}
