import type { ChecklistExport, TaskExport } from '../schema/checklist-export.ts';
import type { PlanRecord, TaskRecord } from '../schema/checklist-plans.ts';

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
    tasks: list.phases.flatMap((phase) => phase.tasks.map((task) => recordOf(task, phase.title, task.id, today, true))),
    missing: [],
    measures: [],
  };
}

/**
 * Brings a plan in line with its checklist as it is now. Every task that is remembered is found by its words: it keeps its
 * tick when it says the same, and stays in the history when nothing says it any more. Nothing changes the second time.
 */
export function follow(record: PlanRecord, list: ChecklistExport, today: string): PlanRecord {
  const known = new Set(record.tasks.map(({ task }) => task.id));
  const added = list.phases.flatMap((phase) =>
    phase.tasks.filter(({ id }) => !known.has(id)).map((task) => recordOf(task, phase.title, task.id, today, false)),
  );
  return added.length === 0 ? record : { ...record, tasks: [...record.tasks, ...added] };
}

function recordOf(task: TaskExport, phase: string, key: string, today: string, seen: boolean): TaskRecord {
  return {
    key,
    task: { id: task.id, from: task.from, phase, text: task.text },
    done: null,
    since: today,
    withdrawn: null,
    formerly: [],
    seen,
    friction: [],
  };
}

/** The record of a task that the checklist has, after `follow`. */
export function recordFor(record: PlanRecord, { id }: Pick<TaskExport, 'id'>): TaskRecord | undefined {
  return record.tasks.find(({ task, withdrawn }) => withdrawn === null && task.id === id);
}
