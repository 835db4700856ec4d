import { describe, expect, it } from 'vitest';
import { fromNext, milestonesOf, nextOf } from '../../../src/elements/review/milestones.ts';
import type { Milestone } from '../../../src/elements/review/milestones.ts';
import { reviewAgenda, talkingPoints } from '../../../src/elements/review/review-agenda.ts';
import { doneWords, openWords, talkers } from '../../../src/elements/review/review-words.ts';
import { planOf } from '../../../src/handbook/plan.ts';
import { judge } from '../../../src/handbook/progress/editing.ts';
import type { ChecklistExport } from '../../../src/schema/checklist-export.ts';
import type { PlanRecord } from '../../../src/schema/checklist-plans.ts';
import { friction, hindered } from '../../export/friction.ts';
import { listOf, recorded } from '../../export/plan/fixture.ts';

/** Day 1 is Monday, 7 December 2026. Day 5 is Friday, 11 December; 30 days after day 1 it is Wednesday, 6 January 2027. */
const list = listOf(`---
title: First days
roles: { hire: New colleague, it: IT }
questions:
  - { id: remote, ask: From home?, options: { yes: Yes, no: No } }
success:
  - { measure: Works alone, by: 30 days }
  - { measure: First change is live, by: day 5, how: It runs., talk: What slowed it down? }
  - { measure: Is at home }
  - { measure: Knows the crew, by: day 5 }
---

## All

- [ ] Order a laptop (@it, day -1)
- [ ] Unpack it (@hire, day 1, after "Order a laptop")
- [ ] Ship a change (@hire, by day 5)
- [ ] Bring a chair (@hire, day 2, if remote)
- [ ] Lead something (@hire, within 30 days)
- [ ] Leave a lamp on
`);
const planFor = (record: PlanRecord, from: ChecklistExport = list) =>
  planOf(from, { start: record.start ?? undefined, answers: record.answers });
const record = recorded(
  { 'Ship a change': '2026-12-14', 'Order a laptop': '2026-12-03' },
  { people: { it: 'Ada' } },
  list,
);
const on = (today: string, of = record): Milestone[] => milestonesOf(planFor(of), of, today);
const shapeOf = ({ due, measures, done, open, undecided, movedOn }: Milestone) => ({
  due,
  measures: measures.map(({ measure }) => measure),
  done: done.map(({ planned }) => planned.task.text),
  open: open.map(({ planned }) => planned.task.text),
  undecided,
  movedOn,
});
const first = { due: '2026-12-11', measures: ['First change is live', 'Knows the crew'] };
const second = { due: '2027-01-06', measures: ['Works alone'] };
const other = { due: undefined, measures: ['Is at home'], done: [], open: [], undecided: 0, movedOn: 0 };
const done = ['Order a laptop', 'Ship a change'];

describe('the milestones of a plan', () => {
  it('have the tasks that were due since the one before, done and open', () => {
    expect(on('2026-12-11').map(shapeOf)).toEqual([
      { ...first, done, open: ['Unpack it'], undecided: 1, movedOn: 0 },
      { ...second, done: [], open: ['Lead something'], undecided: 0, movedOn: 0 },
      other,
    ]);
  });

  it('take along what is still open of the one before, and say so there', () => {
    expect(on('2026-12-12').map(shapeOf)).toEqual([
      { ...first, done, open: [], undecided: 0, movedOn: 1 },
      { ...second, done: [], open: ['Unpack it', 'Lead something'], undecided: 1, movedOn: 0 },
      other,
    ]);
  });

  it('keep what is open where it was, when all of them have been', () => {
    const [one, two] = on('2027-02-01').map(shapeOf);
    expect(one).toEqual({ ...first, done, open: ['Unpack it'], undecided: 1, movedOn: 0 });
    expect(two?.open).toEqual(['Lead something']);
  });

  it('have no dates and no tasks before a first day is known', () => {
    const open = on('2026-12-12', { ...record, start: null });
    expect(open.map(({ due, done: tasks }) => [due, tasks.length])).toEqual([
      [undefined, 0],
      [undefined, 0],
      [undefined, 0],
    ]);
    expect(nextOf(open, '2026-12-12')).toBeUndefined();
  });

  it('go from the next one, and end with those that have been', () => {
    const dues = (today: string) => fromNext(on(today), today).map(({ due }) => due);
    expect(dues('2026-12-11')).toEqual(['2026-12-11', '2027-01-06', undefined]);
    expect(dues('2026-12-12')).toEqual(['2027-01-06', undefined, '2026-12-11']);
    expect(dues('2027-02-01')).toEqual(['2026-12-11', '2027-01-06', undefined]);
  });
});

