import type { Checklist, Task } from '../handbook/checklist.ts';
import type { Wording } from './same-task.ts';

/** A task as it is looked up. */
export interface IndexedTask {
  readonly text: string;
  readonly task: Task;
  readonly list: Checklist;
  /** The place of its checklist among those that are compared. */
  readonly at: number;
  /** Its words as a reader takes them in: equal for the same sentence. */
  readonly reading: string;
  readonly wording: Wording;
}

/** By so many of its rarest words a task is looked up, so that a slip in one of them does not hide it. */
const lookedUpBy = 2;

/** Tasks of many checklists by their words: to compare each with all others would take time with the square of their number. */
export class TaskIndex {
  readonly #byReading: ReadonlyMap<string, readonly IndexedTask[]>;
  readonly #byMeaning = new Map<string, IndexedTask[]>();
  readonly #byRarest = new Map<string, IndexedTask[]>();
  readonly #places: ReadonlySet<string>;

  constructor(tasks: readonly IndexedTask[]) {
    this.#byReading = Map.groupBy(tasks, ({ reading }) => reading);
    this.#places = new Set(tasks.map(({ at, reading }) => `${at} ${reading}`));
    for (const task of tasks) for (const meaning of meaningsOf(task)) add(this.#byMeaning, meaning, task);
    for (const task of tasks) for (const meaning of this.#rarest(task)) add(this.#byRarest, meaning, task);
  }

  /** Tasks that are the same sentence, with the task itself, in the order in which they were given. */
  inTheSameWords({ reading }: IndexedTask): readonly IndexedTask[] {
    return this.#byReading.get(reading) ?? [];
  }

  /** Whether a checklist has a sentence. */
  has(at: number, reading: string): boolean {
    return this.#places.has(`${at} ${reading}`);
  }

  /** Tasks that may say all that another says, or of which that one may say all. */
  withWordsOf(task: IndexedTask): IndexedTask[] {
    const longer = this.#rarest(task).flatMap((meaning) => this.#byMeaning.get(meaning) ?? []);
    const shorter = meaningsOf(task).flatMap((meaning) => this.#byRarest.get(meaning) ?? []);
    return [...new Set([...longer, ...shorter])];
  }

  #rarest(task: IndexedTask): string[] {
    const count = (meaning: string): number => this.#byMeaning.get(meaning)?.length ?? 0;
    return meaningsOf(task)
      .toSorted((a, b) => count(a) - count(b))
      .slice(0, lookedUpBy);
  }
}

function meaningsOf({ wording: { meanings } }: IndexedTask): string[] {
  return [...meanings];
}

function add(index: Map<string, IndexedTask[]>, key: string, task: IndexedTask): void {
  const there = index.get(key);
  if (there === undefined) index.set(key, [task]);
  else there.push(task);
}
