import { statSync, writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import { checklistData } from '../export/checklist-json.ts';
import { planFile, planFormats } from '../export/plan/plan-file.ts';
import type { PlanFormat } from '../export/plan/plan-file.ts';
import { openQuestions, planStages } from '../export/plan/plan-rows.ts';
import type { PlanDetails, PlanStage } from '../export/plan/plan-rows.ts';
import { planOf } from '../handbook/plan.ts';
import type { Plan } from '../handbook/plan.ts';
import { UsageError } from './command.ts';
import type { Values } from './command.ts';
import { editionOf, handbookOf, readContent, text, urlOf } from './content.ts';
import { count } from './extent.ts';
import { recordIn } from './plan-record.ts';
import { answersOf, checklistNamed, roleOf, startOf } from './plan-setup.ts';

/**
 * Makes a plan of a checklist and prints it. Standard output holds the plan and nothing else; what is not certain about it
 * goes to standard error.
 */
export async function exportPlan(values: Values): Promise<number> {
  const out = text(values, 'out');
  const format = formatOf(values, out);
  const start = startOf(values);
  const url = urlOf(values);
  const content = readContent(values);
  const handbook = handbookOf(content, editionOf(values), url);
  const list = checklistData(checklistNamed(text(values, 'name'), handbook.checklists, content.shownAs), handbook);
  const answers = answersOf(values, list);
  const role = roleOf(values, list);
  const record = recordIn(values, list, content.today);
  const plan = planOf(list, {
    start: start ?? record?.start ?? undefined,
    answers: { ...record?.answers, ...answers },
  });
  const details: PlanDetails = { record, site: handbook.config.url, role };
  const stages = planStages(plan, details);
  const all = stages.reduce((sum, { rows }) => sum + rows.length, 0);
  const file = await planFile(plan, format, { ...details, now: new Date().toISOString() });
  if (format === 'ics' && file.undated === all) {
    const remedy = plan.setup.start === undefined ? ' Add --start DATE.' : '';
    throw new UsageError(`No task has a date, so there is nothing to put into a calendar.${remedy}`);
  }
  if (out === '') process.stdout.write(file.text);
  else {
    write(out, file.text, values['force'] === true);
    console.log(`Wrote ${count(all - file.undated, 'task')} to ${out}.`);
  }
  for (const remark of remarksOn(plan, stages, file.undated)) console.error(remark);
  return 0;
}

const listed = new Intl.ListFormat('en-GB');

/** In which form a plan is written: as asked for, or as the name of its file ends. */
function formatOf(values: Values, out: string): PlanFormat {
  const given = text(values, 'format');
  const ending = extname(out).slice(1).toLowerCase();
  const wanted = [given, ending].find((each): each is PlanFormat => Object.hasOwn(planFormats, each));
  if (wanted === undefined && ending !== '') {
    const known = Object.keys(planFormats).map((each) => `.${each}`);
    throw new UsageError(
      `--out ${out} ends in .${ending}, which is no form of a plan. Known are ${listed.format(known)}; --format names one for any ending.`,
    );
  }
  return wanted ?? 'md';
}

/** What whoever made a plan should know about it. */
function remarksOn(plan: Plan, stages: readonly PlanStage[], undated: number): string[] {
  const { list, setup, dayOne } = plan;
  const rows = stages.flatMap((stage) => stage.rows);
  const all = rows.length;
  const perhaps = rows.filter(({ planned }) => planned.applies === 'perhaps').length;
  const open = openQuestions(plan, stages);
  const asked = list.questions.filter(({ id }) => open.includes(id));
  return [
    ...(all === 0 ? ['Nothing is to be done: no task is for this role, with these answers.'] : []),
    ...(dayOne === undefined && all > 0
      ? ['Without --start DATE, tasks have no dates but those in the checklist.']
      : []),
    ...(dayOne !== undefined && dayOne !== setup.start
      ? [`Nobody works on ${setup.start}: day one is ${dayOne}.`]
      : []),
    ...(undated > 0
      ? [`${count(undated, 'task')} without a date ${undated === 1 ? 'is' : 'are'} not in the calendar.`]
      : []),
    ...(asked.length === 0 ? [] : [`${count(perhaps, 'task')} may apply or not. Not answered yet:`]),
    ...asked.map(({ id, ask, options }) => `  ${ask} --answer ${id}=${options.map((option) => option.id).join('|')}`),
  ];
}

/** Writes a file; one that is there already only when that was asked for. */
function write(path: string, content: string, force: boolean): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) {
    throw new UsageError(`${path} is a folder. --out takes the name of a file.`);
  }
  try {
    writeFileSync(path, content, { flag: force ? 'w' : 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    switch (error.code) {
      case 'EEXIST':
        throw new UsageError(`${path} is there already. To replace it, add --force.`);
      case 'ENOENT':
      case 'ENOTDIR':
        throw new UsageError(`There is no folder to write ${path} into.`);
      default:
        throw new UsageError(`${path} cannot be written (${String(error.code)}).`);
    }
  }
}
