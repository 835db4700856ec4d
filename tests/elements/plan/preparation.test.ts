import { expect, it } from 'vitest';
import { preparationOf } from '../../../src/elements/plan/preparation.ts';
import { planOf } from '../../../src/handbook/plan.ts';
import { begin } from '../../../src/handbook/progress.ts';
import { tick } from '../../../src/handbook/progress/editing.ts';
import { dueOn, listOf } from './list-of.ts';

it('finds what others do before day one and is not ticked', () => {
  const list = listOf([
    dueOn('laptop', '2026-12-02', { who: ['manager'] }),
    dueOn('desk', '2026-12-04', { who: ['manager'] }),
    dueOn('papers', '2026-12-03', { who: ['hire'] }),
    dueOn('both', '2026-12-03', { who: ['hire', 'manager'] }),
    dueOn('welcome', '2026-12-07', { who: ['manager'] }),
  ]);
  const record = { ...begin(list, { id: 'one', whose: '', today: '2026-12-01' }), start: '2026-12-07' };
  const plan = planOf(list, { start: '2026-12-07', answers: {} });
  const open = preparationOf(plan, list, record);
  expect(open.map(({ task }) => task.text)).toEqual(['laptop', 'desk']);
  const after = tick(record, open[0]?.key ?? '', '2026-12-07');
  expect(preparationOf(plan, list, after).map(({ task }) => task.text)).toEqual(['desk']);
});
