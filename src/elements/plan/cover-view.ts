import { choose } from '../../handbook/progress/editing.ts';
import { choiceField } from '../field.ts';
import { node } from '../node.ts';
import type { Part } from '../part.ts';
import { dayOfPlan, longDay } from './day-words.ts';
import type { Desk } from './desk.ts';
import { countsOf, countWords } from './sheet.ts';
import { personFor } from './task-words.ts';

/**
 * The top of the plan: today, where that is in the plan, whose tasks are shown, and how many of them are done.
 *
 * @param leave goes to the ways to take the plan along, which stand below all tasks
 */
export function coverView(desk: Desk, leave: () => void): Part & { readonly focus: () => void } {
  const title = node('h2', { tabindex: '-1', id: 'ui:plan' });
  const date = node('p', { class: 'cover-date' });
  const day = node('p', { class: 'cover-day' });
  const people = node('p', { class: 'cover-people' });
  const count = node('p', { class: 'cover-count', 'aria-live': 'polite' });
  const toTake = node('a', { href: '#ui:plan-take' }, 'Take it with you');
  toTake.addEventListener('click', (event) => {
    // The address stays as it is: it may say which plan is open.
    event.preventDefault();
    leave();
  });
  const foot = node('div', { class: 'cover-foot' }, count, toTake);
  const views = viewButtons(desk);
  const me = meField(desk);
  return {
    element: node('header', { class: 'cover' }, date, title, day, people, me.element, views.element, foot),
    focus: () => title.focus(),
    show: () => {
      const { record, today, list, plan, view } = desk;
      date.textContent = longDay(today, '0000');
      title.textContent = desk.plans.length < 2 && desk.nameOf(record) === 'Plan 1' ? 'The plan' : desk.nameOf(record);
      day.textContent =
        record.start === null
          ? `${list.dayOne}: not known yet. The plan has no dates.`
          : dayOfPlan(record.start, today, list.calendar);
      const named = list.roles.filter(({ id }) => (record.people[id] ?? '').trim() !== '');
      people.textContent = named
        .map(({ id, title: role }) => `${role}: ${personFor(id, { list, people: record.people })}`)
        .join(' · ');
      people.hidden = named.length === 0;
      me.show();
      views.show();
      const role = list.roles.find(({ id }) => id === view)?.title;
      const words = `${role === undefined ? '' : `${role}: `}${countWords(countsOf(plan, record, view))}`;
      // A live region is read out when it is written to, even if it says the same.
      if (count.textContent !== words) count.textContent = words;
    },
  };
}

/** Asks which role the reader has, until it is said. */
function meField(desk: Desk): Part {
  const { roles } = desk.list;
  const { element, show } = choiceField(
    'I am the …',
    [
      node('option', { value: 'unsaid' }, 'not said yet'),
      ...roles.map(({ title }, at) => node('option', { value: String(at) }, title)),
      node('option', { value: 'other' }, 'somebody else'),
    ],
    (value) => {
      const view = value === 'unsaid' ? null : (roles[Number(value)]?.id ?? '');
      desk.changePlan((record) => choose(record, view));
      desk.look(view ?? undefined);
    },
  );
  element.classList.add('cover-me');
  return {
    element,
    show: () => {
      const { view } = desk.record;
      // It stays for as long as somebody is in it: arrow keys choose one after the other.
      element.hidden = roles.length < 2 || (view !== null && !element.contains(document.activeElement));
      const at = roles.findIndex(({ id }) => id === view);
      show(view === null ? 'unsaid' : at === -1 ? 'other' : String(at));
    },
  };
}

/** Whose tasks are shown: the reader's own, everybody's, or those of one role. */
function viewButtons(desk: Desk): Part {
  const views = [undefined, ...desk.list.roles.map(({ id }) => id)];
  const made = views.map((view) => {
    const button = node('button', { type: 'button' });
    button.addEventListener('click', () => desk.look(view));
    return { view, button };
  });
  const element = node(
    'div',
    { class: 'views-of', role: 'group', 'aria-label': 'Whose tasks' },
    ...made.map(({ button }) => button),
  );
  element.hidden = desk.list.roles.length < 2;
  return {
    element,
    show: () => {
      const { list, record } = desk;
      for (const { view, button } of made) {
        const title = view === undefined ? 'Everybody' : (list.roles.find(({ id }) => id === view)?.title ?? view);
        button.textContent = view !== undefined && view === record.view ? `Mine (${title})` : title;
        button.setAttribute('aria-pressed', String(view === desk.view));
      }
    },
  };
}
