import type { Plan, PlannedPhase, PlannedTask } from '../../handbook/plan.ts';
import { recordFor } from '../../handbook/progress.ts';
import type { TaskExport } from '../../schema/checklist-export.ts';
import type { PlanRecord } from '../../schema/checklist-plans.ts';

/** What an export of a plan is made of besides the plan. */
export interface PlanDetails {
  /** What is done, by whom, and what tasks were called before. Without it nothing is done, and roles have their titles. */
  readonly record?: PlanRecord | undefined;
  /** Address of the site, such as `https://example.org/kb/`. Without it, addresses are paths. */
  readonly site?: string | undefined;
  /** Id of the one role whose tasks are wanted. */
  readonly role?: string | undefined;
}

/** Somebody with a part in a task: the title of the role and, where it is known, the name. */
export interface PlanPerson {
  readonly id: string;
  readonly title: string;
  readonly name: string | undefined;
}

/** A task of a plan with everything its exports say. */
export interface PlanRow {
  readonly planned: PlannedTask;
  /** Never changes while the plan is followed; without a record, it changes with the words. */
  readonly key: string;
  readonly who: readonly PlanPerson[];
  readonly informs: readonly PlanPerson[];
  /** The day it was ticked. */
  readonly done: string | undefined;
  readonly url: string;
}

/** A phase of a plan that has something in it to be exported. */
export interface PlanStage {
  readonly phase: PlannedPhase['phase'];
  readonly rows: readonly PlanRow[];
}

/** The tasks to be exported, phase by phase. A task that names nobody is everybody's: one role alone has it too. */
export function planStages({ list, phases }: Plan, { record, site, role }: PlanDetails): PlanStage[] {
  const rowOf = (planned: PlannedTask): PlanRow => {
    const { task } = planned;
    const known = record === undefined ? undefined : recordFor(record, task);
    return {
      planned,
      key: known?.key ?? task.id,
      who: task.who.map((id) => personOf(id, list, record)),
      informs: task.informs.map((id) => personOf(id, list, record)),
      done: known?.done ?? undefined,
      url: fullAddress(task.url, site),
    };
  };
  return phases
    .map(({ phase, tasks }) => ({ phase, rows: tasks.filter(({ task }) => isOf(task, role)).map(rowOf) }))
    .filter(({ rows }) => rows.length > 0);
}

/** Ids of the questions that some of the tasks to be exported depend on, in the order in which they are asked. */
export function openQuestions({ open }: Pick<Plan, 'open'>, stages: readonly PlanStage[]): string[] {
  const asked = new Set(stages.flatMap(({ rows }) => rows.flatMap(({ planned }) => planned.open)));
  return open.filter((id) => asked.has(id));
}

function isOf({ who }: TaskExport, role: string | undefined): boolean {
  return role === undefined || who.length === 0 || who.includes(role);
}

/** Who has a role. */
function personOf(id: string, list: Plan['list'], record: PlanRecord | undefined): PlanPerson {
  const name = oneLine(record?.people[id] ?? '');
  return {
    id,
    title: list.roles.find((role) => role.id === id)?.title ?? id,
    name: name === '' ? undefined : name,
  };
}

/** What people call somebody with a part in a task: the name, or the title of the role. */
export function called({ name, title }: PlanPerson): string {
  return name ?? title;
}

/** An address in full where the site has one, for what is read away from it. */
export function fullAddress(path: string, site: string | undefined): string {
  return site === undefined || !URL.canParse(path, site) ? path : new URL(path, site).href;
}

/** For whom a plan is, behind the title of its list: `First month: Ada`. */
export function planTitle({ list }: Plan, record: PlanRecord | undefined): string {
  const whose = oneLine(record?.whose ?? '');
  return whose === '' ? list.title : `${list.title}: ${whose}`;
}

/** Words that somebody typed, on one line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
