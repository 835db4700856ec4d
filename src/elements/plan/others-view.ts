import { tick } from '../../handbook/progress/editing.ts';
import { lateInWords } from '../../handbook/progress/plan-view.ts';
import { node } from '../node.ts';
import type { Desk } from './desk.ts';
import { preparationOf } from './preparation.ts';
import type { Sheet } from './sheet.ts';
import { listed, peopleFor } from './task-words.ts';

/** What others do that matters here. */
export interface OthersView {
  readonly element: HTMLElement;
  readonly showOthers: (sheet: Sheet) => void;
}

/** What was ticked at once, to be taken back at once. */
interface Settled {
  readonly plan: string;
  readonly day: string;
  readonly keys: readonly string[];
}

/**
 * What is late and holds others up, what is still prepared before day one, and what one is told of. Ticks of others stay in
 * their browsers, so whoever the plan is for may say of all that is prepared that it was done, and take that back.
 */
export function othersView(desk: Desk): OthersView {
  const late = node('p');
  const words = node('span');
  const settle = node('button', { type: 'button' }, 'It was all done');
  const undo = node('button', { type: 'button' }, 'Undo');
  const prepared = node('p', { class: 'others-prepared' }, words, ' ', settle, undo);
  const told = node('p');
  const element = node('div', { class: 'sheet-others' }, late, prepared, told);
  let settled: Settled | undefined;
  settle.addEventListener('click', () => {
    const { record, plan, list, today } = desk;
    const keys = preparationOf(plan, list, record).map(({ key }) => key);
    settled = { plan: record.id, day: today, keys };
    desk.changePlan((before) => keys.reduce((each, key) => tick(each, key, today), before));
    // The button is gone: what takes it back is in its place.
    undo.focus();
    desk.say(words.textContent);
  });
  undo.addEventListener('click', () => {
    const { keys = [], day } = settled ?? {};
    settled = undefined;
    desk.changePlan((before) =>
      keys.reduce(
        (each, key) =>
          before.tasks.some((task) => task.key === key && task.done === day) ? tick(each, key, null) : each,
        before,
      ),
    );
    settle.focus();
    desk.say('Taken back.');
  });
  return {
    element,
    showOthers: (sheet) => {
      const { record, view } = desk;
      const [first] = sheet.late;
      write(late, first === undefined ? '' : `${lateInWords(first)}.`);
      const around = { list: desk.list, people: record.people };
      const { open, roles } = sheet.prepared;
      if (settled?.plan !== record.id || open > 0) settled = undefined;
      const shown = settled?.keys.length ?? 0;
      const people = roles.length === 0 ? '' : ` with ${peopleFor(roles, around)}`;
      write(
        words,
        open > 0
          ? `${counted(open)} before day one${people} ${open === 1 ? 'is' : 'are'} not ticked here. Others tick in their own browsers.`
          : shown > 0
            ? `${counted(shown)} before day one ${shown === 1 ? 'is' : 'are'} ticked here now.`
            : '',
      );
      prepared.hidden = words.textContent === '';
      // Only who the plan is for can say so of their own start.
      settle.hidden = open === 0 || record.view !== view;
      undo.hidden = open > 0 || shown === 0;
      const news = sheet.told.filter(({ done }) => done === undefined);
      const tasks = listed(news.map(({ planned }) => `“${planned.task.text}”`));
      write(told, news.length === 0 ? '' : `You will be told when this is done: ${tasks}.`);
      element.hidden = [late, words, told].every(({ textContent }) => textContent === '');
    },
  };
}

function counted(number: number): string {
  return number === 1 ? 'One thing' : `${number} things`;
}

/** Writes a line; without words, it is not there. */
function write(line: HTMLElement, words: string): void {
  if (line.textContent !== words) line.textContent = words;
  line.hidden = words === '';
}
