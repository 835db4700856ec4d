import { describe, expect, it } from 'vitest';
import {
  fragmentOf,
  isSameSetUp,
  planFragment,
  planIn,
  setUpIn,
  unreadIn,
} from '../../../src/elements/plan/set-up-address.ts';
import { begin } from '../../../src/handbook/progress.ts';
import { answer, name, rename, setStart, tick } from '../../../src/handbook/progress/editing.ts';
import { listOf, taskOf } from './list-of.ts';

const list = listOf([taskOf('order')]);

describe('the address of a set-up', () => {
  it('carries the first day and the answers, there and back', () => {
    const set = { start: '2026-12-07', answers: { location: 'office' } };
    const fragment = fragmentOf(set, list);
    expect(fragment).toBe('start=2026-12-07&location=office');
    expect(setUpIn(`#${fragment}`, list)).toEqual(set);
  });

  it('carries no name and no tick', () => {
    let plan = begin(list, { id: 'p', whose: 'Ada', today: '2026-12-01' });
    plan = tick(name(rename(plan, 'Secret'), 'manager', 'Grace'), 'order', '2026-12-01');
    plan = answer(setStart(plan, '2026-12-07'), 'location', 'remote');
    const fragment = fragmentOf({ ...plan, start: '2026-12-07' }, list);
    expect(fragment).toBe('start=2026-12-07&location=remote');
    // Something typed by hand into a file is no answer.
    expect(fragmentOf({ start: undefined, answers: { location: 'Grace', people: 'Ada' } }, list)).toBe('');
  });

  it('takes nothing that the checklist does not ask', () => {
    expect(setUpIn('#start=2026-02-30&location=moon&whose=Ada', list)).toBeUndefined();
    expect(setUpIn('', list)).toBeUndefined();
    expect(setUpIn('#ship-your-first-change', list)).toBeUndefined();
    expect(setUpIn('#location=office', list)).toEqual({ start: undefined, answers: { location: 'office' } });
  });

  it('says which part cannot be read, and keeps the others', () => {
    const half = '#start=2026-13-45&location=office';
    expect(unreadIn(half, list)).toEqual(['start=2026-13-45']);
    expect(setUpIn(half, list)).toEqual({ start: undefined, answers: { location: 'office' } });
    expect(unreadIn('#start=2026-12-07&location=moon', list)).toEqual(['location=moon']);
    expect(unreadIn('#start=2026-12-07&location=office&whose=Ada', list)).toEqual([]);
    expect(unreadIn('#ship-your-first-change', list)).toEqual([]);
  });

  it('says which plan to open by its id alone, and only one that is kept here', () => {
    const plans = [{ id: 'a' }, { id: 'b & c' }];
    expect(planFragment('b & c')).toBe('plan=b+%26+c');
    expect(planIn('#plan=b+%26+c', plans)).toBe('b & c');
    expect(planIn('#plan=z', plans)).toBeUndefined();
    expect(planIn('', plans)).toBeUndefined();
    expect(setUpIn('#plan=a', list)).toBeUndefined();
  });

  it('knows a question called start', () => {
    const [first] = list.questions;
    const odd = { questions: [{ id: 'start', ask: 'How?', help: null, options: first?.options ?? [] }] };
    const set = { start: '2026-12-07', answers: { start: 'remote' } };
    expect(setUpIn(fragmentOf(set, odd), odd)).toEqual(set);
    expect(isSameSetUp(set, { ...set, start: undefined }, odd)).toBe(false);
  });
});
