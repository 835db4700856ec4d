import type { TaskRecord } from '../../schema/checklist-plans.ts';
import { compareTexts } from '../text-order.ts';
import type { Remembered } from './remembered.ts';
import { sayingOf } from './meaning-signs.ts';
import { isAnotherPerson, isSameText, verdictOn } from './same-task.ts';
import { taskWordsOf } from './task-words.ts';
import { leadsElsewhere } from './targets.ts';

/** Which record each task of a list continues. */
export type Matches = ReadonlyMap<Remembered, TaskRecord>;

/**
 * Finds the record of each task by its words: first those of the same words, among them those that stand where they stood;
 * then those surely reworded; those still in the plan before those withdrawn. No position and no anchor decides anything.
 * A task below another is the same only below the same.
 */
export function matchTasks(records: readonly TaskRecord[], tasks: readonly Remembered[]): Matches {
  const matching = new Matching(records, tasks);
  // A task must be known before what is below it: three times is deeper than anybody nests.
  for (let depth = 0; depth < 3; depth++) {
    matching.takeSameWords((record, task) => isHere(record) && !leadsElsewhere(record.task, task));
    matching.takeReworded(isHere);
  }
  matching.takeSameWords((record, task) => !leadsElsewhere(record.task, task));
  matching.takeFormerWords();
  matching.takeReworded(() => true);
  // What nobody has touched may lead where it likes.
  matching.takeSameWords((record) => isHere(record) && !saysSomething(record));
  return matching.found;
}

type Wanted = (record: TaskRecord, task: Remembered) => boolean;

function isHere({ withdrawn }: TaskRecord): boolean {
  return withdrawn === null;
}

class Matching {
  readonly found = new Map<Remembered, TaskRecord>();
  /** What the tasks above are called now, by what they were called. */
  readonly #parents = new Map<string, Set<string>>();
  #records: TaskRecord[];
  #tasks: Remembered[];

  constructor(records: readonly TaskRecord[], tasks: readonly Remembered[]) {
    this.#records = records.toSorted(byContent);
    this.#tasks = tasks.toSorted(byMemory);
  }

  /** Pairs those of the same words. */
  takeSameWords(wanted: Wanted): void {
    const records = Map.groupBy(this.#records, ({ task }) => sayingOf(task.text));
    const tasks = Map.groupBy(this.#tasks, ({ text }) => sayingOf(text));
    for (const [saying, those] of tasks) this.#pairEquals(records.get(saying) ?? [], those, wanted);
  }

  /** Pairs a task with a record whose words were its own once, if no other has them or had them. */
  takeFormerWords(): void {
    this.#takeOnly((record, task) => record.formerly.some((text) => isSameText(text, task.text)));
  }

  /** Pairs those that surely mean the same, if neither could be paired with another as well. */
  takeReworded(wanted: Wanted): void {
    this.#takeOnly((record, task) => wanted(record, task) && verdictOn(record.task.text, task.text) === 'same');
  }

  #takeOnly(fits: (record: TaskRecord, task: Remembered) => boolean): void {
    const pairs = this.#tasks.flatMap((task) =>
      this.#records
        .filter((record) => fits(record, task) && this.#isBelowSame(record, task))
        .filter((record) => !leadsElsewhere(record.task, task) && !isForAnother(record, task))
        .map((record) => ({ record, task })),
    );
    for (const { record, task } of pairs) {
      if (pairs.every((other) => (other.record === record) === (other.task === task))) this.#take(record, task);
    }
  }

  /**
   * Pairs records and tasks of the same words: those that agree in most of where they stand first. What is left is
   * paired only where it makes no difference which is which, or nothing else is left: one tick must not become another's.
   */
  #pairEquals(records: readonly TaskRecord[], tasks: readonly Remembered[], wanted: Wanted): void {
    const pairs = tasks
      .flatMap((task) =>
        records
          .filter((record) => wanted(record, task) && this.#isBelowSame(record, task))
          .map((record) => ({ record, task, agreement: agreementOf(record.task, task) })),
      )
      .sort((a, b) => b.agreement - a.agreement);
    const taken = new Set<TaskRecord | Remembered>();
    const take = ({ record, task }: { record: TaskRecord; task: Remembered }): void => {
      if (taken.has(record) || taken.has(task)) return;
      taken.add(record).add(task);
      this.#take(record, task);
    };
    for (const pair of pairs) if (pair.agreement >= placeAgrees) take(pair);
    const isLeft = ({ record, task }: { record: TaskRecord; task: Remembered }): boolean =>
      !taken.has(record) && !taken.has(task);
    const left = pairs.filter(isLeft);
    const marked = left.filter(({ record }) => saysSomething(record));
    if (isOneRecord(left) && isOneTask(left)) left.forEach(take);
    else if (marked.length === 0 || (marked.length === left.length && isOneTask(left))) left.forEach(take);
    else {
      left.filter(({ record }) => !saysSomething(record)).forEach(take);
      // The one that remains is it when at least the same people do it in the same phase.
      const last = left.filter(isLeft);
      if (isOneRecord(last) && isOneTask(last)) last.filter(({ agreement }) => agreement >= mostlyAgrees).forEach(take);
    }
  }

  #isBelowSame(record: TaskRecord, task: Remembered): boolean {
    const [then, now] = [record.task.under, task.under];
    if (then === null || now === null || sayingOf(then) === sayingOf(now)) return true;
    return this.#parents.get(sayingOf(then))?.has(sayingOf(now)) ?? false;
  }

