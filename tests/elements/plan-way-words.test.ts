import { expect, it } from 'vitest';
import { lineOf, wayWords } from '../../src/elements/plan-way-words.ts';
import { begin } from '../../src/handbook/progress.ts';
import { choose, tick } from '../../src/handbook/progress/editing.ts';
import { listOf, taskOf } from './plan/list-of.ts';

const remote = [[{ question: 'location', answer: 'remote', not: false }]];
const list = listOf([taskOf('one', { who: ['manager'] }), taskOf('two'), taskOf('far', { condition: remote })]);
const plan = tick(begin(list, { id: 'p', whose: '', today: '2026-12-01' }), 'one', '2026-12-01');
const crew = '/checklists/crew/plan/';

it('says how far the only plan is, as its own page counts it', () => {
  expect(wayWords([lineOf({ plans: [plan] }, list)])).toEqual({
    said: 'You have a plan: Crew',
    counted: '1 of 2 done',
    links: [{ words: 'Go on', url: crew, name: 'Go on: Crew' }],
  });
  expect(lineOf({ plans: [choose(plan, 'hire')] }, list).counted).toBe('0 of 1 done');
});

it('leads to each of several, and says nothing without one', () => {
  const two = lineOf({ plans: [plan, { ...plan, id: 'q' }] }, list);
  expect(wayWords([two])).toMatchObject({ said: 'You have 2 plans: Crew', counted: '' });
  const other = { title: 'Boat', url: '/checklists/boat/', plans: 1, counted: '1 of 9 done' };
  expect(wayWords([two, other])).toEqual({
    said: 'You have 3 plans:',
    counted: '',
    links: [
      { words: 'Crew', url: crew, name: 'Go on: Crew' },
      { words: 'Boat', url: '/checklists/boat/plan/', name: 'Go on: Boat' },
    ],
  });
  expect(wayWords([])).toBeUndefined();
});
