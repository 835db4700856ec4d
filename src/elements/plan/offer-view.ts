import type { PlanSetup } from '../../handbook/plan.ts';
import { node } from '../node.ts';
import type { Part } from '../part.ts';
import { longDay } from './day-words.ts';
import { setUpOf } from './desk.ts';
import type { Desk } from './desk.ts';
import { isSameSetUp, setUpIn } from './set-up-address.ts';
import { listed } from './task-words.ts';

/**
 * What the address brings: a set-up that somebody handed on. It becomes a plan of its own when the reader says so, and
 * never changes one that is there.
 *
 * @param leave moves the focus on, when what had it is no longer there
 */
export function offerView(desk: Desk, leave: () => void): Part {
  const words = node('p');
  const make = node('button', { type: 'button', class: 'main' }, 'Make a plan with it');
  const no = node('button', { type: 'button' }, 'No, thank you');
  const element = node(
    'section',
    { class: 'offer', 'aria-labelledby': 'ui:plan-offer' },
    node('h2', { id: 'ui:plan-offer' }, 'This address brings a set-up'),
    words,
    node('p', { class: 'deeds' }, make, no),
  );
  let offered = setUpIn(location.hash, desk.list);
  addEventListener(
    'hashchange',
    () => {
      offered = setUpIn(location.hash, desk.list);
      show();
    },
    { signal: desk.signal },
  );
  const settle = (): void => {
    offered = undefined;
    // Loaded again, the page must not ask again.
    history.replaceState(history.state, '', location.pathname + location.search);
    leave();
    desk.show();
  };
  make.addEventListener('click', () => {
    const set = offered;
    if (set === undefined) return;
    if (desk.isBegun) desk.openNew();
    desk.changePlan((plan) => ({ ...plan, start: set.start ?? null, answers: { ...set.answers } }));
    settle();
    desk.say('A plan was made of it.');
  });
  no.addEventListener('click', settle);
  const show = (): void => {
    const same = offered === undefined ? undefined : desk.plans.find((plan) => isSame(plan, offered));
    element.hidden = offered === undefined || same?.id === desk.record.id;
    if (offered === undefined) return;
    const more = desk.plans.length === 0 ? '' : ' It becomes a plan of its own: those you have stay as they are.';
    words.textContent = `${setUpWords(offered, desk)}.${more}`;
  };
  const isSame = (plan: Desk['record'], set: PlanSetup | undefined): boolean =>
    set !== undefined && isSameSetUp(setUpOf(plan), set, desk.list);
  return { element, show };
}

function setUpWords({ start, answers }: PlanSetup, { list, today }: Desk): string {
  const labels = list.questions.flatMap(({ id, ask, options }) => {
    const label = options.find((option) => option.id === answers[id])?.label;
    return label === undefined ? [] : [`“${ask}” ${label}`];
  });
  return listed([...(start === undefined ? [] : [`The first day is ${longDay(start, today)}`]), ...labels]);
}
