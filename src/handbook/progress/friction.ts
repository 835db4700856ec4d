import type { Friction, PlanRecord, TaskRecord } from '../../schema/checklist-plans.ts';

/** What was in the way, and of which task; of none, when a step is missing. */
export interface Reported {
  readonly friction: Friction;
  readonly about: TaskRecord | undefined;
}

/** Everything that was said to be in the way of a plan, its tasks in the order in which they came into it. */
export function frictionIn({ tasks, missing }: Pick<PlanRecord, 'tasks' | 'missing'>): Reported[] {
  return [
    ...tasks.flatMap((about) => about.friction.map((friction) => ({ friction, about }))),
    ...missing.map((friction) => ({ friction, about: undefined })),
  ];
}

/** Whether there is nothing to report: that a step is missing says nothing until somebody says which. */
export function saysNothing({ friction, about }: Reported): boolean {
  return about === undefined && friction.note.trim() === '';
}

/** What nobody has been told of yet. */
export function newFrictionIn(record: Pick<PlanRecord, 'tasks' | 'missing'>): Reported[] {
  return frictionIn(record).filter((each) => each.friction.reported === null && !saysNothing(each));
}

/**
 * Tells what was handed in from what is new. A plan without any of these comes back as the same object.
 *
 * @param ids what was handed in
 * @param day when, as `2026-05-31`; nothing when it was not handed in after all
 */
export function handIn(record: PlanRecord, ids: ReadonlySet<string>, day: string | null): PlanRecord {
  const marked = (said: Friction[]): Friction[] =>
    said.some((each) => ids.has(each.id) && each.reported !== day)
      ? said.map((each) => (ids.has(each.id) ? { ...each, reported: day } : each))
      : said;
  const missing = marked(record.missing);
  const tasks = record.tasks.map((task) => {
    const friction = marked(task.friction);
    return friction === task.friction ? task : { ...task, friction };
  });
  const isSame = missing === record.missing && tasks.every((task, at) => task === record.tasks[at]);
  return isSame ? record : { ...record, tasks, missing };
}
