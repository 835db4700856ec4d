import type { TaskFacts } from '../schema/task.ts';
import type { Words } from '../source/content-tree.ts';
import type { TypedPassage } from './typed-checklist.ts';

/** Something to be done as a record says it, before anything in it is connected. */
export interface TypedAction extends Words {
  readonly facts: TaskFacts;
  readonly done: boolean;
  readonly why: readonly TypedPassage[];
  /** Where it stands with what follows at once. */
  readonly whole: readonly [number, number];
}
