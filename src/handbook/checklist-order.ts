import { findAligned } from './alignment.ts';
import { areaKey } from './area-key.ts';
import type { Task } from './checklist.ts';
import type { ChecklistFault } from './checklist-fault.ts';
import type { Draft } from './draft.ts';

/**
 * Finds what each task waits for: the task of that name, of that beginning, or one that surely says the same. What is not
 * there, and what would wait for itself, is a fault, and waited for by nobody.
 *
 * @param tasks every task of one checklist, in order
 */
export function orderTasks(tasks: readonly Draft<Task>[], faults: ChecklistFault[]): void {
  for (const task of tasks) {
    const {
      written: { path },
      position,
    } = task;
    for (const name of task.facts.after) {
      const other = taskNamed(name, tasks, task);
      if (other === undefined) {
        const known = tasks.filter((each) => each !== task).map(({ text }) => text);
        faults.push({ kind: 'unknown-task', path, position, name, known });
        continue;
      }
      const way = wayBetween(other, task);
      if (way !== undefined) {
        faults.push({ kind: 'circular-order', path, position, tasks: way.map(({ text }) => text) });
        continue;
      }
      if (!task.after.includes(other)) task.after = [...task.after, other];
    }
  }
}

function taskNamed(name: string, tasks: readonly Task[], itself: Task): Task | undefined {
  const key = areaKey(name);
  const same = tasks.find(({ text }) => areaKey(text) === key);
  if (same !== undefined) return same;
  const others = tasks.filter((each) => each !== itself);
  const begun = others.filter(({ text }) => areaKey(text).startsWith(key));
  if (begun.length === 1) return begun[0];
  return findAligned({ text: name }, others)?.after;
}

/** The tasks from one to another that each wait for the next; nothing when the first does not wait for the other. */
function wayBetween(from: Task, to: Task, passed = new Set<Task>()): Task[] | undefined {
  if (from === to) return [from];
  passed.add(from);
  for (const next of from.after) {
    const way = passed.has(next) ? undefined : wayBetween(next, to, passed);
    if (way !== undefined) return [from, ...way];
  }
  return undefined;
}
