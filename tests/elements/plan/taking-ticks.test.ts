import { describe, expect, it } from 'vitest';
import { looseWords, takeTicks } from '../../../src/elements/plan/taking-ticks.ts';
import { begin } from '../../../src/handbook/progress.ts';
import { tick } from '../../../src/handbook/progress/editing.ts';
import { listOf, taskOf } from './list-of.ts';

describe('ticks of an issue', () => {
  const [one, two, gone] = [taskOf('one'), taskOf('two'), taskOf('gone')];
  const plan = tick(begin(listOf([one, two]), { id: 'p', whose: '', today: '2026-12-01' }), 'one', '2026-12-01');

  it('tick what is open, and leave the day of what is done', () => {
    const ticks = [one, two, gone].map((task, line) => ({ task, words: task.text, day: undefined, line }));
    const taken = takeTicks(plan, ticks, '2026-12-05');
    expect(taken.tasks.map(({ key, done }) => [key, done])).toEqual([
      ['one', '2026-12-01'],
      ['two', '2026-12-05'],
    ]);
    expect(takeTicks(taken, ticks, '2026-12-06')).toBe(taken);
  });

  it('keep the day that the issue says', () => {
    const taken = takeTicks(plan, [{ task: two, words: 'two', day: '2026-12-03', line: 4 }], '2026-12-05');
    expect(taken.tasks.at(1)?.done).toBe('2026-12-03');
  });

  it('that are of other words than their task name both', () => {
    const task = taskOf('mend', { text: 'Mend one thing in this handbook' });
    const ticksOf = (words: string) => [{ task, words, day: undefined, line: 1 }];
    expect(looseWords(ticksOf('Mend one thing in our handbook'))).toEqual([
      '“Mend one thing in our handbook” was taken for “Mend one thing in this handbook”.',
    ]);
    expect(looseWords(ticksOf('mend one thing in this handbook'))).toEqual([]);
  });
});
