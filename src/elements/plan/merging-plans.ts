import type { ChecklistPlans, Friction, PlanRecord, TaskRecord } from '../../schema/checklist-plans.ts';
import { isSame } from '../kept/three-ways.ts';
import { freeId } from './rebasing-plans.ts';

/**
 * Puts the plans of a file beside those that are there. A plan that both have becomes one: every tick, note and withdrawn
 * task of either stays; where only one value can be (a start, a name), that of the first does. Merging the same file again
 * changes nothing, and gives back the same object.
 */
export function mergePlans(mine: ChecklistPlans, added: ChecklistPlans): ChecklistPlans {
  const theirs = new Map(added.plans.map((plan) => [plan.id, plan]));
  const known = new Set(mine.plans.map(({ id }) => id));
  const plans = [
    ...mine.plans.map((plan) => {
      const other = theirs.get(plan.id);
      return other === undefined ? plan : mergePlan(plan, other);
    }),
    ...added.plans.filter(({ id }) => !known.has(id)),
  ];
  return isSame(plans, mine.plans) ? mine : { ...mine, plans };
}

function mergePlan(mine: PlanRecord, other: PlanRecord): PlanRecord {
  const used = new Set<string>(
    [...mine.tasks.flatMap(({ friction }) => friction), ...mine.missing].map(({ id }) => id),
  );
  const add = (first: readonly Friction[], second: readonly Friction[]): Friction[] => {
    const said = new Set(first.map(contentOf));
    const more = second.filter((each) => !said.has(contentOf(each)));
    return [...first, ...more.map((each) => ({ ...each, id: freeId(each.id, used) }))];
  };
  const theirs = new Map(other.tasks.map((task) => [task.key, task]));
  const known = new Set(mine.tasks.map(({ key }) => key));
  return {
    ...mine,
    whose: mine.whose === '' ? other.whose : mine.whose,
    begun: mine.begun < other.begun ? mine.begun : other.begun,
    start: mine.start ?? other.start,
    answers: { ...other.answers, ...mine.answers },
    people: { ...other.people, ...mine.people },
    tasks: [
      ...mine.tasks.map((task) => {
        const twin = theirs.get(task.key);
        return twin === undefined ? task : mergeTask(task, twin, add);
      }),
      ...other.tasks
        .filter(({ key }) => !known.has(key))
        .map((task) => ({ ...task, friction: add([], task.friction) })),
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
