import { tasksOf } from '../src/handbook/checklist.ts';
import type { Checklist, Task } from '../src/handbook/checklist.ts';
import type { Circumstances } from '../src/handbook/create-handbook.ts';
import type { Handbook } from '../src/handbook/handbook.ts';
import { writeWhen } from '../src/schema/when.ts';
import { handbookOf } from './content-tree.ts';

/** The checklist of an id; a test that names one that is not there is wrong. */
export function checklistAt({ checklists }: Handbook, id: string): Checklist {
  const list = checklists.find((each) => each.id === id);
  if (list === undefined) throw new Error(`The handbook has no checklist ${id}`);
  return list;
}

/** The one checklist that some lines make. */
export function checklistOf(
  lines: readonly string[],
  circumstances: Partial<Circumstances> = {},
  name = 'a.md',
): Checklist {
  return checklistAt(handbookOf({ [`checklists/${name}`]: `${lines.join('\n')}\n` }, circumstances), 'a');
}

/** The task of these words in a checklist. */
export function taskAt(list: Checklist, text: string): Task {
  const task = tasksOf(list).find((each) => each.text === text);
  if (task === undefined) throw new Error(`The checklist has no task ${text}`);
  return task;
}

/** A time in the words of the notation; nothing where there is none. */
export function timeOf({ when }: Pick<Task, 'when'>): string {
  return when === undefined ? '' : writeWhen(when);
}
