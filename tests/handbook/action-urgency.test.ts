import { describe, expect, it } from 'vitest';
import { timeUsed, urgencyOf } from '../../src/handbook/action-urgency.ts';
import { timeBar } from '../../src/handbook/time-bar.ts';

describe('how pressing an action is', () => {
  it.each([
    ['2026-06-14', 'late'],
    ['2026-06-15', 'soon'],
    ['2026-06-29', 'soon'],
    ['2026-06-30', 'later'],
    ['2026-02-30', 'undated'],
    [undefined, 'undated'],
  ])('on 15 June, what is due on %s is %s', (by, urgency) => {
    expect(urgencyOf({ by }, '2026-06-15')).toBe(urgency);
  });
});

describe('the time an action has had', () => {
  const used = (since: string | undefined, by: string | undefined): number | undefined =>
    timeUsed({ since, by }, '2026-06-15');

  it('is counted from the day of its record to the day it is due', () => {
    expect(used('2026-06-05', '2026-06-25')).toBe(0.5);
    expect(used('2026-06-05', '2026-06-15')).toBe(1);
    expect(used('2026-05-26', '2026-06-05')).toBe(2);
    expect(used('2026-07-01', '2026-07-02')).toBe(0);
  });

  it('was over at once when it was due before there was a record', () => {
    expect(used('2026-06-10', '2026-06-01')).toBe(Infinity);
    expect(used('2026-06-20', '2026-06-18')).toBe(0);
  });

  it('is not known without both days', () => {
    expect([used(undefined, '2026-06-25'), used('2026-06-05', undefined), used('2026', '2026-06-25')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('is drawn with the day it is due in one place, and never beyond the drawing', () => {
    const drawn = (share: number): number[] => {
      const { spent, over, mark, width } = timeBar(share);
      return [spent / mark, over / (width - mark)];
    };
    expect([0, 0.5, 1, 1.25, 1.5, 7, Infinity].map(drawn)).toEqual([
      [0, 0],
      [0.5, 0],
      [1, 0],
      [1, 0.5],
      [1, 1],
      [1, 1],
      [1, 1],
    ]);
  });
});
