import { describe, expect, test } from 'vitest';
import { overdueReview } from '../../../src/check/rules/overdue-review.ts';
import { found, withFrontMatter } from '../found.ts';
import { ladderOf } from '../ladder.ts';

const changed = (day: string) => ({
  history: { depth: 'complete', changed: new Map([['a.md', `${day}T10:00:00Z`]]) } as const,
});

test('finds a page whose confirmation does not hold any more', () => {
  const text = withFrontMatter('owner: people-team\nreview:\n  every: 6 months\n  last: 2025-12-14\n  by: Payroll');
  const [issue] = found(overdueReview, { 'a.md': text });
  expect(issue).toMatchObject({ severity: 'warning', line: 5, column: 9 });
  expect(issue?.message).toContain('`2025-12-14` by Payroll, which held until 2026-06-14');
  expect(issue?.suggestion).toContain('`review: { last: 2026-06-15, every: 6 months, by: people-team');
});

describe('of a page that was never confirmed, counts from its last change', () => {
  test('by its own interval, which is where the issue is', () => {
    const [issue] = found(overdueReview, { 'a.md': withFrontMatter('review: 1 month') }, changed('2026-05-01'));
    expect(issue).toMatchObject({ line: 2, column: 9 });
    expect(issue?.message).toContain('Nobody has confirmed');
  });

  test('by that of the handbook, and then the file as a whole is meant', () => {
    const files = { 'a.md': '# A\n', 'handbook.yaml': 'review: 1 year\n' };
    const [issue] = found(overdueReview, files, changed('2025-06-01'));
    expect(issue).toMatchObject({ file: 'a.md', line: 1, column: 1 });
    expect(issue?.suggestion).toContain('every: 1 year');
  });
});

test('says nothing that today alone would change, so that a baseline recognises it', () => {
  const files = { 'a.md': withFrontMatter('review: { last: 2025-01-01, every: 1 month }') };
  const [early] = found(overdueReview, files, { today: '2026-01-01' });
  const [late] = found(overdueReview, files, { today: '2026-12-01' });
  expect(early?.message).toBe(late?.message);
});

test.each([
  ['a review that holds until today', { 'a.md': withFrontMatter('review: { last: 2025-12-15, every: 6 months }') }],
  ['a review without an end', { 'a.md': withFrontMatter('review: { last: 2001-01-01 }') }],
  ['an interval, and no day to count from', { 'a.md': withFrontMatter('review: 1 day') }],
  ['an archived page', { 'a.md': withFrontMatter('status: archived\nreview: { last: 2001-01-01, every: 1 day }') }],
  ['a page that nobody has to confirm', { 'a.md': '# A\n' }],
])('is silent on %s', (_name, files) => {
  expect(found(overdueReview, files)).toEqual([]);
});

test('finds a ladder whose review is overdue, and none that is archived', () => {
  const review = 'review: { last: 2025-01-10, every: 6 months, by: people-team }';
  const files = ladderOf({ 'trunk/a': [1, '## Craft', '', '- A.'] }, review);
  const [issue, ...others] = found(overdueReview, files);
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ file: 'ladders/l/ladder.md', line: 2, column: 17 });
  expect(issue?.message).toMatch(/^This ladder was last confirmed on `2025-01-10`/);
  expect(issue?.suggestion).toContain('every: 6 months');
  expect(found(overdueReview, ladderOf({}, `${review}\nstatus: archived`))).toEqual([]);
});

test('finds a template whose review is overdue, and no record', () => {
  const review = 'review: { last: 2025-01-10, every: 6 months }';
  const [issue, ...others] = found(overdueReview, {
    'templates/a.md': withFrontMatter(review),
    'handbook.yaml': 'review: 1 day\n',
    'postmortems/2020-01-01.md': '# A\n',
  });
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ file: 'templates/a.md', line: 2, column: 17 });
  expect(issue?.message).toMatch(/^This template was last confirmed/);
});
