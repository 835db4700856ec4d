import { align } from '../../handbook/alignment.ts';
import { readingOf } from '../../handbook/alignment/word.ts';
import type { Checklist, Task } from '../../handbook/checklist.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { ownTasksOf } from '../checklist-finding.ts';
import type { Finding, Rule } from '../rule.ts';
import { asksTheSame, leastShared, tellingWords } from '../same-task.ts';
import { differences } from '../task-difference.ts';
import { allOf, typed } from '../wording.ts';

/**
 * The same task in two checklists of one kind, in other words, or in the same words for other people, at another time or with
 * another length. Each task is told once, where it stands in the later of the files. Checklists that include one another
 * have their tasks once, and those of different kinds have reasons of their own for a time.
 */
export const driftedTask: Rule = {
  code: 'drifted-task',
  severity: 'warning',
  title: 'Task that two checklists say differently',
  *find(handbook) {
    for (const lists of comparable(handbook)) {
      const tasks = new Map(lists.map((list) => [list, singleTasks(list)]));
      for (const [at, list] of lists.entries()) {
        const told = new Set<Compared>();
        for (const other of lists.slice(0, at)) {
          if (isConnected(list, other)) continue;
          const left = (tasks.get(list) ?? []).filter((task) => !told.has(task));
          const { pairs } = align(tasks.get(other) ?? [], left);
          for (const { before, after, type } of pairs) {
            if (type === 'reworded' && !asksTheSame(before.text, after.text)) continue;
            const apart = differences(after.task, list, before.task, other);
            // Where it agrees with one checklist, it is the third that differs.
            told.add(after);
            if (type === 'reworded' || apart.length > 0)
              yield finding(after.task, list, before.task, other, apart, type);
          }
        }
      }
    }
  },
};

/** Checklists in use, in the order of their paths, by what they are for. */
function comparable({ checklists }: Handbook): readonly (readonly Checklist[])[] {
  const used = checklists.filter(({ status }) => status === 'active' || status === 'draft');
  const inOrder = used.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return [...Map.groupBy(inOrder, ({ kind }) => kind?.toLowerCase()).values()];
}

/** A task as it is compared: wherever in its checklist it stands. */
interface Compared {
  readonly text: string;
  readonly task: Task;
}

/** The tasks of a checklist that say enough to be known again, without those that come back in it. */
function singleTasks(list: Checklist): Compared[] {
  const own = ownTasksOf(list).filter(({ text }) => new Set(tellingWords(text)).size >= leastShared);
  const count = Map.groupBy(own, ({ text }) => readingOf(text));
  return own.filter(({ text }) => count.get(readingOf(text))?.length === 1).map((task) => ({ text: task.text, task }));
}

function isConnected(one: Checklist, other: Checklist): boolean {
  return includes(one, other) || includes(other, one);
}

function includes(list: Checklist, other: Checklist, passed = new Set<Checklist>()): boolean {
  if (passed.has(list)) return false;
  passed.add(list);
  return list.includes.some((each) => each === other || includes(each, other, passed));
}

function finding(
  task: Task,
  list: Checklist,
  before: Task,
  other: Checklist,
  apart: readonly string[],
  type: 'same' | 'reworded',
): Finding {
  const where = `${typed(other.path)} (line ${before.position.line})`;
  const words = type === 'same' ? `stands in ${where} too` : `says what ${typed(before.text)} says in ${where}`;
  const facts = apart.length === 0 ? '' : `, but ${allOf(apart)}`;
  return {
    file: list.path,
    position: task.position,
    message: `${typed(task.text)} ${words}${facts}: who mends one of them leaves the other as it is.`,
    suggestion: `Keep it once: write ${typed(`includes: ${other.id}`)} here if all of that checklist holds, or move it to one that both include. Otherwise say in its words why it differs.`,
  };
}
