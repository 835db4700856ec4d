import { align } from '../../handbook/alignment.ts';
import { readingOf } from '../../handbook/alignment/word.ts';
import type { Checklist } from '../../handbook/checklist.ts';
import { kindKey } from '../../handbook/checklist-kind.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { ownTasksOf } from '../checklist-finding.ts';
import type { Finding, Rule } from '../rule.ts';
import { asksTheSame, leastShared, wordingOf } from '../same-task.ts';
import { differences } from '../task-difference.ts';
import { TaskIndex } from '../task-index.ts';
import type { IndexedTask } from '../task-index.ts';
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
      const tasks = lists.flatMap((list, at) => singleTasks(list, at));
      const index = new TaskIndex(tasks);
      for (const task of tasks) yield* driftOf(task, index);
    }
  },
};

/** Checklists in use, in the order of their paths, by what they are for. */
function comparable({ checklists }: Handbook): readonly (readonly Checklist[])[] {
  const used = checklists.filter(({ status }) => status === 'active' || status === 'draft');
  const inOrder = used.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return [...Map.groupBy(inOrder, ({ kind }) => (kind === undefined ? undefined : kindKey(kind))).values()];
}

/** The tasks of a checklist that say enough to be known again, without those that come back in it. */
function singleTasks(list: Checklist, at: number): IndexedTask[] {
  const own = ownTasksOf(list).map((task) => {
    const { text } = task;
    return { text, task, list, at, reading: readingOf(text), wording: wordingOf(text) };
  });
  const count = Map.groupBy(own, ({ reading }) => reading);
  return own.filter(({ reading, wording }) => wording.meanings.size >= leastShared && count.get(reading)?.length === 1);
}

function* driftOf(task: IndexedTask, index: TaskIndex): Generator<Finding> {
  const isComparable = (other: IndexedTask): boolean => other.at < task.at && !isConnected(task.list, other.list);
  const same = index.inTheSameWords(task).filter(isComparable);
  const apart = same.map((other) => ({ other, facts: differences(task, other) }));
  // Where it agrees with one checklist, it is the third that differs.
  if (apart.some(({ facts }) => facts.length === 0)) return;
  const [first] = apart;
  if (first !== undefined) {
    yield finding(task, first.other, first.facts, 'stands');
    return;
  }
  const alike = index
    .withWordsOf(task)
    .filter((each) => each.at < task.at && asksTheSame(each.wording, task.wording))
    .filter((each) => !index.has(task.at, each.reading) && isComparable(each));
  const other = align([task], alike).pairs[0]?.after;
  if (other !== undefined) yield finding(task, other, differences(task, other), 'says');
}

function isConnected(one: Checklist, other: Checklist): boolean {
  return includes(one, other) || includes(other, one);
}

function includes(list: Checklist, other: Checklist, passed = new Set<Checklist>()): boolean {
  if (passed.has(list)) return false;
  passed.add(list);
  return list.includes.some((each) => each === other || includes(each, other, passed));
}

function finding(task: IndexedTask, other: IndexedTask, apart: readonly string[], how: 'stands' | 'says'): Finding {
  const where = `${typed(other.list.path)} (line ${other.task.position.line})`;
  const words = how === 'stands' ? `stands in ${where} too` : `says what ${typed(other.text)} says in ${where}`;
  const facts = apart.length === 0 ? '' : `, but ${allOf(apart)}`;
  return {
    file: task.list.path,
    position: task.task.position,
    message: `${typed(task.text)} ${words}${facts}: who mends one of them leaves the other as it is.`,
    suggestion: `Keep it once: write ${typed(`includes: ${other.list.id}`)} here if all of that checklist holds, or move it to one that both include. Otherwise say in its words why it differs.`,
  };
}
