import { KeyedList } from '../keyed-list.ts';
import { node } from '../node.ts';
import type { Part } from '../part.ts';
import { ask } from '../question.ts';
import { planOf } from '../../handbook/plan.ts';
import type { PlanRecord } from '../../schema/checklist-plans.ts';
import { shortDay } from './day-words.ts';
import { setUpOf } from './desk.ts';
import type { Desk } from './desk.ts';
import { countsOf, countWords } from './sheet.ts';

/** Several plans beside each other: a line for each, to open it. Nothing is shown of one alone. */
export function plansView(desk: Desk): Part {
  const list = new KeyedList<PlanRecord>(node('ul', { class: 'plans-list' }), (record) => planLine(desk, record));
  const element = node('section', { class: 'plans' }, node('h2', {}, 'Plans'), list.element);
  return {
    element,
    show: () => {
      const { plans, record, isBegun } = desk;
      const all = isBegun || plans.length === 0 ? plans : [...plans, record];
      element.hidden = all.length < 2;
      list.show(element.hidden ? [] : all);
    },
  };
}

/**
 * Buttons that add a plan beside the one that is open, and remove it.
 *
 * @param opened is called when another plan was opened by them
 */
export function planButtons(
  desk: Desk,
  opened: () => void,
): { readonly buttons: HTMLElement[]; readonly show: () => void } {
  const add = node('button', { type: 'button', class: 'quiet' }, 'Add a plan for somebody else');
  add.addEventListener('click', () => {
    desk.openNew();
    desk.say('A new plan. Nothing of the others has changed.');
    opened();
  });
  const remove = node('button', { type: 'button', class: 'quiet' }, 'Remove this plan');
  remove.addEventListener('click', () => void removeOpen(desk, opened));
  return {
    buttons: [add, remove],
    show: () => {
      add.hidden = !desk.isBegun;
      remove.hidden = desk.plans.length === 0;
    },
  };
}

/** Where a plan is, in one line: `Starts 7 December, 3 of 12 done`. */
function overviewOf(desk: Desk, record: PlanRecord): string {
  const start =
    record.start === null
      ? 'no date yet'
      : `${record.start > desk.today ? 'starts' : 'started'} ${shortDay(record.start, desk.today)}`;
  const counts = countsOf(planOf(desk.list, setUpOf(record)), record);
  return `${start}, ${countWords(counts)}`;
}

function planLine(desk: Desk, { id }: PlanRecord) {
  const name = node('span', { class: 'plan-name' });
  const words = node('span', { class: 'plan-words-of' });
  const button = node('button', { type: 'button' }, name, ', ', words);
  button.addEventListener('click', () => desk.open(id));
  return {
    element: node('li', {}, button),
    show: (record: PlanRecord) => {
      name.textContent = desk.nameOf(record);
      words.textContent = overviewOf(desk, record);
      if (record.id === desk.record.id) button.setAttribute('aria-current', 'true');
      else button.removeAttribute('aria-current');
    },
  };
}

async function removeOpen(desk: Desk, opened: () => void): Promise<void> {
  const { record, isBegun } = desk;
  if (isBegun) {
    const name = desk.nameOf(record);
    const sentences = [`${name}: ${overviewOf(desk, record)}. It is deleted from this browser. There is no way back.`];
    const answer = await ask('Remove this plan?', sentences, [{ value: 'remove', words: 'Remove it', grave: true }]);
    if (answer === undefined) return;
  }
  desk.remove(record.id);
  desk.say('The plan was removed.');
  opened();
}
