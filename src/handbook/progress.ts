import type { ChecklistExport, TaskExport } from '../schema/checklist-export.ts';
import type { PlanRecord, TaskRecord } from '../schema/checklist-plans.ts';
import { matchTasks, saysSomething } from './progress/matching.ts';
import { hasOtherParts } from './progress/parts.ts';
import { continuing, isSameMemory, tasksToRemember } from './progress/remembered.ts';
import type { Remembered } from './progress/remembered.ts';
import { isSameText } from './progress/same-task.ts';

/** What a plan begins with besides its checklist. */
export interface PlanBeginning {
  readonly id: string;
  readonly whose: string;
  /** The day the plan is made, as `2026-05-31`. */
  readonly today: string;
}

/** Begins a plan: every task of the checklist is remembered as it is now, so that changes can be told later. */
export function begin(list: ChecklistExport, { id, whose, today }: PlanBeginning): PlanRecord {
  return {
    id,
    whose,
    begun: today,
    start: null,
    answers: {},
    people: {},
    view: null,
    tasks: tasksToRemember(list).map((task) => ({
      ...recordOf(task, task.id, today),
      seen: true,
      known: task.text,
      knownFacts: task.facts,
    })),
    missing: [],
    measures: [],
  };
}

/**
 * Brings a plan in line with its checklist as it is now. Every task that is remembered is found by its words, wherever it
 * stands: it keeps its tick when it surely says the same, and stays in the history when nothing does any more. A tick
 * never moves to a task that means something else, and nothing that was ticked or noted is ever lost.
 *
 * @param today the day that new and withdrawn tasks are dated, as `2026-05-31`
 * @returns the same object when nothing has changed
 */
export function follow(record: PlanRecord, list: ChecklistExport, today: string): PlanRecord {
  const tasks = tasksToRemember(list);
  const matches = matchTasks(record.tasks, tasks);
  const now = new Map([...matches].map(([task, found]) => [found.key, task]));
  const followed = record.tasks.map((each) => {
    const task = now.get(each.key);
    return task === undefined ? gone(each, today) : continued(each, task);
  });
  const keys = new Set(record.tasks.map(({ key }) => key));
  const fresh = tasks
    .filter((task) => !matches.has(task))
    // By their ids, so that the order of the list decides nothing.
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((task) => recordOf(task, freeKey(task.id, keys), today));
  const isSame = fresh.length === 0 && followed.every((each, at) => each === record.tasks[at]);
  return isSame ? record : { ...record, tasks: [...followed, ...fresh] };
}

/** The record of a task that the checklist has, after `follow`. */
export function recordFor(record: PlanRecord, { id }: Pick<TaskExport, 'id'>): TaskRecord | undefined {
  return record.tasks.find(({ task, withdrawn }) => withdrawn === null && task.id === id);
}

function recordOf(task: Remembered, key: string, today: string): TaskRecord {
  return {
    key,
    task,
    done: null,
    since: today,
    withdrawn: null,
    formerly: [],
    seen: false,
    known: null,
    isNot: [],
    friction: [],
  };
}

/** A task that the checklist still has, perhaps in other words or elsewhere, or with somebody else. */
function continued(record: TaskRecord, found: Remembered): TaskRecord {
  const task = continuing(record.task, found);
  if (record.withdrawn === null && isSameMemory(record.task, task)) return record;
  const isReworded = !isSameText(record.task.text, task.text);
  const formerly =
    isReworded && !record.formerly.includes(record.task.text)
      ? [...record.formerly, record.task.text]
      : record.formerly;
  const told = toldOf(record);
  // Whose and when an open task is, the plan shows; of what is done, nobody looks at it again.
  const knownFacts = saysSomething(record) && record.known !== null ? told : task.facts;
  const seen = record.known !== null && isSameText(record.known, task.text) && !hasOtherParts(knownFacts, task.facts);
  return { ...record, task, withdrawn: null, formerly, seen, knownFacts };
}

/** What else the line of a task said when its owner was told last. */
function toldOf({ knownFacts, task }: TaskRecord): string {
  return knownFacts ?? task.facts;
}

/** A task that the checklist has no more. What nobody was told of and nobody touched goes without a word. */
function gone(record: TaskRecord, today: string): TaskRecord {
  if (record.withdrawn !== null) return record;
  return { ...record, withdrawn: today, seen: record.known === null && !saysSomething(record) };
}

/** An id that no other task of the plan has; it is taken from then on. */
function freeKey(id: string, used: Set<string>): string {
  let free = id;
  for (let number = 2; used.has(free); number += 1) free = `${id}-${number}`;
  used.add(free);
  return free;
}
