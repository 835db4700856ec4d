import type { ChecklistExport, PhaseExport, TaskExport } from '../schema/checklist-export.ts';
import { appliesBy, openIn } from './progress/condition.ts';
import type { Applies } from './progress/condition.ts';
import { datesOf, firstDay } from './working-days.ts';

/** What a plan is made of besides its checklist. Names of people are no part of it: an address may carry this. */
export interface PlanSetup {
  /** The first day at work, as `2026-05-31`; nothing while it is not known. */
  readonly start: string | undefined;
  /** Ids of options by ids of questions. What is not answered is open. */
  readonly answers: Readonly<Record<string, string>>;
}

/** A checklist for one person: only what applies, with dates. */
export interface Plan {
  readonly list: ChecklistExport;
  readonly setup: PlanSetup;
  /** The first working day; nothing without a start. */
  readonly dayOne: string | undefined;
  /** Without those that have nothing in them for this person. */
  readonly phases: readonly PlannedPhase[];
  /** Questions that are still open and that some task depends on, given what is answered. */
  readonly open: readonly string[];
}

export interface PlannedPhase {
  readonly phase: PhaseExport;
  readonly tasks: readonly PlannedTask[];
}

export interface PlannedTask {
  readonly task: TaskExport;
  /** Whether it applies, or whether that depends on what is not answered yet. */
  readonly applies: 'yes' | 'perhaps';
  /** Questions whose answers decide whether it applies. */
  readonly open: readonly string[];
  /** The first day it is meant for, if its author says so. */
  readonly begins: string | undefined;
  /** The last day; nothing when no time is given, or no start is known. */
  readonly due: string | undefined;
  /** The tasks of this plan to be done before. */
  readonly after: readonly PlannedTask[];
}

/**
 * Makes a plan of a checklist: what applies by the answers given, with the days that follow from the start. A task that is
 * a part of another applies only when that does. Where a task waits for one that does not apply, it waits for what that
 * one would have waited for.
 *
 * @throws RangeError if the start is not a day
 */
export function planOf(list: ChecklistExport, setup: PlanSetup): Plan {
  const tasks = new Map(list.phases.flatMap((phase) => phase.tasks.map((task) => [task.id, task] as const)));
  const states = new Map([...tasks.values()].map((task) => [task.id, stateOf(task, tasks, setup.answers)]));
  const planned = new Map<string, PlannedTask & { after: PlannedTask[] }>();
  const phases = list.phases.map((phase): PlannedPhase => ({
    phase,
    tasks: phase.tasks.flatMap((task): PlannedTask[] => {
      const state = states.get(task.id);
      if (state === undefined || state.applies === 'no') return [];
      const { applies, open } = state;
      const made = { task, applies, open, ...daysOf(task, setup.start, list), after: [] };
      planned.set(task.id, made);
      return [made];
    }),
  }));
  for (const made of planned.values()) {
    made.after = waitedFor(made.task, tasks, planned).flatMap((id) => planned.get(id) ?? []);
  }
  const open = new Set([...planned.values()].flatMap((each) => each.open));
  return {
    list,
    setup,
    dayOne: setup.start === undefined ? undefined : firstDay(setup.start, list.calendar),
    phases: phases.filter((phase) => phase.tasks.length > 0),
    open: list.questions.map(({ id }) => id).filter((id) => open.has(id)),
  };
}

interface State {
  readonly applies: Applies;
  readonly open: readonly string[];
}

/** Whether a task applies, and everything that it is a part of. */
function stateOf(task: TaskExport, tasks: ReadonlyMap<string, TaskExport>, answers: PlanSetup['answers']): State {
  let applies: Applies = 'yes';
  const open = new Set<string>();
  const passed = new Set<TaskExport>();
  for (let each: TaskExport | undefined = task; each !== undefined && !passed.has(each); each = parentOf(each, tasks)) {
    passed.add(each);
    const own = appliesBy(each.condition, answers);
    if (own === 'no') return { applies: 'no', open: [] };
    if (own === 'yes') continue;
    applies = 'perhaps';
    for (const question of openIn(each.condition, answers)) open.add(question);
  }
  return { applies, open: [...open] };
}

function parentOf({ under }: TaskExport, tasks: ReadonlyMap<string, TaskExport>): TaskExport | undefined {
  return under === null ? undefined : tasks.get(under);
}

/** A date that an author typed is a day without a start; every other time is counted from it. */
function daysOf(
  { when }: TaskExport,
  start: string | undefined,
  { calendar }: ChecklistExport,
): Pick<PlannedTask, 'begins' | 'due'> {
  if (when === null) return { begins: undefined, due: undefined };
  if (when.unit === 'date') return { begins: when.by ? undefined : when.date, due: when.date };
  return start === undefined ? { begins: undefined, due: undefined } : datesOf(when, start, calendar);
}

/** Ids of the tasks of the plan that one waits for, through those that do not apply. */
function waitedFor(
  task: TaskExport,
  tasks: ReadonlyMap<string, TaskExport>,
  planned: ReadonlyMap<string, PlannedTask>,
): string[] {
  const found = new Set<string>();
  const passed = new Set<string>([task.id]);
  const visit = ({ after }: TaskExport): void => {
    for (const id of after) {
      if (passed.has(id)) continue;
      passed.add(id);
      const other = tasks.get(id);
      if (other === undefined) continue;
      if (planned.has(id)) found.add(id);
      else visit(other);
    }
  };
  visit(task);
  return [...found];
}
