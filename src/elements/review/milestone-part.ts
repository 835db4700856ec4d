import type { ChecklistExport } from '../../schema/checklist-export.ts';
import { node } from '../node.ts';
import type { Desk } from '../plan/desk.ts';
import { measurePart } from './measure-part.ts';
import type { Milestone } from './milestones.ts';
import { doneWords, milestoneWords, openWords, furtherWords } from './review-words.ts';

/** What is added to the measures of one time, which are on the page already. */
export interface MilestonePart {
  /** The measures as the page has them. */
  readonly group: HTMLElement;
  /** Its heading, as the checklist puts it. */
  readonly title: string;
  readonly measures: readonly ChecklistExport['measures'][number][];
  readonly show: (milestone: Milestone, isNext: boolean) => void;
  /** Leaves the page as it was. */
  readonly remove: () => void;
}

/** Adds to the measures of one time when that is, how each stands, and what was done by then and what was not. */
export function milestonePart(desk: Desk, group: HTMLElement): MilestonePart {
  const heading = group.querySelector('h2');
  const date = node('p', { class: 'milestone-date' });
  const tasks = node('div', { class: 'milestone-tasks' });
  heading?.after(date);
  group.append(tasks);
  const measures = [...group.querySelectorAll<HTMLElement>('.measure')].flatMap((section) => {
    const id = section.querySelector('h3')?.id;
    const measure = desk.list.measures.find((each) => each.id === id);
    if (measure === undefined) return [];
    const lines = section.querySelector<HTMLElement>('.measure-lines');
    const part = measurePart(desk, measure);
    if (lines === null) section.append(part.element);
    else lines.before(part.element);
    return [{ measure, part, lines }];
  });
  let shown = '';
  return {
    group,
    title: heading?.textContent ?? '',
    measures: measures.map(({ measure }) => measure),
    show: (milestone, isNext) => {
      const { today, record } = desk;
      const words = milestoneWords(milestone.due, today);
      date.replaceChildren(...(isNext ? [node('strong', {}, 'Next.'), ' '] : []), words);
      for (const { part, lines } of measures) {
        part.show();
        // On paper: lines to write on where nothing is written yet.
        lines?.toggleAttribute('hidden', (part.element.querySelector('textarea')?.value ?? '').trim() !== '');
      }
      const key = JSON.stringify([today, record.people, milestone]);
      if (key === shown) return;
      shown = key;
      tasks.replaceChildren(...tasksOf(desk, milestone));
      tasks.hidden = tasks.childElementCount === 0;
    },
    remove: () => {
      for (const { part, lines } of measures) {
        part.element.remove();
        lines?.removeAttribute('hidden');
      }
      date.remove();
      tasks.remove();
    },
  };
}

function tasksOf(desk: Desk, milestone: Milestone): Node[] {
  const { today, list, record } = desk;
  const around = { list, people: record.people };
  const { done, open } = milestone;
  return [
    ...titled(
      'Still open',
      open.map((task) => item(task.planned.task, openWords(task, around, today))),
    ),
    ...furtherWords(milestone).map((words) => node('p', { class: 'milestone-further' }, words)),
    ...titled(
      'Done',
      done.map((task) => item(task.planned.task, doneWords(task, today))),
    ),
  ];
}

function titled(title: string, items: readonly Node[]): Node[] {
  return items.length === 0 ? [] : [node('h3', {}, title), node('ul', {}, ...items)];
}

function item({ text, url }: { readonly text: string; readonly url: string }, words: string): HTMLElement {
  return node('li', {}, node('a', { href: url }, text), ' ', node('span', { class: 'milestone-words' }, words));
}
