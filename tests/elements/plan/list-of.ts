import type { ChecklistExport, TaskExport } from '../../../src/schema/checklist-export.ts';
import { listOf as plainList, taskOf as plainTask } from '../../handbook/progress-fixture.ts';

/** A task that says nothing but its words, and what else is given. */
export function taskOf(id: string, more: Partial<TaskExport> = {}): TaskExport {
  return plainTask(id, { id, url: `/checklists/crew/#${id}`, from: 'crew', ...more });
}

/** A task that is due on a date. */
export function dueOn(id: string, date: string, more: Partial<TaskExport> = {}): TaskExport {
  return taskOf(id, { when: { unit: 'date', date, by: true }, ...more });
}

/** A checklist of two phases, with working days from Monday to Friday. */
export function listOf(
  first: readonly TaskExport[],
  second: readonly TaskExport[] = [],
  more: Partial<ChecklistExport> = {},
): ChecklistExport {
  const own: Partial<ChecklistExport> = {
    id: 'crew',
    url: '/checklists/crew/',
    title: 'Crew',
    roles: [
      { id: 'hire', title: 'New colleague', summary: null, team: null },
      { id: 'manager', title: 'Manager', summary: null, team: null },
    ],
    questions: [
      {
        id: 'location',
        ask: 'Where will you work?',
        help: null,
        options: [
          { id: 'office', label: 'In the office' },
          { id: 'remote', label: 'From home' },
        ],
      },
    ],
    calendar: { weekend: [6, 7], holidays: ['12-25'], counts: 'working' },
  };
  return plainList({ Before: first, After: second }, { ...own, ...more });
}
