import type { ChecklistExport, PhaseExport } from '../../schema/checklist-export.ts';
import type { PlanRecord, TaskRecord } from '../../schema/checklist-plans.ts';
import { planOf } from '../plan.ts';
import type { Plan, PlannedTask } from '../plan.ts';
import { standingOf } from '../standing.ts';
import type { Standing } from '../standing.ts';
import { recordFor } from '../progress.ts';
import { saysSomething } from './matching.ts';
import { waitingFor, waitsFor } from './waiting.ts';

/** A task of a plan as it stands on a day. */
export interface ViewTask {
  readonly planned: PlannedTask;
  readonly phase: Pick<PhaseExport, 'id' | 'title'>;
  readonly record: TaskRecord | undefined;
  /** The day it was done. */
  readonly done: string | undefined;
  /** Nothing when it is done or has no date. */
  readonly standing: Standing | undefined;
  /** The open tasks it waits for. */
  readonly waits: readonly PlannedTask[];
}

/** Tasks by the phases they belong to. */
export type ByPhase = readonly {
  readonly phase: Pick<PhaseExport, 'id' | 'title'>;
  readonly tasks: readonly ViewTask[];
}[];

/** A plan as it is laid out on a day, for one role or for everybody. Each task is in one of the lists. */
export interface PlanView {
  readonly plan: Plan;
  readonly overdue: readonly ViewTask[];
  readonly today: readonly ViewTask[];
  readonly thisWeek: readonly ViewTask[];
  /** Due after this week, and possible from now on. */
  readonly later: ByPhase;
  /** Not possible yet. */
  readonly notYet: ByPhase;
  readonly undated: ByPhase;
  readonly done: readonly ViewTask[];
  /** What others do and this role is told of; nothing without a role. */
  readonly told: readonly ViewTask[];
  /** What others prepare before day one, for the one the plan is for: how much is open, and whose it is. */
  readonly prepared: { readonly open: number; readonly roles: readonly string[] };
  /** What is late and has others wait, the most first, whoever's it is. */
  readonly late: readonly { readonly task: ViewTask; readonly waiting: readonly PlannedTask[] }[];
  /** What is no longer in the plan: withdrawn from the list, or ticked and no longer for this person. */
  readonly history: readonly { readonly record: TaskRecord; readonly because: 'withdrawn' | 'does-not-apply' }[];
}

/**
 * Lays out a plan on a day.
 *
 * @param record after `follow`: what is not in it cannot be done
 * @param role whose tasks are wanted; everybody's without one. What names nobody is everybody's
 * @throws RangeError if today or the start is not a day
 */
export function planView(list: ChecklistExport, record: PlanRecord, today: string, role?: string): PlanView {
  const plan = planOf(list, { start: record.start ?? undefined, answers: record.answers });
  const all = viewTasks(plan, record, today);
  const hire = list.roles[0]?.id;
  const prepared = all.filter((task) => role !== undefined && role === hire && isPreparation(task, plan, role));
  const wanted = all.filter((task) => isFor(task.planned, role) && !prepared.includes(task));
  const open = wanted.filter(({ done }) => done === undefined);
  const standing = (...wantedOnes: readonly (Standing | undefined)[]): ViewTask[] =>
    open.filter((task) => wantedOnes.includes(task.standing));
  return {
    plan,
    overdue: byDay(standing('overdue')),
    today: standing('today'),
    thisWeek: byDay(standing('this-week')),
    later: byPhase(plan, standing('later')),
    notYet: byPhase(plan, standing('not-yet')),
    undated: byPhase(plan, standing(undefined)),
    done: wanted.filter(({ done }) => done !== undefined),
    told:
      role === undefined
        ? []
        : all.filter((task) => isTold(task, role) && !wanted.includes(task) && !prepared.includes(task)),
    prepared: preparedBy(prepared, list),
    late: lateOnes(all),
    history: historyOf(plan, record),
  };
}

