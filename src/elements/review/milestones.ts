import type { Plan, PlannedTask } from '../../handbook/plan.ts';
import { recordFor } from '../../handbook/progress.ts';
import { compareTexts } from '../../handbook/text-order.ts';
import { datesOf } from '../../handbook/working-days.ts';
import type { ChecklistExport } from '../../schema/checklist-export.ts';
import type { PlanRecord } from '../../schema/checklist-plans.ts';

/** A task as it is looked at in a talk. */
export interface ReviewedTask {
  readonly planned: PlannedTask;
  /** The day it was ticked. */
  readonly done: string | undefined;
  /** What it still waits for. */
  readonly waits: readonly PlannedTask[];
}

/** A day that people talk on: what is to be there by then, and what was to be done since the one before. */
export interface Milestone {
  readonly measures: readonly ChecklistExport['measures'][number][];
  /** Nothing while no first day is known, or when its author gives no time. */
  readonly due: string | undefined;
  readonly done: readonly ReviewedTask[];
  readonly open: readonly ReviewedTask[];
  /** How many tasks besides depend on questions that are not answered. */
  readonly undecided: number;
  /** How many tasks of a milestone that has been are open still: they are among those of the next one. */
  readonly movedOn: number;
}

/**
 * The milestones of a plan, the earliest first; those without a date at the end. A task belongs to the first one that comes
 * on its last day or after it. What is still open of a milestone that has been is in the next one: there is to talk about it.
 *
 * @param today as `2026-05-31`
 */
export function milestonesOf(plan: Plan, record: PlanRecord, today: string): Milestone[] {
  const { list, setup } = plan;
  const groups = Map.groupBy(list.measures, ({ by }) => JSON.stringify(by));
  const dated = [...groups.values()].map((measures) => {
    const by = measures[0]?.by ?? null;
    const isKnown = by !== null && (setup.start !== undefined || by.unit === 'date');
    return { measures, due: isKnown ? datesOf(by, setup.start ?? today, list.calendar).due : undefined };
  });
  const ordered = dated.sort((a, b) => compareTexts(a.due ?? '~', b.due ?? '~'));
  const next = ordered.find(({ due }) => due !== undefined && due >= today);
  const tasks = plan.phases.flatMap((phase) => phase.tasks).map((planned) => reviewed(planned, record));
  let before = '';
  return ordered.map((each): Milestone => {
    const { due } = each;
    if (due === undefined) return { ...each, done: [], open: [], undecided: 0, movedOn: 0 };
    const since = before;
    const within = tasks.filter(({ planned }) => isWithin(planned.due, since, due));
    const left = each === next ? tasks.filter(({ planned, done }) => isLeft(planned.due, since, done)) : [];
    before = due;
    const all = [...left, ...within].filter(({ done }) => done === undefined);
    const hasBeen = next !== undefined && due < today;
    const open = hasBeen ? [] : all;
    return {
      ...each,
      done: within.filter(({ done }) => done !== undefined).sort((a, b) => compareTexts(a.done ?? '', b.done ?? '')),
      open: open
        .filter(({ planned }) => planned.applies === 'yes')
        .sort((a, b) => compareTexts(a.planned.due ?? '', b.planned.due ?? '')),
      undecided: open.filter(({ planned }) => planned.applies !== 'yes').length,
      movedOn: hasBeen ? all.filter(({ planned }) => planned.applies === 'yes').length : 0,
    };
  });
}

/** The milestone that comes next, if one does. */
export function nextOf(milestones: readonly Milestone[], today: string): Milestone | undefined {
  return milestones.find(({ due }) => due !== undefined && due >= today);
}

/** The next milestone first, then those after it and those without a date, then those that have been. */
export function fromNext(milestones: readonly Milestone[], today: string): Milestone[] {
  const next = nextOf(milestones, today);
  const at = next === undefined ? 0 : milestones.indexOf(next);
  return [...milestones.slice(at), ...milestones.slice(0, at)];
}

function reviewed(planned: PlannedTask, record: PlanRecord): ReviewedTask {
  const doneOf = (each: PlannedTask): string | undefined => recordFor(record, each.task)?.done ?? undefined;
  return { planned, done: doneOf(planned), waits: planned.after.filter((each) => doneOf(each) === undefined) };
}

function isWithin(due: string | undefined, since: string, until: string): boolean {
  return due !== undefined && due > since && due <= until;
}

function isLeft(due: string | undefined, since: string, done: string | undefined): boolean {
  return done === undefined && due !== undefined && due <= since;
}
