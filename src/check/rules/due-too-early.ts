import type { Checklist, Task } from '../../handbook/checklist.ts';
import { datesOf } from '../../handbook/working-days.ts';
import type { TaskDates, WorkCalendar } from '../../handbook/working-days.ts';
import { whenInWords, writeWhen } from '../../schema/when.ts';
import type { When } from '../../schema/when.ts';
import { ownTasksOf } from '../checklist-finding.ts';
import type { Rule } from '../rule.ts';
import { typed } from '../wording.ts';

/**
 * Mondays on which months of 31, 30 and 28 days begin, so that only what is too early in all of them is: how a month
 * compares with thirty days depends on the start.
 */
const starts = ['2001-01-01', '2019-04-01', '2021-02-01'];

/**
 * A task that is due before the one it follows. Of a task that may be done on one of several days, the first counts; so
 * nothing is said where the order is possible. The deadline that a heading sets leaves open when before it something is done.
 */
export const dueTooEarly: Rule = {
  code: 'due-too-early',
  severity: 'warning',
  title: 'Task that is due before the one it follows',
  *find(handbook) {
    for (const list of handbook.checklists) {
      for (const task of ownTasksOf(list)) {
        const before = task.after.find((each) => isTooEarly(task, each, list));
        if (task.when === undefined || before?.when === undefined) continue;
        const time = writeWhen(before.when);
        yield {
          file: list.path,
          position: task.position,
          message: `${typed(task.text)} is due ${inWords(task.when)} and follows ${typed(before.text)}, which is due ${inWords(before.when)}: nobody can keep both.`,
          suggestion: `Write ${typed(time)} or a later time here, or an earlier one behind ${typed(before.text)}.`,
        };
      }
    }
  },
};

function isTooEarly(task: Task, before: Task, { calendar }: Checklist): boolean {
  const [one, other] = [task.when, before.when];
  if (one === undefined || other === undefined) return false;
  // What day of a plan a date is depends on its start.
  if ((one.unit === 'date') !== (other.unit === 'date')) return false;
  if (isOpen(other) && before.facts.when === undefined) return false;
  const workdays: WorkCalendar = { ...calendar, holidays: [] };
  return starts.every((start) => datesOf(one, start, workdays).due < earliest(datesOf(other, start, workdays)));
}

/** Whether only the end of a time is said. */
function isOpen(when: When): boolean {
  return when.unit === 'span' || when.by;
}

function earliest({ begins, due }: TaskDates): string {
  return begins ?? due;
}

/** A time as it follows "is due". */
function inWords(when: When): string {
  const words = whenInWords(when);
  if (/^(?:week|month)/.test(words)) return `in ${words}`;
  return /^(?:day|\d{4}-)/.test(words) ? `on ${words}` : words;
}
