import type { Tick } from '../../export/plan/plan-ticks.ts';
import { recordFor } from '../../handbook/progress.ts';
import { tick } from '../../handbook/progress/editing.ts';
import { isSameText } from '../../handbook/progress/same-task.ts';
import type { PlanRecord } from '../../schema/checklist-plans.ts';

/**
 * Ticks in a plan what is ticked in an issue. What is done already keeps its day; nothing is unticked.
 *
 * @param today the day of a tick that has none
 * @returns the same object when all of it was done already
 */
export function takeTicks(record: PlanRecord, ticks: readonly Tick[], today: string): PlanRecord {
  return ticks.reduce((plan, { task, day }) => {
    const found = recordFor(plan, task);
    return found === undefined || found.done !== null ? plan : tick(plan, found.key, day ?? today);
  }, record);
}

/** Says of each tick whose words are not those of its task what it was taken for: its reader may know better. */
export function looseWords(ticks: readonly Tick[]): string[] {
  return ticks
    .filter(({ task, words }) => !isSameText(task.text, words))
    .map(({ task, words }) => `“${words}” was taken for “${task.text}”.`);
}