  #take(record: TaskRecord, task: Remembered): void {
    this.found.set(task, record);
    this.#records = this.#records.filter((each) => each !== record);
    this.#tasks = this.#tasks.filter((each) => each !== task);
    const key = sayingOf(record.task.text);
    this.#parents.set(key, (this.#parents.get(key) ?? new Set()).add(sayingOf(task.text)));
  }
}

/** Whether a task names another person than its record did last: between the two, words may have named nobody. */
function isForAnother({ task: { text }, formerly }: TaskRecord, task: Remembered): boolean {
  const last = [...formerly, text].findLast((words) => taskWordsOf(words).persons.length > 0);
  return last !== undefined && isAnotherPerson(last, task.text);
}

function isOneTask(pairs: readonly { readonly task: Remembered }[]): boolean {
  return new Set(pairs.map(({ task }) => task)).size === 1;
}

function isOneRecord(pairs: readonly { readonly record: TaskRecord }[]): boolean {
  return new Set(pairs.map(({ record }) => record)).size === 1;
}

/** Whether somebody ticked it or said something about it. */
export function saysSomething({ done, friction }: TaskRecord): boolean {
  return done !== null || friction.length > 0;
}

/** From here on, two stand in the same place, below the same, and are done by the same people at the same time. */
const placeAgrees = 64 + 32 + 16 + 8;
const mostlyAgrees = 64 + 32 + 8;

/** In how much two tasks of the same words agree besides: what tells them apart most weighs most. */
function agreementOf(then: Remembered, now: Remembered): number {
  const [thenWho, ...thenRest] = then.facts.split('\n');
  const [nowWho, ...nowRest] = now.facts.split('\n');
  const rest = thenRest.filter((fact, at) => fact === nowRest[at]).length;
  return (
    (same(then.under, now.under) ? 64 : 0) +
    (thenWho === nowWho ? 32 : 0) +
    (then.facts === now.facts ? 16 : 0) +
    (same(then.phase, now.phase) ? 8 : 0) +
    (rest > 1 ? 4 : 0) +
    (same(then.group, now.group) ? 2 : 0) +
    (then.from === now.from ? 1 : 0)
  );
}

function same(one: string | null, other: string | null): boolean {
  return one === null || other === null ? one === other : sayingOf(one) === sayingOf(other);
}

function byMemory(one: Remembered, other: Remembered): number {
  return compareTexts(orderOf(one), orderOf(other));
}

/** Of equal ones, those that say something come first, so that a tick is not left behind. */
function byContent(one: TaskRecord, other: TaskRecord): number {
  return (
    Number(saysSomething(other)) - Number(saysSomething(one)) ||
    compareTexts(orderOf(one.task), orderOf(other.task)) ||
    compareTexts(one.key, other.key)
  );
}

function orderOf({ text, phase, group, under, facts, from, id }: Remembered): string {
  return JSON.stringify([text, phase, group, under, facts, from, id]);
}
