import { describe, expect, it } from 'vitest';
import { adoptPlans, keptPlans, plansKeyFor } from '../../../src/elements/plan/kept-plans.ts';
import type { KeptPlans } from '../../../src/elements/plan/kept-plans.ts';
import { mergePlans } from '../../../src/elements/plan/merging-plans.ts';
import { plansFileOf } from '../../../src/elements/plan/plans-file.ts';
import { begin, follow } from '../../../src/handbook/progress.ts';
import {
  changePlan,
  judge,
  name,
  reportFriction,
  tick,
  withoutPlan,
  withPlan,
} from '../../../src/handbook/progress/editing.ts';
import type { PlanRecord } from '../../../src/schema/checklist-plans.ts';
import { listOf, taskOf } from '../../handbook/progress-fixture.ts';
import { Shelf } from '../kept/shelf.ts';
import { monday, noteOf, plansOf } from './plans-samples.ts';

const list = listOf({ Start: ['Order the laptop', 'Read the guide'] }, { aliases: ['/old/'] });
const tuesday = '2026-05-05';
const key = plansKeyFor(list.url);
const plan = begin(list, { id: 'one', whose: '', today: monday });
const other = begin(list, { id: 'two', whose: 'Another', today: monday });

/** Two tabs that see the same plans, the second of which cannot write until it is told to. */
function twoTabs(): { shelf: Shelf; first: KeptPlans; second: KeptPlans } {
  const shelf = new Shelf();
  const first = keptPlans(shelf.open, key, list, monday);
  first.change((file) => withPlan(withPlan(file, plan), other));
  return { shelf, first, second: keptPlans(shelf.open, key, list, monday) };
}

/** Does one thing in each tab while the second cannot write, and gives back what is kept when it can again. */
function bothDo(
  first: (file: KeptPlans['value']) => KeptPlans['value'],
  second: (file: KeptPlans['value']) => KeptPlans['value'],
): readonly PlanRecord[] {
  const tabs = twoTabs();
  tabs.shelf.isFull = true;
  tabs.second.change(second);
  tabs.shelf.isFull = false;
  tabs.first.change(first);
  tabs.second.change((file) => ({ ...file }));
  tabs.first.read();
  expect(tabs.first.value).toEqual(tabs.second.value);
  return tabs.first.value.plans;
}

const inPlan =
  (edit: (record: PlanRecord) => PlanRecord, id = 'one') =>
  (file: KeptPlans['value']) =>
    changePlan(file, id, edit);

describe('plans in two tabs', () => {
  it('keep the ticks of one and the notes of the other', () => {
    const [both] = bothDo(
      inPlan((record) => tick(record, 'order-the-laptop', monday)),
      inPlan((record) => name(reportFriction(record, 'order-the-laptop', noteOf('a')), 'manager', 'M.')),
    );
    expect(both?.tasks[0]).toMatchObject({ done: monday, friction: [{ id: 'a' }] });
    expect(both?.people).toEqual({ manager: 'M.' });
  });

  it('keep both of what two wrote about one thing', () => {
    const [both] = bothDo(
      inPlan((record) => judge(reportFriction(record, 'read-the-guide', noteOf('a')), 'Knows', { note: 'Mostly' })),
      inPlan((record) =>
        judge(reportFriction(record, 'read-the-guide', noteOf('a', { note: 'Else' })), 'Knows', { note: 'Well' }),
      ),
    );
    expect(both?.tasks[1]?.friction.map(({ note }) => note)).toEqual(['About a', 'Else']);
    expect(both?.measures).toEqual([{ measure: 'Knows', met: null, note: 'Mostly\n\nWell' }]);
  });

  it('keep a plan removed that nobody changed meanwhile, and one that somebody did', () => {
    const remove = (file: KeptPlans['value']) => withoutPlan(file, 'two');
    const change = inPlan((record) => tick(record, 'read-the-guide', tuesday), 'two');
    expect(
      bothDo(
        remove,
        inPlan((record) => tick(record, 'read-the-guide', monday)),
      ).map(({ id }) => id),
    ).toEqual(['one']);
    expect(bothDo(remove, change).map(({ id }) => id)).toEqual(['one', 'two']);
    expect(bothDo(change, remove).map(({ id }) => id)).toEqual(['one', 'two']);
  });

  it('keep a tick taken away', () => {
    const { shelf, first, second } = twoTabs();
    first.change(inPlan((record) => tick(record, 'read-the-guide', monday)));
    second.read();
    shelf.isFull = true;
    second.change(inPlan((record) => tick(record, 'read-the-guide', null)));
    shelf.isFull = false;
    first.change(inPlan((record) => tick(record, 'order-the-laptop', monday)));
    second.change((file) => ({ ...file }));
    expect(second.value.plans[0]?.tasks.map(({ done }) => done)).toEqual([monday, null]);
  });

  it('keep two tasks apart that two editions of the list gave one anchor', () => {
    const edition = (text: string) => listOf({ Start: [taskOf(text, { id: 'new' })] });
    const [both] = bothDo(
      inPlan((record) => tick(follow(record, edition('Order the badge'), monday), 'new', monday)),
      inPlan((record) => follow(record, edition('Revoke access'), monday)),
    );
    const done = both?.tasks.filter((task) => task.done !== null).map(({ task }) => task.text);
    expect(done).toEqual(['Order the badge']);
    expect(new Set(both?.tasks.map((task) => task.key)).size).toBe(both?.tasks.length);
  });
});

