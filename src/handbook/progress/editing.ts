import type { ChecklistPlans, Friction, PlanRecord, TaskRecord } from '../../schema/checklist-plans.ts';
import { findMeasure } from './measures.ts';

/*
 * What the owner of a plan does to it. Each function makes another object and leaves the one it is given as it is; when
 * nothing changes, it gives back the same.
 */

/** Ticks a task, or takes the tick away. @param day the day it was done, as `2026-05-31`; nothing when it is not done */
export function tick(record: PlanRecord, key: string, day: string | null): PlanRecord {
  return withTask(record, key, (task) => (task.done === day ? task : { ...task, done: day }));
}

/** Sets the first day at work, or forgets it. */
export function setStart(record: PlanRecord, start: string | null): PlanRecord {
  return record.start === start ? record : { ...record, start };
}

/** Answers a question; without an option, it is open again. */
export function answer(record: PlanRecord, question: string, option: string | null): PlanRecord {
  const answers = withEntry(record.answers, question, option);
  return answers === record.answers ? record : { ...record, answers };
}

/** Says who has a part; an empty name takes it back. */
export function name(record: PlanRecord, role: string, person: string): PlanRecord {
  const people = withEntry(record.people, role, person.trim() === '' ? null : person.trim());
  return people === record.people ? record : { ...record, people };
}

/** Says for whom a plan is. */
export function rename(record: PlanRecord, whose: string): PlanRecord {
  return record.whose === whose ? record : { ...record, whose };
}

/**
 * Says which role its owner has, whose tasks are shown: none, when that is not said yet; an empty one for somebody who has
 * none of them and sees all tasks.
 */
export function choose(record: PlanRecord, view: string | null): PlanRecord {
  return record.view === view ? record : { ...record, view };
}

/** Says what is in the way of a task. The same id says it anew. */
export function reportFriction(record: PlanRecord, key: string, friction: Friction): PlanRecord {
  return withTask(record, key, (task) => {
    const said = withItem(task.friction, friction);
    return said === task.friction ? task : { ...task, friction: said };
  });
}

/** Takes back what was said to be in the way of a task. */
export function withdrawFriction(record: PlanRecord, key: string, id: string): PlanRecord {
  return withTask(record, key, (task) => {
    const said = withoutItem(task.friction, id);
    return said === task.friction ? task : { ...task, friction: said };
  });
}

/** Says that a step is missing. The same id says it anew. */
export function reportMissing(record: PlanRecord, missing: Friction): PlanRecord {
  const said = withItem(record.missing, missing);
  return said === record.missing ? record : { ...record, missing: said };
}

/** Takes back that a step is missing. */
export function withdrawMissing(record: PlanRecord, id: string): PlanRecord {
  const said = withoutItem(record.missing, id);
  return said === record.missing ? record : { ...record, missing: said };
}

/**
 * Says how it stands with a measure of success. It is found by its words, as they are or were.
 *
 * @param measure its words today
 * @param said the day it was met, or nothing, and a note; what is left out stays
 */
export function judge(
  record: PlanRecord,
  measure: string,
  said: { readonly met?: string | null; readonly note?: string },
): PlanRecord {
  const known = findMeasure(record, measure);
  const before = known ?? { measure, met: null, note: '' };
  const after = { measure, met: said.met === undefined ? before.met : said.met, note: said.note ?? before.note };
  if (before.met === after.met && before.note === after.note) {
    if (known === undefined || known.measure === measure) return record;
  }
  const measures =
    known === undefined ? [...record.measures, after] : record.measures.map((each) => (each === known ? after : each));
  return { ...record, measures };
}

/** Adds a plan, or puts it in the place of the one with its id. */
export function withPlan(plans: ChecklistPlans, plan: PlanRecord): ChecklistPlans {
  const all = withItem(plans.plans, plan);
  return all === plans.plans ? plans : { ...plans, plans: all };
}

/** Removes a plan. */
export function withoutPlan(plans: ChecklistPlans, id: string): ChecklistPlans {
  const left = withoutItem(plans.plans, id);
  return left === plans.plans ? plans : { ...plans, plans: left };
}

/** Changes one plan; the rest stays. */
export function changePlan(
  plans: ChecklistPlans,
  id: string,
  change: (record: PlanRecord) => PlanRecord,
): ChecklistPlans {
  const plan = plans.plans.find((each) => each.id === id);
  return plan === undefined ? plans : withPlan(plans, change(plan));
}

function withTask(record: PlanRecord, key: string, change: (task: TaskRecord) => TaskRecord): PlanRecord {
  const task = record.tasks.find((each) => each.key === key);
  if (task === undefined) return record;
  const changed = change(task);
  return changed === task ? record : { ...record, tasks: record.tasks.map((each) => (each === task ? changed : each)) };
}

function withEntry(entries: Record<string, string>, key: string, value: string | null): Record<string, string> {
  const before = Object.hasOwn(entries, key) ? entries[key] : null;
  if (before === value) return entries;
  const others = Object.entries(entries).filter(([each]) => each !== key);
  return Object.fromEntries(value === null ? others : [...others, [key, value]]);
}

function withItem<Item extends { readonly id: string }>(items: Item[], item: Item): Item[] {
  const known = items.find(({ id }) => id === item.id);
  if (known === undefined) return [...items, item];
  if (known === item || JSON.stringify(known) === JSON.stringify(item)) return items;
  return items.map((each) => (each === known ? item : each));
}

function withoutItem<Item extends { readonly id: string }>(items: Item[], id: string): Item[] {
  return items.some((each) => each.id === id) ? items.filter((each) => each.id !== id) : items;
}
