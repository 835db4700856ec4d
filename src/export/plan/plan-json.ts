import type { Plan } from '../../handbook/plan.ts';
import type { PlanExport } from '../../schema/plan-export.ts';
import { fullAddress, openQuestions, planStages } from './plan-rows.ts';
import type { PlanDetails, PlanPerson } from './plan-rows.ts';

/** A plan as JSON, in the shape of `planExport`: for other tools. */
export function planJson(plan: Plan, details: PlanDetails = {}): string {
  const { list, setup, dayOne } = plan;
  const { record, site } = details;
  const stages = planStages(plan, details);
  const whole: PlanExport = {
    generator: 'Handrail',
    type: 'checklist-plan',
    version: 1,
    checklist: { id: list.id, url: fullAddress(list.url, site), title: list.title },
    whose: record?.whose ?? '',
    start: setup.start ?? null,
    dayOne: dayOne ?? null,
    answers: { ...setup.answers },
    open: openQuestions(plan, stages),
    phases: stages.map(({ phase, rows }) => ({
      id: phase.id,
      title: phase.title,
      tasks: rows.map(({ planned: { task, begins, due, applies, after }, key, who, informs, done, url }) => ({
        key,
        id: task.id,
        url,
        text: task.text,
        why: task.why,
        links: task.links.map((link) => ({ text: link.text, url: fullAddress(link.url, site) })),
        from: task.from,
        group: task.group,
        under: task.under,
        who: who.map(person),
        informs: informs.map(person),
        begins: begins ?? null,
        due: due ?? null,
        minutes: task.minutes,
        weight: task.weight,
        applies,
        after: after.map((each) => each.task.id),
        done: done ?? null,
      })),
    })),
  };
  return `${JSON.stringify(whole, null, 1)}\n`;
}

function person({ id, title, name }: PlanPerson): PlanExport['phases'][number]['tasks'][number]['who'][number] {
  return { role: id, title, name: name ?? null };
}
