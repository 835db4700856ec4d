import { formerMeasures } from '../../handbook/progress/measures.ts';
import { firstDay } from '../../handbook/working-days.ts';
import { copyText } from '../clipboard.ts';
import { copyButton } from '../copy-button.ts';
import { choiceField } from '../field.ts';
import { onKeptElsewhere } from '../kept/kept-elsewhere.ts';
import { guardLeaving } from '../kept/leaving.ts';
import { onLeave } from '../live-element.ts';
import { node } from '../node.ts';
import { longDay, shortDay } from '../plan/day-words.ts';
import type { Desk } from '../plan/desk.ts';
import { planFragment } from '../plan/set-up-address.ts';
import { keptState } from '../plan/state-view.ts';
import { milestonePart } from './milestone-part.ts';
import type { MilestonePart } from './milestone-part.ts';
import { fromNext, milestonesOf, nextOf } from './milestones.ts';
import type { Milestone } from './milestones.ts';
import { reviewAgenda, talkingPoints } from './review-agenda.ts';
import { metWords, milestoneWords, talkers } from './review-words.ts';

/** How often the page looks whether a new day has begun. */
const clockMs = 30_000;

/**
 * Adds a plan to the measures that are on the page: whose it is, when each milestone comes, how things stand, and what was in
 * the way. Without a plan, it says how to make one. It follows what other tabs do.
 *
 * @param page the measures as everybody reads them: what is added to them leaves with the signal of the desk
 * @returns the part that stands above them
 */
export function reviewView(desk: Desk, page: HTMLElement): HTMLElement {
  const { list, signal } = desk;
  const state = keptState(desk);
  const whose = choiceField('Whose plan', [], (id) => desk.open(id));
  const words = node('p', { class: 'review-words' });
  const copy = copyButton('Copy as Markdown', signal, async () => {
    const copied = await copyText(agenda());
    return { copied, said: copied ? 'Copied' : 'The browser refused to copy' };
  });
  const leads = node('a', {}, 'Go to the plan');
  const head = node('div', { class: 'review-head' }, whose.element, words, node('p', { class: 'deeds' }, copy, leads));
  const none = node(
    'p',
    { class: 'review-none' },
    node('a', { href: `${list.url}plan/` }, 'Make a plan'),
    ', and this page has dates, what was done by then, and room for notes. It all stays in this browser.',
  );
  const groups = [...page.querySelectorAll<HTMLElement>('.measure-group')];
  const after = node('div', { class: 'review-after desk' });
  groups.at(-1)?.after(after);
  const blanks = [...page.querySelectorAll<HTMLElement>('.measures-who dd')];
  let parts: readonly MilestonePart[] = [];
  let plan = '';
  const milestones = (): Milestone[] => milestonesOf(desk.plan, desk.record, desk.today);
  const partOf = (milestone: Milestone): MilestonePart | undefined =>
    parts.find(({ measures }) => measures.some(({ id }) => id === milestone.measures[0]?.id));
  const agenda = (): string =>
    reviewAgenda(desk.plan, desk.record, {
      name: desk.nameOf(desk.record),
      titleOf: (milestone) => partOf(milestone)?.title ?? '',
      today: desk.today,
    });
  const leave = (): void => {
    for (const part of parts) part.remove();
    parts = [];
    plan = '';
    after.replaceChildren();
    for (const blank of blanks) blank.replaceChildren();
    inOrder(groups, after);
  };
  const show = (): void => {
    const isReadable = desk.kept.state.type !== 'unreadable';
    const { isBegun, record, today } = desk;
    head.hidden = !isBegun || !isReadable;
    none.hidden = isBegun || !isReadable;
    state.element.hidden = !isBegun && isReadable;
    if (!isBegun || !isReadable) return leave();
    if (plan !== record.id) {
      // Fields of another plan are other fields: what is still being written belongs to the one it was begun in.
      leave();
      plan = record.id;
      parts = groups.map((group) => milestonePart(desk, group));
    }
    const all = milestones();
    const next = nextOf(all, today);
    const ordered = fromNext(all, today);
    for (const milestone of ordered) partOf(milestone)?.show(milestone, milestone === next);
    inOrder([...new Set(ordered.flatMap((each) => partOf(each)?.group ?? []))], after);
    showPlans(whose, desk);
    leads.href = planAddress(desk);
    words.textContent = headWords(desk, next, next === undefined ? '' : (partOf(next)?.title ?? ''));
    showWho(blanks, desk);
    showAfter(after, desk);
  };
  desk.add(state, { element: head, show });
  desk.show();
  onKeptElsewhere(signal, desk.kept.key, () => {
    desk.kept.read();
    desk.show();
  });
  const clock = setInterval(() => desk.showToday(), clockMs);
  onLeave(signal, () => {
    clearInterval(clock);
    leave();
    after.remove();
  });
  guardLeaving(desk.kept, () => desk.plans.length > 0, signal);
  return node('div', { class: 'review desk' }, none, head, state.element);
}