describe('plans that are opened', () => {
  it('follow the list as it is now, and are kept so', () => {
    const { shelf } = twoTabs();
    const now = listOf({ Start: ['Order the laptop'] });
    keptPlans(shelf.open, key, now, tuesday);
    const again = keptPlans(shelf.open, key, now, '2026-05-06');
    expect(again.value.plans.map(({ tasks }) => tasks[1]?.withdrawn)).toEqual([tuesday, tuesday]);
  });

  it('are taken over from a former address, and deleted there', () => {
    const shelf = new Shelf();
    shelf.texts.set(plansKeyFor('/old/'), plansFileOf(plansOf(tick(plan, 'read-the-guide', monday))));
    const kept = keptPlans(shelf.open, key, list, monday);
    expect(adoptPlans(shelf.open, kept, list, monday)).toHaveLength(1);
    expect(kept.value.plans[0]?.tasks[1]?.done).toBe(monday);
    expect([...shelf.texts.keys()]).toEqual([key]);
    expect(adoptPlans(shelf.open, kept, list, monday)).toEqual([]);
  });
});

describe('plans of a file that is imported', () => {
  const mine = plansOf(tick(reportFriction(plan, 'order-the-laptop', noteOf('a')), 'order-the-laptop', monday));
  const theirs = plansOf(
    other,
    name(
      tick(reportFriction(plan, 'order-the-laptop', noteOf('a', { note: 'Else' })), 'read-the-guide', tuesday),
      'manager',
      'M.',
    ),
  );

  it('are put beside others, and joined with the same one', () => {
    const merged = mergePlans(mine, theirs, list, tuesday);
    expect(merged.plans.map(({ id }) => id)).toEqual(['one', 'two']);
    expect(merged.plans[0]?.tasks.map(({ done }) => done)).toEqual([monday, tuesday]);
    expect(merged.plans[0]?.tasks[0]?.friction.map(({ note }) => note)).toEqual(['About a', 'Else']);
    expect(merged.plans[0]?.people).toEqual({ manager: 'M.' });
    expect(mergePlans(merged, theirs, list, tuesday)).toBe(merged);
  });

  it('keep their ticks when the list has changed since', () => {
    const now = listOf({ Start: ['Please read the guide'] });
    const merged = mergePlans(plansOf(follow(plan, now, tuesday)), theirs, now, tuesday);
    const [one] = merged.plans;
    expect(one?.tasks.find(({ task }) => task.text === 'Please read the guide')?.done).toBe(tuesday);
    expect(mergePlans(merged, theirs, now, tuesday)).toBe(merged);
  });
});
