import type { ChecklistExport, TaskExport } from '../../src/schema/checklist-export.ts';

/** A task of a checklist for tests: what is not said is empty. */
export function taskOf(text: string, said: Partial<TaskExport> = {}): TaskExport {
  const id = said.id ?? text.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return {
    id,
    url: `/checklists/list/#${id}`,
    text,
    why: '',
    links: [],
    from: 'list',
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
    ...said,
  };
}

/** A checklist for tests: its tasks by the titles of its phases. */
export function listOf(
  phases: Readonly<Record<string, readonly (string | TaskExport)[]>>,
  said: Partial<ChecklistExport> = {},
): ChecklistExport {
  return {
    generator: 'Handrail',
    id: 'list',
    aliases: [],
    url: '/checklists/list/',
    title: 'First month',
    description: '',
    kind: null,
    status: 'active',
    changed: null,
    roles: [],
    questions: [],
    dayOne: 'First day at work',
    calendar: { weekend: [6, 7], holidays: [], counts: 'working' },
    phases: Object.entries(phases).map(([title, tasks]) => ({
      id: title.toLowerCase().replaceAll(' ', '-'),
      title,
      tasks: tasks.map((task) => (typeof task === 'string' ? taskOf(task) : task)),
    })),
    measures: [],
    ...said,
  };
}
