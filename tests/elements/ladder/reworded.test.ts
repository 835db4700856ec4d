import { describe, expect, it } from 'vitest';
import { findReworded, rememberedWords } from '../../../src/elements/ladder/reworded.ts';
import { idOf } from '../../../src/handbook/level-areas.ts';

const among = [
  'Ties the four common knots without help.',
  'Checks each rope before a shift and replaces worn ones.',
  "Doesn't leave the night watch before the next one is there.",
  'Leads the work on a harbour for several months, from the first talk with the people who will use it to the day when the last crane is handed over.',
].map((text) => ({ id: idOf(text), text }));

function found(wanted: string): string | undefined {
  return findReworded(wanted, among)?.text;
}

describe('a link to an expectation', () => {
  it('finds the same words', () => {
    expect(found('ties-the-four-common-knots-without-help')).toBe(among[0]?.text);
  });

  it('finds what has been reworded', () => {
    expect(found('checks-every-rope-before-a-shift-and-replaces-worn-ones')).toBe(among[1]?.text);
    expect(found('does-not-leave-the-night-watch-before-the-next-one-is-there')).toBe(among[2]?.text);
  });

  it('finds a long text whose address holds only its first words, when some of these have changed', () => {
    const before = idOf(
      'Leads all work on one harbour for many months, from the first talk with the people who will use it to the day when nobody works there any more.',
    );
    expect(before.length).toBeLessThanOrEqual(96);
    expect(found(before)).toBe(among[3]?.text);
  });

  it('finds what had the same words as another and so a number', () => {
    expect(found('ties-the-four-common-knots-without-help-2')).toBe(among[0]?.text);
  });

  it.each(['plays-the-accordion-at-the-summer-party', 'ropes', '', '-', 'rope'])(
    'finds nothing where nothing says it: %j',
    (wanted) => {
      expect(found(wanted)).toBeUndefined();
    },
  );
});

it('remembers the words of an address without its number', () => {
  expect(rememberedWords('checks-each-rope-3')).toBe('checks each rope');
  expect(rememberedWords('keeps-98-of-100-ropes')).toBe('keeps 98 of 100 ropes');
});
