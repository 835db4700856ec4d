import type { Plan } from '../../handbook/plan.ts';
import { isFor, planView } from '../../handbook/progress/plan-view.ts';
import type { PlanView, ViewTask } from '../../handbook/progress/plan-view.ts';
import { standingOf } from '../../handbook/standing.ts';
import type { Standing } from '../../handbook/standing.ts';
import { compareTexts } from '../../handbook/text-order.ts';
import type { ChecklistExport, PhaseExport } from '../../schema/checklist-export.ts';
import type { PlanRecord, TaskRecord } from '../../schema/checklist-plans.ts';

/** A task as it stands on the sheet. */
export interface SheetTask extends ViewTask {
  /** The task's id, by which lists on the page find it again. */
  readonly id: string;
  /** How many of the tasks that it is a part of stand above it in the same list. */
  readonly below: number;
}

/** A plan as it is laid out on the page, for one role or for everybody. */
export interface Sheet extends Pick<PlanView, 'told' | 'prepared' | 'late' | 'history'> {
  readonly overdue: readonly SheetTask[];
  readonly today: readonly SheetTask[];
  readonly week: readonly SheetTask[];
  readonly later: readonly {
    readonly phase: Pick<PhaseExport, 'id' | 'title'>;
    readonly tasks: readonly SheetTask[];
  }[];
  readonly done: readonly SheetTask[];
  readonly counts: Counts;
}

/** How much there is to do, and how much of it is done. */
export interface Counts {
  readonly done: number;
  readonly all: number;
}

/** For whom a sheet is made. */
export interface Wanted {
  readonly today: string;
  /** The day from which the week is counted: today, or the next day of work when today is free. */
  readonly weekFrom: string;
  /** Id of a role; everybody's, when there is none. */
  readonly view: string | undefined;
  /** Ids of tasks that stay in their place although they are done: they were ticked a moment ago. */
  readonly stay: ReadonlySet<string>;
}

/** Lays out a plan for the page: what was ticked a moment ago keeps its place, and parts stand below what they belong to. */
export function sheetOf(list: ChecklistExport, record: PlanRecord, { today, weekFrom, view, stay }: Wanted): Sheet {
  const laid = planView(list, record, today, view);
  const item = (task: ViewTask): SheetTask => {
    const { due, begins, task: what } = task.planned;
    const standing = due === undefined ? undefined : standingIn(due, begins, today, weekFrom);
    return { ...task, standing, id: what.id, below: 0 };
  };
  const byPhase = [...laid.later, ...laid.notYet, ...laid.undated].flatMap(({ tasks }) => tasks);
  const done = laid.done.map(item);
  const places = new Map(laid.plan.phases.flatMap(({ tasks }) => tasks).map(({ task }, at) => [task.id, at]));
  const place = ({ id }: SheetTask): number => places.get(id) ?? 0;
  const open = [
    ...[...laid.overdue, ...laid.today, ...laid.thisWeek, ...byPhase].map(item),
    ...done.filter(({ id }) => stay.has(id)),
  ].sort((a, b) => place(a) - place(b));
  const standing = (wanted: Standing): SheetTask[] => byDay(open.filter((task) => task.standing === wanted));
  const later = open.filter(({ standing: now }) => now === undefined || now === 'later' || now === 'not-yet');
  const { told, prepared, late, history } = laid;
  return {
    told,
    prepared,
    late,
    history,
    overdue: standing('overdue'),
    today: standing('today'),
    week: standing('this-week'),
    later: laid.plan.phases.flatMap(({ phase }) => {
      const tasks = withParts(later.filter((task) => task.phase.id === phase.id));
      return tasks.length === 0 ? [] : [{ phase, tasks }];
    }),
    done: withParts(done.filter(({ id }) => !stay.has(id))),
    counts: countsOf(laid.plan, record, view),
  };
}

/** How a task stands. On a free day, the week is the one that comes. */
function standingIn(due: string, begins: string | undefined, today: string, weekFrom: string): Standing {
  const now = standingOf(due, begins, today);
  if (weekFrom === today || now === 'overdue' || now === 'today') return now;
  const then = standingOf(due, begins, weekFrom);
  return then === 'overdue' || then === 'today' ? 'this-week' : then;
}

/** How much of a plan is done, for one role or for everybody. What may not apply counts once it is certain. */
export function countsOf(plan: Plan, record: PlanRecord, view?: string): Counts {
  const records = recordsOf(record);
  const tasks = plan.phases
    .flatMap((phase) => phase.tasks)
    .filter((planned) => isFor(planned, view))
    .map(({ task, applies }) => ({ applies, done: (records.get(task.id)?.done ?? null) !== null }));
  const all = tasks.filter(({ applies, done }) => done || applies === 'yes');
  return { done: all.filter(({ done }) => done).length, all: all.length };
}

/** What is remembered of the tasks that the checklist has, by their ids. */
function recordsOf({ tasks }: PlanRecord): ReadonlyMap<string, TaskRecord> {
  return new Map(tasks.filter(({ withdrawn }) => withdrawn === null).map((each) => [each.task.id, each]));
}

/** Counts in words: `4 of 9 done`. */
export function countWords({ done, all }: Counts): string {
  if (all === 0) return 'nothing to do';
  return done === all ? `all ${all} done` : `${done} of ${all} done`;
}

/** The earliest first; on the same day, in the order of the checklist. */
function byDay(tasks: readonly SheetTask[]): SheetTask[] {
  return withParts([...tasks].sort((a, b) => compareTexts(a.planned.due ?? '', b.planned.due ?? '')));
}

/** The same tasks, with the parts of each right below it. */
function withParts(tasks: readonly SheetTask[]): SheetTask[] {
  const here = new Set(tasks.map(({ id }) => id));
  const parts = Map.groupBy(tasks, ({ planned: { task } }) =>
    task.under !== null && here.has(task.under) ? task.under : '',
  );
  const lay = (under: string, below: number): SheetTask[] =>
    (parts.get(under) ?? []).flatMap((task) => [{ ...task, below }, ...lay(task.id, below + 1)]);
  return lay('', 0);
}
