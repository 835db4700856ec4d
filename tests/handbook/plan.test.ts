import { describe, expect, it } from 'vitest';
import { planOf } from '../../src/handbook/plan.ts';
import type { Plan } from '../../src/handbook/plan.ts';
import type { ChecklistExport } from '../../src/schema/checklist-export.ts';
import { listOf, taskOf } from './progress-fixture.ts';

const inOffice = { question: 'location', answer: 'office', not: false };
const questions = [
  {
    id: 'location',
    ask: 'Where?',
    help: null,
    options: [
      { id: 'office', label: 'Office' },
      { id: 'home', label: 'Home' },
    ],
  },
  {
    id: 'on-call',
    ask: 'On call?',
    help: null,
    options: [
      { id: 'yes', label: 'Yes' },
      { id: 'no', label: 'No' },
    ],
  },
];

function plan(list: ChecklistExport, answers: Record<string, string> = {}, start?: string): Plan {
  return planOf(list, { start, answers });
}

function textsOf({ phases }: Plan): string[] {
  return phases.flatMap(({ tasks }) =>
    tasks.map(({ task, applies }) => task.text + (applies === 'perhaps' ? '?' : '')),
  );
}

describe('a plan has what applies', () => {
  const list = listOf(
    {
      Start: [
        taskOf('Always'),
        taskOf('Badge', { condition: [[inOffice]] }),
        taskOf('Call', { condition: [[{ ...inOffice, not: true }]] }),
        taskOf('Either', { condition: [[inOffice], [{ question: 'on-call', answer: 'yes', not: false }]] }),
        taskOf('Both', { condition: [[inOffice, { question: 'on-call', answer: 'yes', not: false }]] }),
      ],
    },
    { questions },
  );

  it.each([
    [{}, ['Always', 'Badge?', 'Call?', 'Either?', 'Both?'], ['location', 'on-call']],
    [{ location: 'office' }, ['Always', 'Badge', 'Either', 'Both?'], ['on-call']],
    [{ location: 'home' }, ['Always', 'Call', 'Either?'], ['on-call']],
    [{ 'on-call': 'no' }, ['Always', 'Badge?', 'Call?', 'Either?'], ['location']],
    [{ location: 'home', 'on-call': 'yes' }, ['Always', 'Call', 'Either'], []],
  ] as const)('answers %j', (answers, texts, open) => {
    const made = plan(list, answers);
    expect(textsOf(made)).toEqual(texts);
    expect(made.open).toEqual(open);
  });

  it('and a part only with what it is a part of', () => {
    const nested = listOf(
      {
        Start: [taskOf('Badge', { condition: [[inOffice]] }), taskOf('Photo', { under: 'badge' })],
        Empty: [taskOf('Desk', { condition: [[inOffice]] })],
      },
      { questions },
    );
    expect(textsOf(plan(nested))).toEqual(['Badge?', 'Photo?', 'Desk?']);
    const away = plan(nested, { location: 'home' });
    expect(away.phases).toEqual([]);
    expect(away.open).toEqual([]);
  });

  it('does not take a word that every object knows for an answer', () => {
    const odd = listOf({
      Start: [taskOf('Odd', { condition: [[{ question: 'constructor', answer: 'x', not: true }]] })],
    });
    expect(textsOf(plan(odd))).toEqual(['Odd?']);
  });
});

describe('a plan has dates', () => {
  const list = listOf({
    Start: [
      taskOf('Due', { when: { unit: 'date', date: '2026-05-09', by: true } }),
      taskOf('On', { when: { unit: 'date', date: '2026-05-09', by: false } }),
      taskOf('Before', { when: { unit: 'day', from: -1, to: -1, by: false } }),
      taskOf('None'),
    ],
  });
  const daysOf = (made: Plan) => made.phases.flatMap(({ tasks }) => tasks.map(({ begins, due }) => [begins, due]));

  it('that were typed even without a start, and no others', () => {
    expect(daysOf(plan(list))).toEqual([
      [undefined, '2026-05-09'],
      ['2026-05-09', '2026-05-09'],
      [undefined, undefined],
      [undefined, undefined],
    ]);
    expect(plan(list).dayOne).toBeUndefined();
  });

  it('counted from day one', () => {
    // The 9th of May 2026 is a Saturday: day one is Monday the 11th, and the day before it Friday the 8th.
    const made = plan(list, {}, '2026-05-09');
    expect(made.dayOne).toBe('2026-05-11');
    expect(daysOf(made)[2]).toEqual(['2026-05-08', '2026-05-08']);
  });
});

describe('a plan has an order', () => {
  it('that passes through what does not apply', () => {
    const list = listOf(
      {
        Start: [
          taskOf('A'),
          taskOf('B', { after: ['a'], condition: [[inOffice]] }),
          taskOf('C', { after: ['b'], condition: [[inOffice]] }),
          taskOf('D', { after: ['c', 'a', 'unknown'] }),
        ],
      },
      { questions },
    );
    const waitsFor = (made: Plan, text: string) =>
      made.phases
        .flatMap(({ tasks }) => tasks)
        .find(({ task }) => task.text === text)
        ?.after.map(({ task }) => task.text);
    expect(waitsFor(plan(list, { location: 'home' }), 'D')).toEqual(['A']);
    expect(waitsFor(plan(list, { location: 'office' }), 'D')).toEqual(['C', 'A']);
  });
});
