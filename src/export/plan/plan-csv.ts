import type { Plan } from '../../handbook/plan.ts';
import { writeCondition } from '../../schema/condition.ts';
import { conditionTerms } from '../condition-terms.ts';
import { spreadsheet } from '../spreadsheet.ts';
import { planStages } from './plan-rows.ts';
import type { PlanDetails } from './plan-rows.ts';

const columns = [
  'phase',
  'task',
  'who',
  'name',
  'begins',
  'due',
  'minutes',
  'weight',
  'condition',
  'after',
  'done',
  'url',
] as const;

/**
 * A plan as a table for spreadsheets, one task a row. `who` has titles of roles, `name` the names that are known; a condition
 * stands where a question is still open; several tasks to do before stand in lines of one cell.
 */
export function planCsv(plan: Plan, details: PlanDetails = {}): string {
  const rows = planStages(plan, details).flatMap(({ phase, rows: tasks }) =>
    tasks.map(({ planned, who, done, url }) => ({
      phase: phase.title,
      task: planned.task.text,
      who: who.map(({ title }) => title).join(' and '),
      name: who.flatMap(({ name }) => name ?? []).join(' and '),
      begins: planned.begins ?? '',
      due: planned.due ?? '',
      minutes: planned.task.minutes === null ? '' : String(planned.task.minutes),
      weight: planned.task.weight ?? '',
      condition: planned.applies === 'yes' ? '' : writeCondition(conditionTerms(planned.task.condition)),
      after: planned.after.map(({ task }) => task.text).join('\n'),
      done: done ?? '',
      url,
    })),
  );
  return spreadsheet(columns, rows);
}
