import { passageWords } from '../export/checklist-json.ts';
import { taskUrl, tasksOf } from '../handbook/checklist.ts';
import type { Checklist, Task } from '../handbook/checklist.ts';
import type { Handbook } from '../handbook/handbook.ts';
import { shortTitle } from './ladder-records.ts';
import type { SearchRecord } from './search-index.ts';

/** The kind of a task, as the filter of the search names it. */
export const taskKind = 'Task';

/**
 * Whether the tasks of a checklist are to be found one by one. A result of its own cannot be made to come last: those of a
 * list that no longer holds are found as words of its page, which does.
 */
export function hasTaskRecords({ status }: Pick<Checklist, 'status'>): boolean {
  return status === 'active' || status === 'draft';
}

/** Every task as something to be found of its own, where it is written: by its words, why and how, and who does it. */
export function checklistRecords({ checklists }: Pick<Handbook, 'checklists'>): SearchRecord[] {
  return checklists.filter(hasTaskRecords).flatMap((list) =>
    tasksOf(list)
      .filter(({ from }) => from === list.id)
      .map((task) => recordOf(task, list)),
  );
}

function recordOf(task: Task, list: Checklist): SearchRecord {
  const { text, why, said, who, under, facts } = task;
  const phase = list.phases.find(({ id }) => id === task.phase)?.title ?? '';
  const owners = list.owners.map(({ id, team }) => team?.data.name ?? id);
  const roles = who.map((id) => list.roles.find((role) => role.id === id)?.title ?? id);
  const beside = [...why.map(passageWords), ...facts.unread.map((each) => each.text), ...said];
  return {
    url: taskUrl(list, task),
    title: shortTitle(text),
    content: [text, ...beside].join(' '),
    trail: ['Checklists', list.title, phase, ...(under === undefined ? [] : [shortTitle(under.text)])].join(' › '),
    filters: {
      kind: [taskKind],
      section: [list.title],
      ...(roles.length === 0 ? {} : { role: roles }),
      ...(owners.length === 0 ? {} : { owner: owners }),
    },
  };
}