/** Puts parts of the page into an order, one behind the other. What is in its place is not touched: the focus may be in it. */
function inOrder(groups: readonly HTMLElement[], end: HTMLElement): void {
  let next: Element = end;
  for (const group of groups.toReversed()) {
    if (next.previousElementSibling !== group) next.before(group);
    next = group;
  }
}

/** Where the plan is that is open here: there may be others. */
function planAddress({ list, record }: Desk): string {
  return `${list.url}plan/#${planFragment(record.id)}`;
}

/** The plans to choose from. What is there already stays: the list may be open. */
function showPlans({ element, control, show }: ReturnType<typeof choiceField>, desk: Desk): void {
  const { plans, record } = desk;
  element.hidden = plans.length < 2;
  const names = plans.map((each) => [each.id, desk.nameOf(each)] as const);
  const shown = [...control.options].map(({ value, text }) => [value, text]);
  if (JSON.stringify(shown) !== JSON.stringify(names)) {
    control.replaceChildren(...names.map(([value, name]) => node('option', { value }, name)));
  }
  show(record.id);
}

/** Whose plan it is, when it began, and what comes next. */
function headWords(desk: Desk, next: Milestone | undefined, title: string): string {
  const { record, today, list } = desk;
  if (record.start === null) return `${list.dayOne}: not known yet. Once it is, there are dates here.`;
  const first = `${list.dayOne}: ${longDay(firstDay(record.start, list.calendar), today)}.`;
  const comes =
    next === undefined ? 'All of these days have been.' : `${title} comes next. ${milestoneWords(next.due, today)}`;
  const name = record.whose.trim();
  return `${name === '' ? '' : `For ${name}. `}${first} ${comes}`;
}

/** Who talks with whom, on paper: names that were typed stand where a pen would write them. */
function showWho([who, others, first]: readonly HTMLElement[], { record, list }: Desk): void {
  const names = talkers(record, list);
  who?.replaceChildren(names.who);
  others?.replaceChildren(names.others);
  first?.replaceChildren(record.start === null ? '' : shortDay(firstDay(record.start, list.calendar), '0000'));
}

/** What was in the way, and what was said of measures that the checklist has no more. */
function showAfter(after: HTMLElement, desk: Desk): void {
  const { list, record, today } = desk;
  const points = talkingPoints(desk.plan, record);
  const former = formerMeasures(record, list.measures).filter(({ met, note }) => met !== null || note.trim() !== '');
  const made = node(
    'div',
    {},
    ...section(
      'What was in the way',
      points.map((words) => node('li', {}, words)),
    ),
    ...(points.length === 0
      ? []
      : [node('p', {}, node('a', { href: planAddress(desk) }, 'Report it'), ' from the plan.')]),
    ...section(
      'No longer on the checklist',
      former.map((each) =>
        node('li', {}, each.measure, ' ', node('span', {}, [`${metWords(each, today)}.`, each.note].join(' ').trim())),
      ),
    ),
  );
  // Made anew with each letter, a link would lose the focus.
  if (after.firstElementChild?.isEqualNode(made) !== true) after.replaceChildren(made);
}

function section(title: string, items: readonly Node[]): Node[] {
  return items.length === 0 ? [] : [node('h2', {}, title), node('ul', {}, ...items)];
}
