import { expect, it } from 'vitest';
import { endOfTime } from '../../src/handbook/time-order.ts';
import { readWhen } from '../../src/schema/when.ts';

it('puts times into the order in which they end, in working days or in those of the calendar', () => {
  const ordered = (counts: 'working' | 'calendar', ...times: string[]): string[] => {
    const end = (time: string): string => {
      const when = readWhen(time);
      if (when === undefined) throw new Error(`${time} is no time.`);
      return endOfTime(when, { weekend: [6, 7], holidays: ['01-02'], counts });
    };
    return times.toSorted((a, b) => end(a).localeCompare(end(b)));
  };
  const times = ['within 30 days', 'week 2', 'by day -1', 'week 1', 'day 1', 'day -7'];
  expect(ordered('working', ...times)).toEqual(['day -7', 'by day -1', 'day 1', 'week 1', 'week 2', 'within 30 days']);
  // The eleventh working day is the Monday of the third week, the eleventh day is the Thursday of the second.
  expect(ordered('working', 'day 11', 'week 2')).toEqual(['week 2', 'day 11']);
  expect(ordered('calendar', 'week 2', 'day 11')).toEqual(['day 11', 'week 2']);
});
