import type { Tick } from '../../export/plan/plan-ticks.ts';
import { recordFor } from '../../handbook/progress.ts';
import { tick } from '../../handbook/progress/editing.ts';
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