describe('the words about a task', () => {
  it('say whether it was done in time', () => {
    const said = on('2026-12-14')[0]?.done.map((task) => doneWords(task, '2026-12-14'));
    expect(said).toEqual(['done on 3 December, in time', 'done on 14 December, 3 days late']);
  });

  it('say who has it, when it was due, and by whom it is held up', () => {
    const blocked = recorded({}, { people: { it: 'Ada' } }, list);
    const open = on('2026-12-08', blocked)[0]?.open.find(({ planned }) => planned.task.text === 'Unpack it');
    if (open === undefined) throw new Error('It is not open');
    expect(openWords(open, { list, people: blocked.people }, '2026-12-08')).toBe(
      'with New colleague; was due on 7 December; waits for “Order a laptop”, which is with Ada',
    );
    expect(openWords(open, { list, people: {} }, '2026-12-07')).toBe(
      'with New colleague; due on 7 December; waits for “Order a laptop”, which is with IT',
    );
  });
});

describe('who talks with whom', () => {
  const roles = [
    { id: 'hire', title: 'New colleague', summary: null, team: null },
    { id: 'it', title: 'IT', summary: null, team: null },
    { id: 'lead', title: 'Manager', summary: null, team: null },
  ];

  it('is the person of the first role, and the manager', () => {
    expect(talkers({ whose: 'May', people: { hire: 'Kim', it: 'Ada', lead: ' Jo ' } }, { roles })).toEqual({
      who: 'Kim',
      others: 'Jo',
    });
  });

  it('is left for a pen where no name is known', () => {
    expect(talkers({ whose: 'May', people: { it: 'Ada' } }, { roles })).toEqual({ who: 'May', others: '' });
    expect(talkers({ whose: '', people: {} }, { roles: [] })).toEqual({ who: '', others: '' });
  });
});

describe('the agenda of a talk', () => {
  const titleOf = ({ due }: Milestone): string => (due === undefined ? 'In their own time' : `Until ${due}`);
  const said = judge(judge(record, 'First change is live', { met: '2026-12-14' }), 'Works alone', {
    note: 'Ask @ada\n# Not a heading',
  });
  const agenda = (of: PlanRecord) => reviewAgenda(planFor(of), of, { name: 'Kim', titleOf, today: '2026-12-15' });

  it('begins with the next milestone, in plain words', () => {
    const text = agenda(hindered([['Unpack it', friction('unclear', 'Which door?')]], said));
    expect(text).toBe(`# First days: Kim, 2026-12-15

First day at work: Monday, 7 December.

## Until 2027-01-06

By Wednesday, 6 January 2027.

### Works alone

Not answered yet.

> Ask @&#8203;ada
> \\# Not a heading

### Still open

- Unpack it: with New colleague; was due on 7 December
- Lead something: with New colleague; due on 6 January 2027

One more depends on a question that is not answered yet.

## In their own time

No date yet.

### Is at home

Not answered yet.

## Until 2026-12-11

It was on Friday, 11 December, 4 days ago.

### First change is live

There, since 14 December.

How to tell: It runs.

To talk about: What slowed it down?

### Knows the crew

Not answered yet.

### Done

- Order a laptop: done on 3 December, in time
- Ship a change: done on 14 December, 3 days late

One is still open: see what comes next.

## What was in the way

- Unpack it: unclear. Which door?
`);
  });

  it('has no scores', () => {
    expect(agenda(said)).not.toMatch(/%|\d+ of \d+|score|progress/i);
  });

  it('has what was in the way as things to talk about, and none that says nothing', () => {
    const points = talkingPoints(
      { list },
      hindered(
        [
          ['Order a laptop', friction('slow', '', { minutes: 90 })],
          ['', friction('missing', 'The kitchen.')],
          ['', friction('missing', ' ')],
        ],
        record,
      ),
    );
    expect(points).toEqual(['Order a laptop: slower than said (took 90 min).', 'A step is missing. The kitchen.']);
  });
});
