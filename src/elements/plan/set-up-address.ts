import { isDay } from '../../handbook/day-number.ts';
import type { PlanSetup } from '../../handbook/plan.ts';
import type { ChecklistExport } from '../../schema/checklist-export.ts';

/**
 * What an address carries of a plan, behind its `#`: `start=2026-12-07&location=office`. Only the first day and the answers:
 * never a name, never what is done.
 */
export function fragmentOf({ start, answers }: PlanSetup, { questions }: Pick<ChecklistExport, 'questions'>): string {
  const parts = new URLSearchParams();
  if (start !== undefined) parts.set('start', start);
  for (const { id, options } of questions) {
    const given = answers[id];
    // Only what the checklist itself offers: nothing that anybody typed can be in an address.
    if (given !== undefined && options.some((option) => option.id === given)) parts.append(id, given);
  }
  return parts.toString();
}

/**
 * Reads the set-up in an address.
 *
 * @param fragment with or without its `#`
 * @returns nothing if it has none; what the checklist does not ask is left out
 */
export function setUpIn(fragment: string, { questions }: Pick<ChecklistExport, 'questions'>): PlanSetup | undefined {
  const parts = new URLSearchParams(fragment.replace(/^#/, ''));
  const start = parts.getAll('start').find(isDay);
  const answers = questions.flatMap(({ id, options }): [string, string][] => {
    // A question may be called `start` as well.
    const given = parts.getAll(id).find((value) => options.some((option) => option.id === value));
    return given === undefined ? [] : [[id, given]];
  });
  return start === undefined && answers.length === 0 ? undefined : { start, answers: Object.fromEntries(answers) };
}

/**
 * The parts of a set-up in an address that say nothing, as they stand there: a day that there is not, an answer that is not
 * offered. What is not asked at all is none of them.
 *
 * @param fragment with or without its `#`
 */
export function unreadIn(fragment: string, { questions }: Pick<ChecklistExport, 'questions'>): string[] {
  const readable = new Set(questions.flatMap(({ id, options }) => options.map((option) => partOf(id, option.id))));
  const asked = new Set(['start', ...questions.map(({ id }) => id)]);
  return [...new URLSearchParams(fragment.replace(/^#/, ''))]
    .filter(([key, value]) => asked.has(key) && !readable.has(partOf(key, value)) && !(key === 'start' && isDay(value)))
    .map(([key, value]) => partOf(key, value));
}

function partOf(key: string, value: string): string {
  return `${key}=${value}`;
}

/** What the address of a page carries to have one plan opened, of those that the browser keeps: an id that means nothing elsewhere. */
export function planFragment(id: string): string {
  return new URLSearchParams({ plan: id }).toString();
}

/** Id of the plan that an address wants opened, if it is one of these. */
export function planIn(fragment: string, plans: readonly { readonly id: string }[]): string | undefined {
  const wanted = new URLSearchParams(fragment.replace(/^#/, '')).getAll('plan');
  // A question may be called `plan` as well.
  return plans.find(({ id }) => wanted.includes(id))?.id;
}

/** Whether two set-ups lead to the same plan. */
export function isSameSetUp(one: PlanSetup, other: PlanSetup, list: Pick<ChecklistExport, 'questions'>): boolean {
  return fragmentOf(one, list) === fragmentOf(other, list);
}
