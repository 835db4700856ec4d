import { KeyedList } from '../keyed-list.ts';
import { node } from '../node.ts';
import type { Part } from '../part.ts';
import { firstDay } from '../../handbook/working-days.ts';
import { longDay } from './day-words.ts';
import type { Desk } from './desk.ts';
import { othersView } from './others-view.ts';
import { nothingDue } from './nothing-due.ts';
import { firstOpen } from './phase-folding.ts';
import { sheetOf } from './sheet.ts';
import type { Sheet, SheetTask } from './sheet.ts';
import { taskRow } from './task-row.ts';

interface Section<Kind extends HTMLElement> {
  readonly element: Kind;
  readonly title: HTMLElement;
  /** Shows these tasks; whether there are any. */
  readonly showTasks: (tasks: readonly SheetTask[]) => boolean;
}

/** The plan itself: what is overdue, what today and this week bring, what comes later, and what is done. */
export function sheetView(desk: Desk): Part {
  const overdue = section(desk, 'overdue', 'Overdue');
  const today = section(desk, 'today', 'Today');
  const week = section(desk, 'week', 'This week');
  const done = section(desk, 'done', 'Done');
  const title = node('h3', {}, 'Later');
  const phases = desk.list.phases.map((phase) => ({ phase, ...phaseSection(desk, phase.title) }));
  const later = node('section', { class: 'sheet-later' }, title, ...phases.map(({ element }) => element));
  const nothing = node('p', { class: 'sheet-nothing' });
  const others = othersView(desk);
  const history = historyOf(desk);
  const element = node(
    'div',
    { class: 'sheet' },
    nothing,
    others.element,
    overdue.element,
    today.element,
    week.element,
    later,
    done.element,
    history.element,
  );
  let laidOut = '';
  /** Folds the phases anew when other tasks are looked at. Within one look, they are the reader's to open and close. */
  const fold = (sheet: Sheet): void => {
    const key = JSON.stringify([desk.record.id, desk.record.start, desk.view, desk.today]);
    if (key === laidOut) return;
    laidOut = key;
    const open = firstOpen(sheet.later.map(({ phase, tasks }) => ({ id: phase.id, size: tasks.length })));
    for (const { phase, element: details } of phases) details.open = open.has(phase.id);
  };
  /** What others do stands behind the first tasks: these are what somebody comes for. */
  const placeOthers = (): void => {
    const sections = [overdue, today, week, ...phases].map((each) => each.element);
    const before = sections.find(({ hidden }) => !hidden) ?? nothing;
    // What is moved loses the focus.
    if (before.nextElementSibling === others.element || others.element.contains(document.activeElement)) return;
    before.after(others.element);
  };
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
      nothing.textContent = nothingDue(sheet, { today: now, weekFrom, view, start: record.start });
      nothing.hidden = nothing.textContent === '';
      history.showHistory(sheet.history);
      fold(sheet);
      placeOthers();
      others.showOthers(sheet);
    },
  };
}

function section(desk: Desk, kind: string, words: string): Section<HTMLElement> {
  const list = taskList(desk);
  const title = node('h3', {}, words);
  const element = node('section', { class: `sheet-${kind}` }, title, list.element);
  return { element, title, showTasks: (tasks) => showIn(element, list, tasks) };
}

/** A phase of what comes later, which can be folded: its line says how much is in it. */
function phaseSection(desk: Desk, words: string): Section<HTMLDetailsElement> {
  const list = taskList(desk);
  const title = node('h4', {}, words);
  const count = node('span', { class: 'phase-count' });
  const element = node('details', { class: 'sheet-phase' }, node('summary', {}, title, ' ', count), list.element);
  return {
    element,
    title,
    showTasks: (tasks) => {
      count.textContent = tasks.length === 1 ? '1 task' : `${tasks.length} tasks`;
      return showIn(element, list, tasks);
    },
  };
}

function taskList(desk: Desk): KeyedList<SheetTask> {
  return new KeyedList<SheetTask>(node('ul', { class: 'plan-tasks' }), (item) => taskRow(desk, item));
}

function showIn(element: HTMLElement, list: KeyedList<SheetTask>, tasks: readonly SheetTask[]): boolean {
  list.show(tasks);
  // A task that is no longer here stays for as long as somebody is in it.
  element.hidden = list.element.childElementCount === 0;
  return tasks.length > 0;
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
