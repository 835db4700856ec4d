import { expect, it } from 'vitest';
import { latestFirst, wayWords } from '../../src/elements/draft-way-words.ts';
import type { BegunDraft } from '../../src/elements/draft-way-words.ts';

const here = {
  today: '2026-05-31',
  clock: (instant: string) => ({ day: instant.slice(0, 10), time: instant.slice(11, 16) }),
};
const begun = (at: string | null, title?: string): BegunDraft => ({
  draft: { typed: title === undefined ? {} : { title }, begun: at },
  template: { title: 'Post-mortem' },
  url: '/templates/postmortem/',
});
const said = (at: string | null, title?: string): string => wayWords(begun(at, title), here).said;

it('says what was begun when, as somebody would who was there', () => {
  expect(wayWords(begun('2026-05-31T03:12:00Z', ' Nobody\n could pay '), here)).toEqual({
    said: 'You began “Post-mortem” at 03:12: Nobody could pay',
    url: '/templates/postmortem/',
    name: 'Go on: Nobody could pay',
  });
  expect(said('2026-05-30T23:50:00Z')).toBe('You began “Post-mortem” on 30 May 2026');
  expect(wayWords(begun('2026-05-30T23:50:00Z'), here).name).toBe('Go on: Post-mortem');
});

it('does without a time that nobody kept', () => {
  expect(said(null, 'Late')).toBe('You began “Post-mortem”: Late');
  expect(said('once', 'Late')).toBe('You began “Post-mortem”: Late');
});

it('puts the latest first', () => {
  const all = [begun('2026-05-30T03:12:00Z'), begun(null), begun('2026-05-31T03:12:00Z')];
  expect(all.toSorted(latestFirst).map(({ draft }) => draft.begun)).toEqual([
    '2026-05-31T03:12:00Z',
    '2026-05-30T03:12:00Z',
    null,
  ]);
});
