import { describe, expect, it } from 'vitest';
import { begin, follow } from '../../src/handbook/progress.ts';
import { answer, setStart, tick } from '../../src/handbook/progress/editing.ts';
import { lateInWords, planView } from '../../src/handbook/progress/plan-view.ts';
import type { PlanView, ViewTask } from '../../src/handbook/progress/plan-view.ts';
import type { When } from '../../src/schema/when.ts';
import type { PlanRecord } from '../../src/schema/checklist-plans.ts';
import { listOf, taskOf } from './progress-fixture.ts';

const day = (number: number): When & { unit: 'day' } => ({ unit: 'day', from: number, to: number, by: false });
const role = (id: string) => ({ id, title: id, summary: null, team: null });

const list = listOf(
  {
    'Before day one': [
      taskOf('Order the laptop', { who: ['manager'], when: day(-5) }),
      taskOf('Prepare the accounts', { who: ['it'], when: day(-1), after: ['order-the-laptop'], informs: ['hire'] }),
      taskOf('Send your documents', { who: ['hire'], when: day(-2) }),
    ],
    'First weeks': [
      taskOf('Sign in', { who: ['hire'], when: day(1), after: ['prepare-the-accounts'] }),
      taskOf('Get your badge', {
        who: ['hire'],
        when: day(2),
        condition: [[{ question: 'location', answer: 'office', not: false }]],
      }),
      taskOf('Ship a change', { who: ['hire'], when: { ...day(10), by: true }, after: ['sign-in'] }),
      taskOf('Look back', { who: ['hire', 'manager'], when: day(20), informs: ['it'] }),
      taskOf('Read the map', { when: null }),
    ],
  },
  {
    roles: [role('hire'), role('manager'), role('it')],
    questions: [
      {
        id: 'location',
        ask: 'Where?',
        help: null,
        options: [
          { id: 'office', label: 'Office' },
          { id: 'home', label: 'Home' },
        ],
      },
    ],
  },
);
// Monday; the five working days before it are those of the week of the 4th of May.
const start = '2026-05-11';
const plan = setStart(begin(list, { id: 'plan', whose: '', today: '2026-05-01' }), start);

const texts = (tasks: readonly ViewTask[]): string[] => tasks.map(({ planned }) => planned.task.text);
function found(view: PlanView, text: string): ViewTask | undefined {
  const { overdue, today, thisWeek, later, notYet, undated, done } = view;
  return [
    ...overdue,
    ...today,
    ...thisWeek,
    ...[...later, ...notYet, ...undated].flatMap(({ tasks }) => tasks),
    ...done,
  ].find(({ planned }) => planned.task.text === text);
}

describe('a plan on a day', () => {
  it('puts each task where it stands', () => {
    const view = planView(list, plan, start);
    expect(texts(view.overdue)).toEqual(['Order the laptop', 'Send your documents', 'Prepare the accounts']);
    expect(texts(view.today)).toEqual(['Sign in']);
    expect(texts(view.thisWeek)).toEqual(['Get your badge']);
    expect(view.later.map(({ tasks }) => texts(tasks))).toEqual([['Ship a change']]);
    expect(view.notYet.map(({ tasks }) => texts(tasks))).toEqual([['Look back']]);
    expect(view.undated.map(({ phase, tasks }) => [phase.title, texts(tasks)])).toEqual([
      ['First weeks', ['Read the map']],
    ]);
    expect(view.done).toEqual([]);
  });

  it('says what a task waits for, and nothing once it is done', () => {
    const view = planView(list, plan, start);
    const sign = found(view, 'Sign in');
    expect(sign?.waits.map(({ task }) => task.text)).toEqual(['Prepare the accounts']);
    const later = planView(list, tick(plan, 'prepare-the-accounts', start), start);
    expect(found(later, 'Sign in')?.waits).toEqual([]);
    // Somebody found a way: the laptop is still to be ordered.
    expect(found(later, 'Prepare the accounts')).toMatchObject({ done: start, standing: undefined, waits: [] });
  });

  it('says what is late and has others wait', () => {
    const said = (record: PlanRecord) => planView(list, record, start).late.map(lateInWords);
    expect(said(plan)).toEqual(['“Order the laptop” is not ticked here and late: 3 tasks wait for it']);
    const signedIn = tick(plan, 'sign-in', start);
    expect(said(signedIn)).toEqual(['“Order the laptop” is not ticked here and late: 1 task waits for it']);
  });
});

describe('a plan for one role', () => {
  it('keeps what others prepare from the one it is for, and says how much it is', () => {
    const view = planView(list, plan, '2026-05-08', 'hire');
    expect(texts(view.overdue)).toEqual(['Send your documents']);
    expect(found(view, 'Order the laptop')).toBeUndefined();
    expect(view.prepared).toEqual({ open: 2, roles: ['manager', 'it'] });
    expect(planView(list, tick(plan, 'order-the-laptop', start), start, 'hire').prepared).toEqual({
      open: 1,
      roles: ['it'],
    });
    expect(view.told).toEqual([]);
  });

  it('does so without a start, too', () => {
    const view = planView(list, setStart(plan, null), start, 'hire');
    expect(view.prepared.open).toBe(2);
    expect(view.undated.flatMap(({ tasks }) => texts(tasks))).toContain('Sign in');
  });

  it('shows those who do it what comes before day one, and what they are told of', () => {
    const view = planView(list, plan, '2026-05-04', 'it');
    expect(texts(view.thisWeek)).toEqual(['Prepare the accounts']);
    expect(texts(view.told)).toEqual(['Look back']);
    expect(view.prepared).toEqual({ open: 0, roles: [] });
  });
});

describe('what is no longer in a plan', () => {
  it('is in its history when it was ticked, or withdrawn', () => {
    const ticked = tick(answer(tick(plan, 'get-your-badge', start), 'location', 'home'), 'sign-in', start);
    const shorter = {
      ...list,
      phases: list.phases.map((phase) => ({ ...phase, tasks: phase.tasks.filter(({ id }) => id !== 'sign-in') })),
    };
    const history = planView(shorter, follow(ticked, shorter, start), start).history;
    expect(history.map(({ record, because }) => [record.task.text, because])).toEqual([
      ['Sign in', 'withdrawn'],
      ['Get your badge', 'does-not-apply'],
    ]);
  });
});
