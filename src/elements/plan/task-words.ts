import type { ChecklistExport, TaskExport } from '../../schema/checklist-export.ts';
import type { PlanRecord } from '../../schema/checklist-plans.ts';
import type { PlannedTask } from '../../handbook/plan.ts';
import { dayRange, longDay } from './day-words.ts';

/** What words about a task are made of besides the task. */
export interface Surroundings {
  readonly list: Pick<ChecklistExport, 'roles' | 'questions'>;
  readonly people: PlanRecord['people'];
}

/** Who has a role: the name, if there is one, or else the title of the role. */
export function personFor(role: string, { list, people }: Surroundings): string {
  const name = people[role]?.trim() ?? '';
  return name === '' ? (list.roles.find(({ id }) => id === role)?.title ?? role) : name;
}

/** Several people in a sentence: `Manager, Buddy and IT`. */
export function peopleFor(roles: readonly string[], around: Surroundings): string {
  return listed(roles.map((role) => personFor(role, around)));
}

const conjunction = new Intl.ListFormat('en-GB');
const disjunction = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** The things of a list in a sentence. */
export function listed(things: readonly string[]): string {
  return conjunction.format(things);
}

/** When a task is to be done, in a plan that has dates. Nothing when it has no time. */
export function whenWords({ begins, due }: Pick<PlannedTask, 'begins' | 'due'>, today: string): string | undefined {
  if (due === undefined) return undefined;
  return begins === undefined ? `by ${longDay(due, today)}` : dayRange(begins, due, today);
}

/** How long something takes: `15 minutes`, `1 hour 30 minutes`, `2 days`. A day of work has eight hours. */
export function effortWords(minutes: number): string {
  const day = 8 * 60;
  const counted = (number: number, unit: string): string => `${number} ${unit}${number === 1 ? '' : 's'}`;
  if (minutes >= day && minutes % (day / 2) === 0) {
    const days = minutes / day;
    return Number.isInteger(days) ? counted(days, 'day') : `${days} days`;
  }
  const [hours, rest] = [Math.floor(minutes / 60), Math.round(minutes % 60)];
  return [...(hours > 0 ? [counted(hours, 'hour')] : []), ...(rest > 0 ? [counted(rest, 'minute')] : [])].join(' ');
}

/** How much a task matters, in words. */
export const weightWords: Readonly<Record<NonNullable<TaskExport['weight']>, string>> = {
  must: 'must',
  should: 'should',
  nice: 'nice to have',
};

/** What a task depends on: `“Where will you work?” is “In the office”`. */
export function conditionWords(condition: TaskExport['condition'], { questions }: Surroundings['list']): string {
  const groups = condition.map((group) =>
    listed(
      group.map(({ question, answer, not }) => {
        const asked = questions.find(({ id }) => id === question);
        const label = asked?.options.find(({ id }) => id === answer)?.label ?? answer;
        return `“${asked?.ask ?? question}” is ${not ? 'not ' : ''}“${label}”`;
      }),
    ),
  );
  return disjunction.format(groups);
}
