import { describe, expect, it } from 'vitest';
import { senseOf } from '../../../src/handbook/change/sense.ts';
import { sentencesOf } from '../../../src/handbook/change/sentence.ts';

const sortOf = (before: string, after: string): string => senseOf(before, after, ['platform team', 'people team']).sort;

describe('what became of a sentence', () => {
  it.each<[before: string, after: string, was: string, is: string]>([
    ['Answer within 48 h.', 'Answer within 24 h.', '48 h', '24 h'],
    ['Answer within two days.', 'Answer within three days.', 'two days', 'three days'],
    ['You may spend 50 € a month.', 'You may spend €80 a month.', '50 €', '€80'],
    ['We meet every Tuesday at 9:30.', 'We meet every Thursday at 9:30.', 'Tuesday', 'Thursday'],
    ['It ends on 2026-05-31.', 'It ends on 2026-06-30.', '2026-05-31', '2026-06-30'],
    ['It ends on 31 May 2026.', 'It ends on 30 June 2026.', '31 May 2026', '30 June 2026'],
    ['Ask the platform team first.', 'Ask the people team first.', 'platform team', 'people team'],
    ['Write to #payments.', 'Write to #billing.', '#payments', '#billing'],
    ['Write to help@example.org.', 'Write to care@example.org.', 'help@example.org', 'care@example.org'],
    ['Keep it below 5%.', 'Keep it below 15%.', '5%', '15%'],
    ['We look at it once a quarter.', 'We look at it twice a quarter.', 'once', 'twice'],
  ])('singles out the value: %s → %s', (before, after, was, is) => {
    expect(senseOf(before, after, ['platform team', 'people team'])).toMatchObject({
      sort: 'value',
      values: [{ before: was, after: is }],
    });
  });

  it.each<[before: string, after: string, was: string, is: string]>([
    ['You should ask before you buy.', 'You must ask before you buy.', 'should', 'must'],
    ['It should be read, and needs to be signed.', 'It must be read, and needs to be signed.', 'should', 'must'],
    ['You must ask before you buy.', 'You need not ask before you buy.', 'must', 'need not'],
    ['You may work from home.', 'You must not work from home.', 'may', 'must not'],
    ['Keep the key in the safe.', 'Never keep the key in the safe.', '', 'never'],
    ['Deploy on a Friday without a review.', 'Deploy on a Friday with a review.', 'without', ''],
    ['Pay at most 20 €.', 'Pay at least 20 €.', 'at most', 'at least'],
  ])('singles out the word that binds: %s → %s', (before, after, was, is) => {
    expect(senseOf(before, after)).toMatchObject({ sort: 'obligation', values: [{ before: was, after: is }] });
  });

  it.each([
    ['Answer within 48 hours.', 'Answer within 48 h.'],
    ['Answer within two days.', 'Answer within 2 days.'],
    ['You have to ask.', 'You must ask.'],
  ])('takes two ways to write one value or rule for no other: %s → %s', (before, after) => {
    expect(senseOf(before, after).values).toEqual([]);
  });

  it.each([
    ['form', 'Ask your lead, first.', 'ask your lead first'],
    ['form', 'Read [the page](a.md).', 'Read [the page](b.md).'],
    ['reworded', 'The request is read by your lead.', 'This request was read by the lead.'],
    ['altered', 'Ask your lead first.', 'Ask your buddy first.'],
    ['altered', 'Ask before you deploy.', 'Deploy before you ask.'],
    ['altered', 'latency < target', 'latency > target'],
  ])('says %s: %s → %s', (sort, before, after) => {
    expect(sortOf(before, after)).toBe(sort);
  });

  it('takes "can" for no rule by itself', () => {
    expect(sortOf('You can find it on the wiki.', 'It is on the wiki.')).toBe('altered');
  });

  it('takes a talk between two for no number', () => {
    expect(senseOf('Bring it to your next talk.', 'Bring it to your next 1:1.').values).toEqual([]);
  });

  it.each([
    ['Answer within 48 h.', 'Answer within 24 h.'],
    ['You should ask.', 'You must ask.'],
    ['Ask your lead first.', 'Ask your buddy first.'],
  ])('is mirrored when the two are turned round: %s, %s', (one, other) => {
    const [there, back] = [senseOf(one, other), senseOf(other, one)];
    expect(back.sort).toBe(there.sort);
    expect(back.values).toEqual(there.values.map(({ before, after }) => ({ before: after, after: before })));
  });
});

describe('the sentences of a text', () => {
  it.each<[string, string[]]>([
    ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
    ['Use a tool, e.g. Git. Then push.', ['Use a tool, e.g. Git.', 'Then push.']],
    ['It costs 1.5 €. pay now', ['It costs 1.5 €. pay now']],
    ['He said "Stop." Then he left.', ['He said "Stop."', 'Then he left.']],
    ['一つ。二つ。', ['一つ。', '二つ。']],
    ['', []],
  ])('are found: %s', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });
});
