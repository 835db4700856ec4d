import type { PlanSetup } from '../../handbook/plan.ts';
import { answer, setStart } from '../../handbook/progress/editing.ts';
import type { PlanRecord } from '../../schema/checklist-plans.ts';
import { node } from '../node.ts';
import type { Part } from '../part.ts';
import { longDay } from './day-words.ts';
import { setUpOf } from './desk.ts';
import type { Desk } from './desk.ts';
import { listed } from './task-words.ts';
import { isSameSetUp, setUpIn, unreadIn } from './set-up-address.ts';

/**
 * What the address brings: a set-up that somebody handed on. It becomes a plan of its own when the reader says so, and
 * never changes one that is there.
 *
 * @param leave moves the focus on, when what had it is no longer there
 * @param showPlan shows the plan that was made of it
 */
export function offerView(desk: Desk, leave: () => void, showPlan: () => void): Part {
  const facts = node('dl');
  const words = node('p', { class: 'hint' }, 'It becomes a plan of its own: those you have stay as they are.');
  const refusal = node('p', { class: 'refusal' });
  const make = node('button', { type: 'button', class: 'main' }, 'Make a plan with it');
  const no = node('button', { type: 'button' }, 'No, thank you');
  const element = node(
    'section',
    { class: 'offer', 'aria-labelledby': 'ui:plan-offer' },
    node('h2', { id: 'ui:plan-offer' }, 'This address brings a set-up'),
    refusal,
    facts,
    words,
    node('p', { class: 'deeds' }, make, no),
  );
  let offered = setUpIn(location.hash, desk.list);
  let unread = unreadIn(location.hash, desk.list);
  addEventListener(
    'hashchange',
    () => {
      offered = setUpIn(location.hash, desk.list);
      unread = unreadIn(location.hash, desk.list);
      show();
    },
    { signal: desk.signal },
  );
  const settle = (goOn: () => void): void => {
    offered = undefined;
    unread = [];
    // Loaded again, the page must not ask again.
    history.replaceState(history.state, '', location.pathname + location.search);
    goOn();
    desk.show();
  };
  make.addEventListener('click', () => {
    const set = offered;
    if (set === undefined) return;
    if (desk.isBegun) desk.openNew();
    desk.changePlan((plan) => withSetUp(plan, set));
    settle(showPlan);
    desk.say('A plan was made of it.');
  });
  no.addEventListener('click', () => settle(leave));
  const show = (): void => {
    const same = offered === undefined ? undefined : desk.plans.find((plan) => isSame(plan, offered));
    element.hidden = unread.length === 0 && (offered === undefined || same?.id === desk.record.id);
    refusal.textContent = `Not readable: ${listed(unread.map((part) => `“${part}”`))}. Ask for a new link, or fill it in yourself.`;
    refusal.hidden = unread.length === 0;
    facts.hidden = offered === undefined;
    make.hidden = offered === undefined;
    make.textContent = unread.length === 0 ? 'Make a plan with it' : 'Make a plan with the rest';
    no.textContent = offered === undefined ? 'All right' : 'No, thank you';
    words.hidden = desk.plans.length === 0 || offered === undefined;
    if (offered === undefined) return;
    facts.replaceChildren(
      ...factsOf(offered, desk).map(([label, value]) => node('div', {}, node('dt', {}, label), node('dd', {}, value))),
    );
  };
  const isSame = (plan: Desk['record'], set: PlanSetup | undefined): boolean =>
    set !== undefined && isSameSetUp(setUpOf(plan), set, desk.list);
  return { element, show };
}

/** What a set-up says: day one, and each question with its answer. */
function factsOf({ start, answers }: PlanSetup, { list, today }: Desk): (readonly [label: string, value: string])[] {
  return [
    ...(start === undefined ? [] : [[`${list.dayOne}:`, longDay(start, today)] as const]),
    ...list.questions.flatMap(({ id, ask, options }) => {
      const label = options.find((option) => option.id === answers[id])?.label;
      return label === undefined ? [] : [[ask, label] as const];
    }),
  ];
}

function withSetUp(plan: PlanRecord, { start, answers }: PlanSetup): PlanRecord {
  return Object.entries(answers).reduce(
    (record, [question, option]) => answer(record, question, option),
    setStart(plan, start ?? null),
  );
}
