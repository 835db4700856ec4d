import type { TaskRecord } from '../../schema/checklist-plans.ts';
import type { ChecklistExport, TaskExport } from '../../schema/checklist-export.ts';
import { isSameText } from './same-task.ts';
import { targetsOf } from './targets.ts';

/** What a plan remembers of a task, to find it again. */
export type Remembered = TaskRecord['task'];

/** Every task of a checklist as a plan remembers it, in the order of the list. */
export function tasksToRemember(list: ChecklistExport): Remembered[] {
  const texts = new Map(list.phases.flatMap(({ tasks }) => tasks.map(({ id, text }) => [id, text])));
  return list.phases.flatMap((phase) =>
    phase.tasks.map((task): Remembered => ({
      id: task.id,
      from: task.from,
      phase: phase.title,
      text: task.text,
      group: task.group,
      under: task.under === null ? null : (texts.get(task.under) ?? null),
      facts: factsOf(task),
      targets: targetsOf(task, list),
    })),
  );
}

/**
 * A task as it is now, for a record to go on with. Links that are gone are remembered: one that comes later may lead
 * elsewhere.
 */
export function continuing(then: Remembered, now: Remembered): Remembered {
  if (now.targets?.length !== 0 || then.targets === undefined || !isSameText(then.text, now.text)) return now;
  return { ...now, targets: then.targets };
}

/** What tells one "Meet your manager" from another: who, when, for whom, and where its links lead. */
function factsOf({ who, when, condition, links }: TaskExport): string {
  const parts = [who, when, condition, links.map(({ url }) => url)];
  return parts.map((part) => JSON.stringify(part)).join('\n');
}

/** Whether two remember exactly the same. */
export function isSameMemory(one: Remembered, other: Remembered): boolean {
  return (
    one.id === other.id &&
    one.text === other.text &&
    one.from === other.from &&
    one.phase === other.phase &&
    one.group === other.group &&
    one.under === other.under &&
    one.facts === other.facts &&
    JSON.stringify(one.targets) === JSON.stringify(other.targets)
  );
}
