import { describe, expect, it } from 'vitest';
import { obligationIn } from '../../../src/handbook/change/obligation.ts';

describe('a sentence', () => {
  it.each([
    ['You must ask first.', 'must'],
    ['Whoever travels must ask first.', 'must'],
    ['We agreed that you must ask first.', 'must'],
    ['Your lead has to approve it.', 'has to'],
    ['Reviews should take a day.', 'should'],
    ['Never push on a Friday.', 'never'],
    ['Ask first, and never pay in cash.', 'never'],
    ['We never share salaries.', 'never'],
    ['Passwords are never sent by mail.', 'never'],
    ['Is it urgent? Then you must call.', 'must'],
    ['Say "stop", and they must stop.', 'must'],
  ])('is a rule: %s', (text, word) => {
    expect(obligationIn(text)).toBe(word);
  });

  it.each([
    'The word "must" is for rules only.',
    '“You should see a doctor”, said the note.',
    'To those you lead: "What should I stop doing? Take a week."',
    'The mail begins with "You must',
    'Why should I care?',
    'You should see the table of contents now.',
    'The page should look like this.',
    'The light must have been green.',
    'An error always comes with a code.',
    'It never rained.',
    'You never know.',
    'What must not be missed stands first.',
    'See what you must know.',
    'A page that must stay internal says so.',
    'If you must travel, take the train.',
  ])('only tells something: %s', (text) => {
    expect(obligationIn(text)).toBeUndefined();
  });
});
