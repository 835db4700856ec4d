import { describe, expect, it } from 'vitest';
import { after, reviewOf } from '../../src/handbook/review.ts';
import { kinds } from '../../src/schema/kinds.ts';

describe('the day an interval after another', () => {
  it.each([
    // Days and weeks are counted
    ['2026-02-27', '2 days', '2026-03-01'],
    ['2028-02-27', '2 days', '2028-02-29'],
    ['2026-12-31', '1 day', '2027-01-01'],
    ['2026-01-01', '52 weeks', '2026-12-31'],
    ['2026-06-15', '0 days', '2026-06-15'],
    // Months keep the day, or end on the last one there is
    ['2016-01-01', '6 months', '2016-07-01'],
    ['2026-01-31', '1 month', '2026-02-28'],
    ['2028-01-31', '1 month', '2028-02-29'],
    ['2026-03-31', '1 month', '2026-04-30'],
    ['2026-08-31', '6 months', '2027-02-28'],
    ['2026-10-31', '14 months', '2027-12-31'],
    ['2026-12-15', '1 month', '2027-01-15'],
    // Years keep the day, or end on 28 February
    ['2026-05-31', '1 year', '2027-05-31'],
    ['2028-02-29', '1 year', '2029-02-28'],
    ['2028-02-29', '4 years', '2032-02-29'],
    ['2096-02-29', '4 years', '2100-02-28'],
    // Where calendars end
    ['2026-01-01', '9000 years', '9999-12-31'],
    ['2026-01-01', '99999999999999999999 days', '9999-12-31'],
  ])('%s and %s is %s', (day, interval, due) => {
    expect(after(day, interval)).toBe(due);
  });
});

describe('a review', () => {
  const page = (typed: object) => kinds.page.schema.parse(typed);
  const changed = '2026-03-31T23:30:00Z';

  it('is due an interval after the last one', () => {
    const data = page({
      review: { every: '1 month', last: '2026-01-31', by: 'the platform team', checked: 'the links' },
    });
    expect(reviewOf(data, '1 year', changed)).toEqual({
      last: '2026-01-31',
      by: 'the platform team',
      checked: 'the links',
      due: '2026-02-28',
    });
  });

  it('takes the interval of the handbook when the page has none', () => {
    expect(reviewOf(page({ review: { last: '2026-01-31' } }), '1 year', changed)?.due).toBe('2027-01-31');
    expect(reviewOf(page({}), '1 month', changed)?.due).toBe('2026-04-30');
  });

  it('counts from the last change when there was none yet', () => {
    expect(reviewOf(page({ review: '6 months' }), undefined, changed)).toEqual({
      last: undefined,
      by: undefined,
      checked: undefined,
      due: '2026-09-30',
    });
  });

  it('is due at an unknown day when nothing says since when', () => {
    expect(reviewOf(page({ review: '6 months' }), undefined, undefined)).toMatchObject({ due: undefined });
    expect(reviewOf(page({ review: { last: '2026-01-01' } }), undefined, changed)).toMatchObject({ due: undefined });
  });

  it('is not asked for where neither page nor handbook say how often', () => {
    expect(reviewOf(page({}), undefined, changed)).toBeUndefined();
    expect(reviewOf(page({ review: { by: 'somebody' } }), undefined, changed)).toBeUndefined();
  });
});
