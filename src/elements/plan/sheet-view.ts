import { KeyedList } from '../keyed-list.ts';
import { node } from '../node.ts';
import type { Part } from '../part.ts';
import { firstDay } from '../../handbook/working-days.ts';
import { lateInWords } from '../../handbook/progress/plan-view.ts';
import { longDay } from './day-words.ts';
import type { Desk } from './desk.ts';
import { sheetOf } from './sheet.ts';
import type { Sheet, SheetTask } from './sheet.ts';
import { taskRow } from './task-row.ts';
import { listed, peopleFor } from './task-words.ts';

interface Section extends Part {
  readonly title: HTMLElement;
  readonly showTasks: (tasks: readonly SheetTask[]) => boolean;
}

/** The plan itself: what is overdue, what today and this week bring, what comes later, and what is done. */
export function sheetView(desk: Desk): Part {
  const overdue = section(desk, 'overdue', 'Overdue');
  const today = section(desk, 'today', 'Today');
  const week = section(desk, 'week', 'This week');
  const done = section(desk, 'done', 'Done');
  const title = node('h3', {}, 'Later');
  const phases = desk.list.phases.map((phase) => ({ phase, ...section(desk, 'phase', phase.title, 'h4') }));
  const later = node('section', { class: 'sheet-later' }, title, ...phases.map(({ element }) => element));
  const nothing = node('p', { class: 'sheet-nothing' });
  const others = node('div', { class: 'sheet-others' });
  const history = historyOf(desk);
  const element = node(
    'div',
    { class: 'sheet' },
    others,
    nothing,
    overdue.element,
    today.element,
    week.element,
    later,
    done.element,
    history.element,
  );
  return {
    element,
    show: () => {
      const { list, record, view, stay, today: now } = desk;
      const weekFrom = firstDay(now, list.calendar);
      const sheet = sheetOf(list, record, { today: now, weekFrom, view, stay });
      week.title.textContent = weekFrom === now ? 'This week' : 'The coming week';
      const isDue = [
        overdue.showTasks(sheet.overdue),
        today.showTasks(sheet.today),
        week.showTasks(sheet.week),
      ].includes(true);
      for (const { phase, showTasks } of phases) {
        showTasks(sheet.later.find((each) => each.phase.id === phase.id)?.tasks ?? []);
      }
      later.hidden = sheet.later.length === 0;
      const hasDates = record.start !== null || isDue;
      title.textContent = hasDates ? 'Later' : 'Everything, without dates yet';
      done.showTasks(sheet.done);
      nothing.textContent = nothingDue(desk, sheet, isDue, weekFrom !== now);
      nothing.hidden = nothing.textContent === '';
      history.showHistory(sheet.history);
      others.replaceChildren(...othersOf(desk, sheet));
      others.hidden = others.childElementCount === 0;
    },
  };
}

/** What to say when nothing is to be done these days. */
function nothingDue(desk: Desk, { later, counts }: Sheet, isDue: boolean, isFree: boolean): string {
  if (isDue) return '';
  if (counts.all > 0 && counts.done === counts.all) return 'Everything here is done.';
  if (later.length === 0 && counts.all === 0) {
    return desk.view === undefined ? 'There is nothing to do in this checklist.' : 'There is nothing for this role.';
  }
  return desk.record.start === null ? '' : `Nothing is due ${isFree ? 'in the coming' : 'this'} week.`;
}

function section(desk: Desk, kind: string, words: string, level: 'h3' | 'h4' = 'h3'): Section {
  const list = new KeyedList<SheetTask>(node('ul', { class: 'plan-tasks' }), (item) => taskRow(desk, item));
  const title = node(level, {}, words);
  const element = node('section', { class: `sheet-${kind}` }, title, list.element);
  return {
    element,
    title,
    show: () => undefined,
    showTasks: (tasks) => {
      list.show(tasks);
      // A task that is no longer here stays for as long as somebody is in it.
      element.hidden = list.element.childElementCount === 0;
      return tasks.length > 0;
    },
  };
}

/** What others do that matters here: what is late and holds others up, what is still prepared, and what one is told of. */
function othersOf(desk: Desk, { late, prepared, told }: Sheet): Node[] {
  const around = { list: desk.list, people: desk.record.people };
  const people = prepared.roles.length === 0 ? '' : ` with ${peopleFor(prepared.roles, around)}`;
  const [first] = late;
  const open = told.filter(({ done }) => done === undefined);
  const lines = [
    ...(first === undefined ? [] : [`${lateInWords(first)}.`]),
    ...(prepared.open === 0
      ? []
      : [
          `${prepared.open === 1 ? 'One thing' : `${prepared.open} things`} before day one${people} ${prepared.open === 1 ? 'is' : 'are'} not ticked here. Others tick in their own browsers.`,
        ]),
    ...(open.length === 0
      ? []
      : [`You will be told when this is done: ${listed(open.map(({ planned }) => `“${planned.task.text}”`))}.`]),
  ];
  return lines.map((line) => node('p', {}, line));
}

/** What is no longer in the plan, and why. */
function historyOf(desk: Desk): {
  readonly element: HTMLElement;
  readonly showHistory: (gone: Sheet['history']) => void;
} {
  const list = node('ul', { class: 'withdrawn' });
  const title = node('h3', {}, 'No longer in the plan');
  const element = node('details', { class: 'sheet-history' }, node('summary', {}, title), list);
  let shown = '';
  return {
    element,
    showHistory: (gone) => {
      const { today } = desk;
      const key = JSON.stringify([today, gone]);
      element.hidden = gone.length === 0;
      if (key === shown) return;
      shown = key;
      list.replaceChildren(
        ...gone.map(({ record: { task, done, withdrawn }, because }) => {
          const why =
            because === 'withdrawn' && withdrawn !== null
              ? `withdrawn by ${longDay(withdrawn, today)}`
              : 'does not apply by the answers you gave';
          const facts = [...(done === null ? [] : [`done on ${longDay(done, today)}`]), why].join(' · ');
          return node(
            'li',
            {},
            node('span', { class: 'withdrawn-words' }, task.text),
            ' ',
            node('span', { class: 'withdrawn-facts' }, facts),
          );
        }),
      );
    },
  };
}
