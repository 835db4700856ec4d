import type { ChecklistExport, TaskExport } from '../../../src/schema/checklist-export.ts';

/** A task that says nothing but its words, and what else is given. */
export function taskOf(id: string, more: Partial<TaskExport> = {}): TaskExport {
  return {
    id,
    url: `/checklists/crew/#${id}`,
    text: id,
    why: '',
    links: [],
    from: 'crew',
    group: null,
    under: null,
    who: [],
    informs: [],
    when: null,
    minutes: null,
    weight: null,
    condition: [],
    after: [],
    guessed: [],
    unread: [],
    ...more,
  };
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
  return {
    generator: 'Handrail',
    id: 'crew',
    aliases: [],
    url: '/checklists/crew/',
    title: 'Crew',
    description: '',
    kind: null,
    status: 'active',
    changed: null,
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
    dayOne: 'First day at work',
    calendar: { weekend: [6, 7], holidays: ['12-25'], counts: 'working' },
    phases: [
      { id: 'before', title: 'Before', tasks: [...first] },
      { id: 'after', title: 'After', tasks: [...second] },
    ],
    measures: [],
    ...more,
  };
}
