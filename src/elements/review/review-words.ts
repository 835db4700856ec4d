import { daysBetween } from '../../handbook/day-number.ts';
import { longDay, nearDay, shortDay } from '../plan/day-words.ts';
import { peopleFor } from '../plan/task-words.ts';
import type { Surroundings } from '../plan/task-words.ts';
import type { ChecklistExport } from '../../schema/checklist-export.ts';
import type { PlanRecord } from '../../schema/checklist-plans.ts';
import type { MeasureRecord } from '../../handbook/progress/measures.ts';
import type { Milestone, ReviewedTask } from './milestones.ts';

/** How a task that is done was done: `done on 3 December, in time`, `done on 9 December, 2 days late`. */
export function doneWords({ planned: { due }, done = '' }: ReviewedTask, today: string): string {
  const late = due === undefined ? 0 : daysBetween(due, done);
  const standing = due === undefined ? '' : late <= 0 ? ', in time' : `, ${late === 1 ? '1 day' : `${late} days`} late`;
  return `done on ${shortDay(done, today)}${standing}`;
}

/** What is known of a task that is open: whose it is, when it is or was due, and what it waits for. */
export function openWords(
  { planned: { task, due }, waits }: ReviewedTask,
  around: Surroundings,
  today: string,
): string {
  const late = due !== undefined && due < today;
  return [
    ...(task.who.length === 0 ? [] : [`with ${peopleFor(task.who, around)}`]),
    ...(due === undefined ? [] : [`${late ? 'was due on' : 'due on'} ${shortDay(due, today)}`]),
    ...waits.map((before) => {
      const who = before.task.who.length === 0 ? '' : `, which is with ${peopleFor(before.task.who, around)}`;
      return `waits for “${before.task.text}”${who}`;
    }),
  ].join('; ');
}

/** When a milestone is: `by Tuesday, 5 January 2027, in 3 days`, or that it has no date yet. */
export function milestoneWords(due: string | undefined, today: string): string {
  if (due === undefined) return 'No date yet.';
  const near = nearDay(due, today);
  return `${due < today ? 'It was on' : 'By'} ${longDay(due, today)}${near === undefined ? '' : `, ${near}`}.`;
}

/** Whether a measure is met, in plain words. Without an answer, nobody has said that it is not. */
export function metWords(said: Pick<MeasureRecord, 'met'> | undefined, today: string): string {
  const met = said?.met ?? null;
  return met === null ? 'Not answered yet' : `There, since ${shortDay(met, today)}`;
}

/** Who talks with whom, as far as names are known: the person that the plan is for, and their manager. */
export function talkers(
  { whose, people }: Pick<PlanRecord, 'whose' | 'people'>,
  { roles }: Pick<ChecklistExport, 'roles'>,
): { readonly who: string; readonly others: string } {
  const named = (role: ChecklistExport['roles'][number] | undefined): string => (people[role?.id ?? ''] ?? '').trim();
  // The first role is whom a plan is for.
  const [first, ...rest] = roles;
  const manager = rest.find(({ id, title }) => [id, title].some((each) => /^(line[ -])?manager$/i.test(each)));
  return { who: named(first) || whose.trim(), others: named(manager) };
}

/** What is said of tasks that are not listed: those of a milestone that has been, and those that may not apply. */
export function furtherWords({ undecided, movedOn }: Pick<Milestone, 'undecided' | 'movedOn'>): string[] {
  return [
    ...(movedOn === 0
      ? []
      : [
          movedOn === 1 ? 'One is still open: see what comes next.' : `${movedOn} are still open: see what comes next.`,
        ]),
    ...(undecided === 0
      ? []
      : [
          undecided === 1
            ? 'One more depends on a question that is not answered yet.'
            : `${undecided} more depend on questions that are not answered yet.`,
        ]),
  ];
}
