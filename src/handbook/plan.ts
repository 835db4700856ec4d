import type { ChecklistExport, PhaseExport, TaskExport } from '../schema/checklist-export.ts';
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
  /** The first day it is meant for, if its author says so. */
  readonly begins: string | undefined;
  /** The last day; nothing when no time is given, or no start is known. */
  readonly due: string | undefined;
  /** The tasks of this plan to be done before. */
  readonly after: readonly PlannedTask[];
}

/**
 * Makes a plan of a checklist: what applies by the answers given, with the days that follow from the start.
 *
 * @throws RangeError if the start is not a day
 */
export function planOf(list: ChecklistExport, setup: PlanSetup): Plan {
  const { start, answers } = setup;
  const open = new Set<string>();
  const planned = new Map<string, PlannedTask & { after: PlannedTask[] }>();
  const phases = list.phases.map((phase): PlannedPhase => {
    const tasks = phase.tasks.flatMap((task): PlannedTask[] => {
      const applies = appliesBy(task.condition, answers, open);
      if (applies === 'no') return [];
      const dates =
        task.when === null || (start === undefined && task.when.unit !== 'date')
          ? undefined
          : datesOf(task.when, start ?? '2000-01-03', list.calendar);
      const made = { task, applies, begins: dates?.begins, due: dates?.due, after: [] };
      planned.set(task.id, made);
      return [made];
    });
    return { phase, tasks };
  });
  for (const made of planned.values()) {
    made.after = made.task.after.flatMap((id) => planned.get(id) ?? []);
  }
  return {
    list,
    setup,
    dayOne: start === undefined ? undefined : firstDay(start, list.calendar),
    phases: phases.filter(({ tasks }) => tasks.length > 0),
    open: list.questions.map(({ id }) => id).filter((id) => open.has(id)),
  };
}

/** Whether a condition holds. What is not answered may still make it hold; those questions are added to `open`. */
function appliesBy(
  condition: TaskExport['condition'],
  answers: PlanSetup['answers'],
  open: Set<string>,
): 'yes' | 'no' | 'perhaps' {
  if (condition.length === 0) return 'yes';
  const states = condition.map((group) => {
    let perhaps = false;
    for (const { question, answer, not } of group) {
      const given = answers[question];
      if (given === undefined) perhaps = true;
      else if ((given === answer) === not) return 'no';
    }
    return perhaps ? 'perhaps' : 'yes';
  });
  if (states.includes('yes')) return 'yes';
  for (const [at, group] of condition.entries()) {
    if (states[at] !== 'perhaps') continue;
    for (const { question } of group) if (answers[question] === undefined) open.add(question);
  }
  return states.includes('perhaps') ? 'perhaps' : 'no';
}
