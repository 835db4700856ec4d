import { escapeHtml } from '../export/html.ts';
import type { Checklist, PhasePart, Task } from '../handbook/checklist.ts';
import { whenInWords } from '../schema/when.ts';
import { theHandbook } from './handbook.ts';
import { htmlOfPassage } from './passage.ts';
import { htmlOfWords } from './phrasing.ts';

/*
 * Lists of what to do, as HTML. A checklist may have hundreds of tasks, so an item is a piece of text: a component for each
 * would cost more than the whole rest of its page.
 */

/** What stands in a phase, in the order of its text. */
export function phaseBody(parts: readonly PhasePart[], list: Checklist): string {
  return parts
    .map((part) => {
      switch (part.type) {
        case 'text':
          return htmlOfPassage(part.passage, theHandbook());
        case 'group':
          return `<h3>${escapeHtml(part.title)}</h3>`;
        case 'tasks':
          return taskItems(
            part.tasks.filter(({ under }) => under === undefined),
            part.tasks,
            list,
          );
      }
    })
    .join('');
}

function taskItems(shown: readonly Task[], all: readonly Task[], list: Checklist): string {
  if (shown.length === 0) return '';
  return `<ul class="tasks" data-pagefind-ignore>${shown.map((task) => taskItem(task, all, list)).join('')}</ul>`;
}

function taskItem(task: Task, all: readonly Task[], list: Checklist): string {
  const handbook = theHandbook();
  const words = htmlOfWords(task, task.written, handbook);
  const facts = factsOfTask(task, list)
    .map((fact) => `<span>${escapeHtml(fact)}</span>`)
    .join(' ');
  const why = task.why.map((passage) => htmlOfPassage(passage, handbook)).join('');
  const parts = taskItems(
    all.filter(({ under }) => under === task),
    all,
    list,
  );
  return `<li id="${escapeHtml(task.id)}" class="task"><span class="task-words">${words}</span> <span class="task-facts">${facts}</span>${why === '' ? '' : `<div class="task-why">${why}</div>`}${parts}</li>`;
}

/** What is known about a task, in words. */
export function factsOfTask(task: Task, { roles }: Pick<Checklist, 'roles'>): string[] {
  const titleOf = (id: string): string => roles.find((role) => role.id === id)?.title ?? id;
  return [
    ...(task.who.length === 0 ? [] : [task.who.map(titleOf).join(' and ')]),
    ...(task.when === undefined ? [] : [whenInWords(task.when)]),
    ...task.facts.unread.map(({ text }) => text),
  ];
}
