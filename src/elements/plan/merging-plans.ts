import { follow } from '../../handbook/progress.ts';
import type { ChecklistExport } from '../../schema/checklist-export.ts';
import type { ChecklistPlans, Friction, PlanRecord, TaskRecord } from '../../schema/checklist-plans.ts';
import { isSame } from '../kept/three-ways.ts';
import { freeId, shareWords } from './rebasing-plans.ts';

/**
 * Puts the plans of a file beside those that are there. A plan that both have becomes one: every tick, note and withdrawn
 * task of either stays; where only one value can be (a start, a name), that of the first does. Merging the same file again
 * changes nothing, and gives back the same object.
 *
 * @param list the checklist as it is now, which all plans follow
 * @param today as `2026-05-31`
 */
export function mergePlans(
  mine: ChecklistPlans,
  added: ChecklistPlans,
  list: ChecklistExport,
  today: string,
): ChecklistPlans {
  const followed = added.plans.map((plan) => follow(plan, list, today));
  const theirs = new Map(followed.map((plan) => [plan.id, plan]));
  const known = new Set(mine.plans.map(({ id }) => id));
  const plans = [
    ...mine.plans.map((plan) => {
      const other = theirs.get(plan.id);
      return other === undefined ? plan : follow(mergePlan(plan, other), list, today);
    }),
    ...followed.filter(({ id }) => !known.has(id)),
  ];
  return isSame(plans, mine.plans) ? mine : { ...mine, plans };
}

function mergePlan(mine: PlanRecord, other: PlanRecord): PlanRecord {
  const used = new Set<string>(
    [...mine.tasks.flatMap(({ friction }) => friction), ...mine.missing].map(({ id }) => id),
  );
  const add = (first: readonly Friction[], second: readonly Friction[]): Friction[] => {
    const theirs = new Map(second.map((each) => [contentOf(each), each]));
    const said = new Set(first.map(contentOf));
    return [
      ...first.map((each) => ({ ...each, reported: each.reported ?? theirs.get(contentOf(each))?.reported ?? null })),
      ...[...theirs]
        .filter(([content]) => !said.has(content))
        .map(([, each]) => ({ ...each, id: freeId(each.id, used) })),
    ];
  };
  const twins = twinsOf(mine.tasks, other.tasks);
  const joined = new Set(twins.values());
  const keys = new Set(mine.tasks.map(({ key }) => key));
  return {
    ...mine,
    whose: mine.whose === '' ? other.whose : mine.whose,
    begun: mine.begun < other.begun ? mine.begun : other.begun,
    start: mine.start ?? other.start,
    answers: { ...other.answers, ...mine.answers },
    people: { ...other.people, ...mine.people },
    tasks: [
      ...mine.tasks.map((task) => {
        const twin = twins.get(task);
        return twin === undefined ? task : mergeTask(task, twin, add);
      }),
      ...other.tasks
        .filter((task) => !joined.has(task))
        .map((task) => ({ ...task, key: freeId(task.key, keys), friction: add([], task.friction) })),
    ],
    missing: add(mine.missing, other.missing),
    measures: [
      ...mine.measures.map((measure) => {
        const twin = other.measures.find((each) => each.measure === measure.measure);
        if (twin === undefined) return measure;
        return { ...measure, met: measure.met ?? twin.met, note: bothNotes(measure.note, twin.note) };
      }),
      ...other.measures.filter(({ measure }) => !mine.measures.some((each) => each.measure === measure)),
    ],
  };
}

/**
 * The records of two plans that are of one task: those of one key, unless the key was given to two tasks; and those that
 * are in the checklist as the same task now.
 */
function twinsOf(mine: readonly TaskRecord[], others: readonly TaskRecord[]): Map<TaskRecord, TaskRecord> {
  const twins = new Map<TaskRecord, TaskRecord>();
  const taken = new Set<TaskRecord>();
  const pair = (fits: (one: TaskRecord, other: TaskRecord) => boolean): void => {
    for (const task of mine) {
      if (twins.has(task)) continue;
      const twin = others.find((other) => !taken.has(other) && fits(task, other));
      if (twin === undefined) continue;
      twins.set(task, twin);
      taken.add(twin);
    }
  };
  pair((one, other) => one.key === other.key && shareWords(one, other));
  pair((one, other) => one.withdrawn === null && other.withdrawn === null && isSame(one.task, other.task));
  // What both have found withdrawn in the same words is one thing, whatever each called it.
  pair(
    (one, other) =>
      one.withdrawn !== null && other.withdrawn !== null && isSame(one.task, other.task) && one.done === other.done,
  );
  return twins;
}

function mergeTask(
  mine: TaskRecord,
  other: TaskRecord,
  add: (first: readonly Friction[], second: readonly Friction[]) => Friction[],
): TaskRecord {
  return {
    ...mine,
    done: mine.done ?? other.done,
    since: mine.since < other.since ? mine.since : other.since,
    formerly: [...new Set([...mine.formerly, ...other.formerly])],
    isNot: [...new Set([...mine.isNot, ...other.isNot])],
    friction: add(mine.friction, other.friction),
  };
}

function bothNotes(mine: string, other: string): string {
  if (mine === '' || mine === other) return other;
  return other === '' || mine.includes(other) ? mine : `${mine}\n\n${other}`;
}

function contentOf({ kind, note, minutes, date }: Friction): string {
  return JSON.stringify([kind, note, minutes, date]);
}
