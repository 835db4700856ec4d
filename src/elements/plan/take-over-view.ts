import type { PlanRecord } from '../../schema/checklist-plans.ts';
import { isSame } from '../kept/three-ways.ts';
import { node } from '../node.ts';
import type { Part } from '../part.ts';
import type { Desk } from './desk.ts';
import { plansKeyFor } from './kept-plans.ts';
import { openPlans } from './plans-file.ts';
import { includedUrls, takeOver } from './taking-over.ts';

interface Found {
  readonly title: string;
  readonly name: string;
  readonly record: PlanRecord;
}

/**
 * Offers a plan at its beginning what plans of included checklists say already. They stay as they are.
 *
 * @param leave moves the focus on, when what had it is no longer there
 * @param showPlan shows the plan that was taken over
 */
export function takeOverView(desk: Desk, leave: () => void, showPlan: () => void): Part {
  const found = includedUrls(desk.list).flatMap((url) => plansAt(url, desk));
  const settled = new Set<string>();
  const words = 'Its day, answers, names and ticks can come into this one. The plan there stays as it is.';
  const deeds = node('p', { class: 'deeds' });
  const no = node('button', { type: 'button' }, 'No, thank you');
  const buttons = found.map((each) => {
    const button = node('button', { type: 'button', class: 'main' }, `Take over: ${each.name}`);
    button.addEventListener('click', () => {
      settled.add(desk.record.id);
      desk.changePlan((record) => takeOver(record, each.record, desk.list, desk.today));
      showPlan();
      desk.say(`Taken over from “${each.title}”.`);
    });
    return button;
  });
  no.addEventListener('click', () => {
    settled.add(desk.record.id);
    desk.show();
    leave();
  });
  deeds.append(...buttons, no);
  return {
    element: node(
      'section',
      { class: 'offer', 'aria-labelledby': 'ui:plan-take-over' },
      node('h2', { id: 'ui:plan-take-over' }, 'You have a plan of a part of this'),
      node('p', {}, words),
      deeds,
    ),
    show: () => {
      const { record, list, today } = desk;
      const isOpen = !settled.has(record.id) && record.tasks.every(({ done }) => done === null);
      const offers = found.map((each) => isOpen && !isSame(takeOver(record, each.record, list, today), record));
      for (const [at, button] of buttons.entries()) button.hidden = offers[at] !== true;
      const section = deeds.parentElement;
      if (section !== null) section.hidden = !offers.includes(true);
    },
  };
}

/** The plans that this browser keeps of another checklist. */
function plansAt(url: string, { list }: Desk): Found[] {
  try {
    const opened = openPlans(localStorage.getItem(plansKeyFor(url)) ?? '');
    if ('refused' in opened) return [];
    const { checklist, plans } = opened.value;
    return plans.map((record, at) => {
      const forWhom = record.whose.trim() || (record.people[list.roles[0]?.id ?? ''] ?? '').trim();
      const name = forWhom || (plans.length === 1 ? '' : `plan ${at + 1}`);
      return { title: checklist.title, name: name === '' ? checklist.title : `${checklist.title}, ${name}`, record };
    });
  } catch {
    // A storage that is forbidden holds no plan.
    return [];
  }
}
