import { describe, expect, it } from 'vitest';
import { plansIn, plansInWords, plansKey } from '../../src/elements/plan-here-words.ts';
import { plansKeyFor } from '../../src/elements/plan/kept-plans.ts';

it('looks where plans are kept', () => {
  expect(plansKey('/quay/checklists/boat/')).toBe(plansKeyFor('/quay/checklists/boat/'));
});

describe('plansIn', () => {
  it('counts what is ticked in each plan', () => {
    const plan = { whose: 'Deck hand', tasks: [{ done: '2026-06-01' }, { done: null }, { done: '2026-06-02' }] };
    expect(plansIn(JSON.stringify({ plans: [plan, { whose: '', tasks: [] }] }))).toEqual([
      { whose: 'Deck hand', ticked: 2 },
      { whose: '', ticked: 0 },
    ]);
  });

  it.each([null, '', '{', 'null', '[]', '{"plans":7}'])('finds none in %j', (text) => {
    expect(plansIn(text)).toEqual([]);
  });
});

describe('plansInWords', () => {
  it('says nothing without a plan', () => {
    expect(plansInWords([])).toBeUndefined();
  });

  it('says whose they are, as far as that is known', () => {
    const said = (...plans: { whose: string; ticked: number }[]) => plansInWords(plans)?.said;
    expect(said({ whose: '', ticked: 0 })).toBe('This browser holds a plan, nothing ticked yet.');
    expect(said({ whose: 'Deck hand', ticked: 3 })).toBe('This browser holds a plan for Deck hand, 3 ticked.');
    expect(said({ whose: 'Mate', ticked: 0 }, { whose: 'Cook', ticked: 1 })).toBe(
      'This browser holds 2 plans: Mate, Cook.',
    );
    expect(said({ whose: 'Mate', ticked: 0 }, { whose: '', ticked: 1 })).toBe('This browser holds 2 plans.');
  });
});
