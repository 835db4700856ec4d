import { expect, it } from 'vitest';
import { choiceFrom, choiceQuery, shownWords, unknownIn } from '../../../src/elements/library/library-choice.ts';

const known = new Map([
  ['service', new Set(['mail', 'queue'])],
  ['year', new Set(['2026'])],
]);

it('reads a choice from an address, and ignores what the library does not have', () => {
  expect(choiceFrom('?service=mail&year=1999&colour=red', known)).toEqual({ service: 'mail' });
  expect(choiceFrom('?service=queue&service=mail', known)).toEqual({ service: 'queue' });
  expect(choiceFrom('', known)).toEqual({});
});

it('writes a choice into an address, and leaves alone what is none of its own', () => {
  expect(choiceQuery({ service: 'mail' }, known.keys(), '?year=2026&q=a')).toBe('?q=a&service=mail');
  expect(choiceQuery({}, known.keys(), '?year=2026')).toBe('');
  expect(choiceFrom(choiceQuery({ service: 'mail', year: '2026' }, known.keys()), known)).toEqual({
    service: 'mail',
    year: '2026',
  });
});

it('says how many are shown', () => {
  expect(shownWords(3, 39, 'post-mortem', 'post-mortems')).toBe('Showing 3 of 39 post-mortems.');
  expect(shownWords(1, 1, 'post-mortem', 'post-mortems')).toBe('Showing all 1 post-mortem.');
  expect(shownWords(0, 1200, 'decision', 'decisions')).toBe('None of 1,200 decisions is all of that.');
});

it('tells what an address asks for that is not there', () => {
  const crews = new Map([['owner', new Set(['crew'])]]);
  expect(unknownIn('?owner=pilot&ref=mail', crews)).toEqual(['pilot']);
  expect(unknownIn('?owner=crew', crews)).toEqual([]);
  expect(unknownIn('?owner=', crews)).toEqual([]);
});
