import { describe, expect, it } from 'vitest';
import { includedUrls, takeOver } from '../../../src/elements/plan/taking-over.ts';
import { begin } from '../../../src/handbook/progress.ts';
import { answer, choose, name, setStart, tick } from '../../../src/handbook/progress/editing.ts';
import { listOf, taskOf } from './list-of.ts';

const shared = taskOf('sign', { from: 'all' });
const all = listOf([shared], [], { id: 'all', url: '/quay/checklists/all/' });
const crew = listOf([shared], [taskOf('reef')], { url: '/quay/checklists/crew/' });
const done = tick(begin(all, { id: 'a', whose: 'Kim', today: '2026-12-01' }), 'sign', '2026-12-02');
const theirs = choose(name(answer(setStart(done, '2026-12-07'), 'location', 'office'), 'manager', 'Jo'), 'hire');
const mine = begin(crew, { id: 'c', whose: '', today: '2026-12-03' });

describe('a plan of an included checklist', () => {
  it('is looked for where its own page keeps it', () => {
    expect(includedUrls(crew)).toEqual(['/quay/checklists/all/']);
    expect(includedUrls(all)).toEqual([]);
  });

  it('brings its set-up, names and ticks, and no news of tasks it does not have', () => {
    const taken = takeOver(mine, theirs, crew, '2026-12-03');
    expect(taken).toMatchObject({
      id: 'c',
      whose: 'Kim',
      start: '2026-12-07',
      answers: { location: 'office' },
      people: { manager: 'Jo' },
      view: 'hire',
    });
    expect(taken.tasks.map(({ task, done: day, seen }) => [task.id, day, seen])).toEqual([
      ['sign', '2026-12-02', true],
      ['reef', null, true],
    ]);
    expect(takeOver(taken, theirs, crew, '2026-12-03')).toEqual(taken);
  });

  it('changes nothing that is said already', () => {
    const begun = choose(setStart(mine, '2027-01-04'), 'manager');
    const taken = takeOver(begun, theirs, crew, '2026-12-03');
    expect([taken.start, taken.view]).toEqual(['2027-01-04', 'manager']);
  });
});
