import type { Plan } from '../../handbook/plan.ts';
import { recordFor } from '../../handbook/progress.ts';
import { isPreparation } from '../../handbook/progress/plan-view.ts';
import type { ChecklistExport } from '../../schema/checklist-export.ts';
import type { PlanRecord, TaskRecord } from '../../schema/checklist-plans.ts';

/** What others do before day one, for the one whom a plan is for, and what is not ticked of it in this plan. */
export function preparationOf(plan: Plan, { roles }: Pick<ChecklistExport, 'roles'>, record: PlanRecord): TaskRecord[] {
  const hire = roles[0]?.id;
  if (hire === undefined) return [];
  return plan.phases
    .flatMap(({ tasks }) => tasks)
    .filter((planned) => isPreparation({ planned }, plan, hire))
    .flatMap(({ task }) => recordFor(record, task) ?? [])
    .filter(({ done }) => done === null);
}
