import { frictionWords, timeWords } from '../../export/friction-report.ts';
import { unlinkedWords } from '../../export/unlinked-words.ts';
import { frictionIn, saysNothing } from '../../handbook/progress/friction.ts';
import { findMeasure } from '../../handbook/progress/measures.ts';
import type { Plan } from '../../handbook/plan.ts';
import { firstDay } from '../../handbook/working-days.ts';
import type { PlanRecord } from '../../schema/checklist-plans.ts';
import { longDay } from '../plan/day-words.ts';
import { fromNext, milestonesOf } from './milestones.ts';
import type { Milestone } from './milestones.ts';
import { doneWords, metWords, milestoneWords, openWords, furtherWords } from './review-words.ts';

/**
 * The agenda of a talk about a plan as Markdown, the next milestone first. The names that its owner typed are in it: it is
 * theirs to hand on.
 *
 * @param name what the plan is called
 * @param titleOf what the checklist calls a milestone: `After 30 days`
 * @param today as `2026-05-31`
 */
export function reviewAgenda(
  plan: Plan,
  record: PlanRecord,
  {
    name,
    titleOf,
    today,
  }: { readonly name: string; readonly titleOf: (of: Milestone) => string; readonly today: string },
): string {
  const { list } = plan;
  const around = { list, people: record.people };
  const { start } = record;
  const stages = fromNext(milestonesOf(plan, record, today), today).flatMap((milestone) => {
    const { measures, due, done, open } = milestone;
    return [
      `## ${unlinkedWords(titleOf(milestone))}`,
      milestoneWords(due, today),
      ...measures.flatMap(({ measure, how, talk }) => {
        const said = findMeasure(record, measure);
        return [
          `### ${unlinkedWords(measure)}`,
          `${metWords(said, today)}.`,
          ...(how === null ? [] : [`How to tell: ${unlinkedWords(how)}`]),
          ...(talk === null ? [] : [`To talk about: ${unlinkedWords(talk)}`]),
          ...noteOf(said?.note ?? ''),
        ];
      }),
      ...part(
        '### Done',
        done.map((task) => `${task.planned.task.text}: ${doneWords(task, today)}`),
      ),
      ...part(
        '### Still open',
        open.map((task) => listed(task.planned.task.text, openWords(task, around, today))),
      ),
      ...furtherWords(milestone),
    ];
  });
  return `${[
    `# ${unlinkedWords(list.title)}: ${unlinkedWords(name)}, ${today}`,
    ...(start === null ? [] : [`${list.dayOne}: ${longDay(firstDay(start, list.calendar), today)}.`]),
    ...stages,
    ...part('## What was in the way', talkingPoints(plan, record)),
  ].join('\n\n')}\n`;
}

/** What was in the way, in a line each: `Order the laptop: unclear. What is a cost centre?` */
export function talkingPoints({ list }: Pick<Plan, 'list'>, record: PlanRecord): string[] {
  const tasks = list.phases.flatMap((phase) => phase.tasks);
  return frictionIn(record)
    .filter((each) => !saysNothing(each))
    .map(({ friction: { kind, minutes, note }, about }) => {
      const task = about?.withdrawn === null ? tasks.find(({ id }) => id === about.task.id) : undefined;
      const time = kind === 'slow' && minutes !== null ? ` (${timeWords(minutes, task?.minutes ?? null)})` : '';
      const what =
        about === undefined ? 'A step is missing' : `${about.task.text}: ${frictionWords[kind].toLowerCase()}${time}`;
      return note.trim() === '' ? `${what}.` : `${what}. ${note.trim()}`;
    });
}

function listed(text: string, more: string): string {
  return more === '' ? text : `${text}: ${more}`;
}

function part(title: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [title, items.map((item) => `- ${unlinkedWords(item)}`).join('\n')];
}

/** Lines that somebody typed, each of them as it is, in a quotation. */
function noteOf(note: string): string[] {
  if (note.trim() === '') return [];
  return [
    note
      .trim()
      .split(/\r\n?|\n/)
      .map((line) => `> ${unlinkedWords(line)}`.trimEnd())
      .join('\n'),
  ];
}
