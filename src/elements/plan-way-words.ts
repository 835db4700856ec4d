import { planOf } from '../handbook/plan.ts';
import type { ChecklistExport } from '../schema/checklist-export.ts';
import type { ChecklistPlans } from '../schema/checklist-plans.ts';
import { countsOf, countWords } from './plan/sheet.ts';

/** The plans of one checklist, as a line says them. */
export interface PlanWayLine {
  readonly title: string;
  readonly url: string;
  readonly plans: number;
  /** How far the only one is: `3 of 12 done`. */
  readonly counted: string | undefined;
}

/** What there is to say of the plans of a checklist: of one alone, also how much of it is done, as its own page counts it. */
export function lineOf({ plans }: Pick<ChecklistPlans, 'plans'>, list: ChecklistExport): PlanWayLine {
  const [only] = plans;
  const { title, url } = list;
  if (only === undefined || plans.length > 1) return { title, url, plans: plans.length, counted: undefined };
  const plan = planOf(list, { start: only.start ?? undefined, answers: only.answers });
  const view = list.roles.find(({ id }) => id === only.view)?.id;
  return { title, url, plans: 1, counted: countWords(countsOf(plan, only, view)) };
}

/** One line that leads to all of them: `You have a plan: Engineer · 3 of 12 done · Go on`. Nothing without a plan. */
export function wayWords(lines: readonly PlanWayLine[]):
  | {
      readonly said: string;
      /** How far the only one is; nothing where there are several. */
      readonly counted: string;
      readonly links: readonly { readonly words: string; readonly url: string; readonly name: string }[];
    }
  | undefined {
  const [only] = lines;
  if (only === undefined) return undefined;
  const plans = lines.reduce((sum, line) => sum + line.plans, 0);
  const linkTo = ({ title, url }: PlanWayLine, words: string) => ({
    words,
    url: `${url}plan/`,
    name: `Go on: ${title}`,
  });
  if (lines.length > 1) {
    return { said: `You have ${plans} plans:`, counted: '', links: lines.map((line) => linkTo(line, line.title)) };
  }
  const said = `${plans === 1 ? 'You have a plan' : `You have ${plans} plans`}: ${only.title}`;
  return { said, counted: only.counted ?? '', links: [linkTo(only, 'Go on')] };
}