function viewTasks(plan: Plan, record: PlanRecord, today: string): ViewTask[] {
  const records = new Map<PlannedTask, TaskRecord | undefined>(
    plan.phases.flatMap(({ tasks }) => tasks.map((planned) => [planned, recordFor(record, planned.task)] as const)),
  );
  const doneOn = (planned: PlannedTask): string | undefined => records.get(planned)?.done ?? undefined;
  const isDone = (planned: PlannedTask): boolean => doneOn(planned) !== undefined;
  return plan.phases.flatMap(({ phase, tasks }) =>
    tasks.map((planned): ViewTask => {
      const { due, begins } = planned;
      const done = doneOn(planned);
      return {
        planned,
        phase,
        record: records.get(planned),
        done,
        standing: done !== undefined || due === undefined ? undefined : standingOf(due, begins, today),
        waits: waitsFor(planned, isDone),
      };
    }),
  );
}

/** Whether a task is a role's. What names nobody is everybody's. */
export function isFor({ task }: PlannedTask, role: string | undefined): boolean {
  return role === undefined || task.who.length === 0 || task.who.includes(role);
}

function isTold({ planned: { task } }: ViewTask, role: string): boolean {
  return task.informs.includes(role);
}

/** Whether a task is done by others before day one. */
export function isPreparation({ planned }: Pick<ViewTask, 'planned'>, plan: Plan, role: string): boolean {
  const { task, due } = planned;
  if (task.who.includes(role)) return false;
  if (due !== undefined && plan.dayOne !== undefined) return due < plan.dayOne;
  return (
    task.when !== null &&
    (task.when.unit === 'day' || task.when.unit === 'week' || task.when.unit === 'month') &&
    task.when.to < 0
  );
}

/** What is still open of it, and whose that is, in the order of the roles. */
function preparedBy(tasks: readonly ViewTask[], { roles }: ChecklistExport): PlanView['prepared'] {
  const open = tasks.filter(({ done }) => done === undefined);
  const whose = new Set(open.flatMap(({ planned }) => planned.task.who));
  return { open: open.length, roles: roles.map(({ id }) => id).filter((id) => whose.has(id)) };
}

/** What is late, can be done, and has others wait. */
function lateOnes(all: readonly ViewTask[]): PlanView['late'] {
  const done = new Map(all.map((task) => [task.planned, task.done !== undefined]));
  const planned = all.map((task) => task.planned);
  return all
    .filter(({ standing, waits }) => standing === 'overdue' && waits.length === 0)
    .map((task) => ({ task, waiting: waitingFor(task.planned, planned, (each) => done.get(each) ?? false) }))
    .filter(({ waiting }) => waiting.length > 0)
    .sort((a, b) => b.waiting.length - a.waiting.length);
}

/**
 * What is late and how much waits for it: `“Order the laptop” is not ticked here and late: 6 tasks wait for it`. It may be
 * done all the same: what others tick is in their browsers.
 */
export function lateInWords({ task, waiting }: PlanView['late'][number]): string {
  const wait = waiting.length === 1 ? '1 task waits' : `${waiting.length} tasks wait`;
  return `“${task.planned.task.text}” is not ticked here and late: ${wait} for it`;
}

function historyOf(plan: Plan, { tasks }: PlanRecord): PlanView['history'] {
  const here = new Set(plan.phases.flatMap((phase) => phase.tasks.map(({ task }) => task.id)));
  return tasks.flatMap((record): PlanView['history'] => {
    if (record.withdrawn !== null) return [{ record, because: 'withdrawn' }];
    return here.has(record.task.id) || !saysSomething(record) ? [] : [{ record, because: 'does-not-apply' }];
  });
}

function byPhase({ phases }: Plan, tasks: readonly ViewTask[]): ByPhase {
  return phases.flatMap(({ phase }) => {
    const own = tasks.filter((task) => task.phase.id === phase.id);
    return own.length === 0 ? [] : [{ phase, tasks: own }];
  });
}

/** The earliest first; on the same day, in the order of the checklist. */
function byDay(tasks: readonly ViewTask[]): ViewTask[] {
  return tasks.toSorted(({ planned: { due: one = '' } }, { planned: { due: other = '' } }) =>
    one < other ? -1 : one > other ? 1 : 0,
  );
}
