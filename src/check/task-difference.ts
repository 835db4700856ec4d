import { areaKey } from '../handbook/area-key.ts';
import type { Checklist, Task } from '../handbook/checklist.ts';
import { datesOf } from '../handbook/working-days.ts';
import { writeEffort } from '../schema/effort.ts';
import { whenInWords } from '../schema/when.ts';
import { allOf } from './wording.ts';

/** A Monday at the beginning of a month: any would do to compare two times. */
const start = '2001-01-01';

type Facts = Pick<Task, 'who' | 'when' | 'facts' | 'condition' | 'guessed'>;

/** A task in its checklist. */
interface Placed {
  readonly task: Facts;
  readonly list: Checklist;
}

/**
 * In what two tasks of the same words contradict each other, in words: who, when, how long. What only one of them says is no
 * contradiction, nor is what is guessed; and tasks on different conditions are for different people.
 */
export function differences({ task: here, list }: Placed, { task: there, list: other }: Placed): string[] {
  if (conditionOf(here) !== conditionOf(there)) return [];
  const found: string[] = [];
  const isSaid = (what: 'who' | 'when'): boolean => [here, there].every(({ guessed }) => !guessed.includes(what));
  const [ours, theirs] = [rolesOf(here, list), rolesOf(there, other)];
  if (isSaid('who') && ours.length > 0 && theirs.length > 0 && !haveSame(ours, theirs)) {
    found.push(`${allOf(ours)} does it here and ${allOf(theirs)} there`);
  }
  const [due, otherDue] = [dueOf(here, list), dueOf(there, other)];
  if (isSaid('when') && due !== undefined && otherDue !== undefined && due.date !== otherDue.date) {
    found.push(`it is due ${due.words} here and ${otherDue.words} there`);
  }
  const [minutes, otherMinutes] = [here.facts.minutes, there.facts.minutes];
  if (minutes !== undefined && otherMinutes !== undefined && minutes !== otherMinutes) {
    found.push(`it takes ${writeEffort(minutes)} here and ${writeEffort(otherMinutes)} there`);
  }
  return found;
}

/** Roles as readers call them: what one checklist calls `it`, another may call `it-team`. */
function rolesOf({ who }: Facts, { roles }: Checklist): string[] {
  return who.map((id) => roles.find((role) => role.id === id)?.title ?? id);
}

function haveSame(one: readonly string[], other: readonly string[]): boolean {
  const keys = (names: readonly string[]): string => names.map(areaKey).toSorted().join(' ');
  return keys(one) === keys(other);
}

function conditionOf({ condition }: Facts): string {
  return JSON.stringify(condition.map((group) => group.map(({ question, answer, not }) => [question, answer, not])));
}

/** When a task is due; nothing for a date, which holds for one person only. */
function dueOf({ when }: Facts, { calendar }: Checklist): { date: string; words: string } | undefined {
  if (when === undefined || when.unit === 'date') return undefined;
  return { date: datesOf(when, start, { ...calendar, holidays: [] }).due, words: whenInWords(when) };
}
