import type { PlanRecord, TaskRecord } from '../../schema/checklist-plans.ts';
import { saysSomething } from './matching.ts';
import { isSameText, likenessOf, verdictOn } from './same-task.ts';

/** A withdrawn task with a tick or a note, and one that may be the same in other words. */
export interface Successor {
  readonly before: TaskRecord;
  readonly now: TaskRecord;
}

/**
 * Finds the withdrawn tasks that may go on in others, which came when they went: too alike to say nothing, not alike
 * enough to move a tick. Each is named with the one that is most alike. What its owner has answered is not asked again.
 */
export function successorsIn({ tasks }: PlanRecord): Successor[] {
  const open = tasks.filter(({ withdrawn, done }) => withdrawn === null && done === null);
  const pairs = tasks
    .filter((task) => task.withdrawn !== null && saysSomething(task))
    .flatMap((before) =>
      open
        .filter((now) => !now.isNot.includes(before.key) && verdictOn(before.task.text, now.task.text) !== 'another')
        // What stood beside it then is another one.
        .filter((now) => before.withdrawn !== null && now.since >= before.since && !stoodBeside(before, now))
        .map((now) => ({ before, now, likeness: likenessOf(before.task.text, now.task.text) })),
    );
  const taken = new Set<TaskRecord>();
  return pairs
    .sort((a, b) => b.likeness - a.likeness || order(a.now.key, b.now.key) || order(a.before.key, b.before.key))
    .filter(({ before, now }) => {
      if (taken.has(before) || taken.has(now)) return false;
      taken.add(before).add(now);
      return true;
    })
    .map(({ before, now }) => ({ before, now }));
}

/** Whether both were in the plan at once: two tasks of one list are two. */
function stoodBeside(before: TaskRecord, now: TaskRecord): boolean {
  return before.withdrawn !== null && now.since < before.withdrawn;
}

/**
 * Counts a withdrawn task as the one that took its place: the earlier record goes on with the words of the later one.
 * Nothing of either is lost.
 *
 * @param before key of the withdrawn task
 * @param now key of the task in the list
 * @returns the same object when there are no such tasks
 */
export function adopt(record: PlanRecord, before: string, now: string): PlanRecord {
  const earlier = record.tasks.find(({ key, withdrawn }) => key === before && withdrawn !== null);
  const later = record.tasks.find(({ key, withdrawn }) => key === now && withdrawn === null);
  if (earlier === undefined || later === undefined) return record;
  const known = new Set(earlier.friction.map(({ id }) => id));
  const words = [...earlier.formerly, earlier.task.text, ...later.formerly];
  const joined: TaskRecord = {
    ...earlier,
    task: later.task,
    done: earlier.done ?? later.done,
    withdrawn: null,
    formerly: [...new Set(words)].filter((text) => !isSameText(text, later.task.text)),
    seen: true,
    known: later.task.text,
    knownFacts: later.task.facts,
    isNot: [...new Set([...earlier.isNot, ...later.isNot])].filter((key) => key !== before),
    friction: [...earlier.friction, ...later.friction.filter(({ id }) => !known.has(id))],
  };
  return {
    ...record,
    tasks: record.tasks.flatMap((task) => (task === later ? [] : task === earlier ? [joined] : [task])),
  };
}

/** Remembers that a task is not the one that was withdrawn, so that nobody is asked again. */
export function decline(record: PlanRecord, before: string, now: string): PlanRecord {
  const task = record.tasks.find(({ key }) => key === now);
  if (task === undefined || task.isNot.includes(before)) return record;
  return {
    ...record,
    tasks: record.tasks.map((each) => (each === task ? { ...task, isNot: [...task.isNot, before] } : each)),
  };
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
