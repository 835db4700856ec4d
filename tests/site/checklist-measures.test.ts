import { expect, it } from 'vitest';
import { measureGroups } from '../../src/site/checklist-measures.ts';
import { handbookOf } from '../content-tree.ts';
import { listAt } from './checklist-content.ts';

it('groups measures by their time, in the order in which the days come, with those that have none at the end', () => {
  expect(
    measureGroups(listAt('boat')).map(({ title, measures }) => [title, measures.map(({ measure }) => measure)]),
  ).toEqual([
    ['By day 5', ['Knows the ropes']],
    ['After 30 days', ['Ties a knot']],
    ['After 90 days', ['Sails alone']],
    ['In their own time', ['Is happy']],
  ]);
});

it('keeps several measures of one time together, whatever stands between them', () => {
  const success = ['{ measure: A, by: week 2 }', '{ measure: B, by: 2 days }', '{ measure: C, by: week 2 }'];
  const list = listAt(
    'a',
    handbookOf({ 'checklists/a.md': `---\nsuccess: [${success.join(', ')}]\n---\n- [ ] Go there now\n` }),
  );
  expect(measureGroups(list).map(({ measures }) => measures.map(({ measure }) => measure).join(''))).toEqual([
    'B',
    'AC',
  ]);
});

it('keeps a time that cannot be read as it was typed, behind those that can', () => {
  const success = [
    '{ measure: A }',
    '{ measure: B, by: when it is spring }',
    '{ measure: C, by: day 9 }',
    '{ measure: D, by: Čas }',
    '{ measure: E, by: ďas }',
  ];
  const list = listAt(
    'a',
    handbookOf({ 'checklists/a.md': `---\nsuccess: [${success.join(', ')}]\n---\n- [ ] Go there now\n` }),
  );
  const groups = measureGroups(list);
  expect(groups.map(({ title, measures }) => [title, measures.map(({ measure }) => measure).join('')])).toEqual([
    ['By day 9', 'C'],
    ['When it is spring', 'B'],
    ['Čas', 'D'],
    ['Ďas', 'E'],
    ['In their own time', 'A'],
  ]);
  expect(new Set(groups.map(({ id }) => id)).size).toBe(5);
});
