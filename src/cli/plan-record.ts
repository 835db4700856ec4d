import { readFileSync } from 'node:fs';
import { follow } from '../handbook/progress.ts';
import type { ChecklistExport } from '../schema/checklist-export.ts';
import { checklistPlans } from '../schema/checklist-plans.ts';
import type { ChecklistPlans, PlanRecord } from '../schema/checklist-plans.ts';
import { UsageError } from './command.ts';
import type { Values } from './command.ts';
import { nearestOrAll } from './parse.ts';

/**
 * The plan in the file that the options name, brought in line with its checklist as it is now; nothing without such a file.
 *
 * @param today the day that new and withdrawn tasks are dated
 * @throws UsageError when the file cannot be read, holds no such plan, or holds several and none is chosen
 */
export function recordIn(values: Values, list: ChecklistExport, today: string): PlanRecord | undefined {
  const { plan: path, whose } = values;
  if (typeof path !== 'string') {
    if (whose !== undefined) throw new UsageError('--whose names a plan of a file: add --plan FILE.');
    return undefined;
  }
  const file = plansIn(path);
  if (file.checklist.id !== list.id) {
    console.error(`${path} holds plans of "${file.checklist.title}". What both say is taken over to "${list.title}".`);
  }
  return follow(chosen(file, path, whose), list, today);
}

function plansIn(path: string): ChecklistPlans {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new UsageError(
      error.code === 'ENOENT' ? `There is no file ${path}.` : `${path} cannot be read (${String(error.code)}).`,
    );
  }
  try {
    const read = checklistPlans.safeParse(JSON.parse(text));
    if (read.success) return read.data;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new UsageError(`${path} holds no plans. --plan takes a file that was saved on the page of a plan.`);
}

function chosen({ plans }: ChecklistPlans, path: string, whose: Values[string]): PlanRecord {
  const [first, ...others] = plans;
  if (first === undefined) throw new UsageError(`${path} holds no plan yet.`);
  const names = plans.map((plan) => plan.whose.trim() || plan.id);
  if (typeof whose !== 'string') {
    if (others.length === 0) return first;
    throw new UsageError(`${path} holds several plans. Choose one with --whose: ${names.join(', ')}.`);
  }
  const found = plans.filter((plan) => plan.whose.trim() === whose.trim() || plan.id === whose);
  const [one] = found;
  if (one === undefined) throw new UsageError(`${path} holds no plan of "${whose}".${nearestOrAll(whose, names)}`);
  if (found.length === 1) return one;
  throw new UsageError(
    `${path} holds several plans of "${whose}". Choose by id: ${found.map(({ id }) => id).join(', ')}.`,
  );
}
