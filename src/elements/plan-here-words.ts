/*
 * As much of the kept plans as one line says. The module that keeps them reads all of it, and follows the checklist: a page
 * that only leads to them need not load that.
 */

/** As much of a plan as is said about it. */
export interface PlanHereSummary {
  readonly whose: string;
  /** How many tasks are ticked. */
  readonly ticked: number;
}

/** Where the plans of a checklist are kept; the same as `plansKeyFor` in `plan/kept-plans.ts`. */
export function plansKey(checklistUrl: string): string {
  return `handrail-plans:${checklistUrl}`;
}

/** The plans in a kept file; none when it cannot be read, which its own page explains. */
export function plansIn(text: string | null): PlanHereSummary[] {
  if (text === null) return [];
  try {
    const file: unknown = JSON.parse(text);
    return partsOf(file, 'plans').map((plan) => ({
      whose: textOf(plan, 'whose'),
      ticked: partsOf(plan, 'tasks').filter((task) => textOf(task, 'done') !== '').length,
    }));
  } catch {
    return [];
  }
}

/** What there is to say about some plans, and about the way to them; nothing without any. */
export function plansInWords(plans: readonly PlanHereSummary[]): { said: string; link: string } | undefined {
  const [plan] = plans;
  if (plan === undefined) return undefined;
  if (plans.length === 1) {
    const whose = plan.whose === '' ? 'a plan' : `a plan for ${plan.whose}`;
    const ticked = plan.ticked === 0 ? 'nothing ticked yet' : `${plan.ticked} ticked`;
    return { said: `This browser holds ${whose}, ${ticked}.`, link: 'Go on with my plan' };
  }
  const names = plans.map(({ whose }) => whose).filter((whose) => whose !== '');
  const listed = names.length === plans.length && names.length <= 4 ? `: ${names.join(', ')}` : '';
  return { said: `This browser holds ${plans.length} plans${listed}.`, link: 'Go on with my plans' };
}

function partsOf(value: unknown, key: string): unknown[] {
  const part = partOf(value, key);
  return Array.isArray(part) ? part : [];
}

function textOf(value: unknown, key: string): string {
  const part = partOf(value, key);
  return typeof part === 'string' ? part : '';
}

function partOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
