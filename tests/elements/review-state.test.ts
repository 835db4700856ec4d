import { describe, expect, it } from 'vitest';
import { reviewState, reviewStateAt } from '../../src/elements/review-state.ts';

describe('reviewState', () => {
  it.each([
    ['2026-05-15', 'current', 'Next review'],
    ['2026-05-14', 'soon', 'Review due soon:'],
    ['2026-04-30', 'soon', 'Review due soon:'],
    ['2026-04-29', 'overdue', 'Review overdue since'],
  ])('of a review due on %s, on 30 April', (due, state, words) => {
    expect(reviewState(due, '2026-04-30')).toEqual({ state, words });
  });

  it('is not overdue on the day itself, anywhere', () => {
    const now = new Date('2026-05-01T23:00:00Z');
    expect(reviewStateAt('2026-05-01', now, 'UTC').state).toBe('soon');
    expect(reviewStateAt('2026-05-01', now, 'America/Lima').state).toBe('soon');
    expect(reviewStateAt('2026-05-01', now, 'Asia/Tokyo').state).toBe('overdue');
  });
});
