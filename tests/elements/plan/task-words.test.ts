import { describe, expect, it } from 'vitest';
import { conditionWords, effortWords, peopleFor, whenWords } from '../../../src/elements/plan/task-words.ts';
import { listOf } from './list-of.ts';

const list = listOf([]);

describe('words about a task', () => {
  it('names people where names are given, and roles where not', () => {
    const around = { list, people: { manager: ' Grace ', hire: ' ' } };
    expect(peopleFor(['manager', 'hire', 'crane'], around)).toBe('Grace, New colleague and crane');
  });

  it('says when', () => {
    const today = '2026-12-02';
    expect(whenWords({ begins: undefined, due: '2026-12-04' }, today)).toBe('by Friday, 4 December');
    expect(whenWords({ begins: '2026-12-04', due: '2026-12-04' }, today)).toBe('Friday, 4 December');
    expect(whenWords({ begins: undefined, due: undefined }, today)).toBeUndefined();
  });

  it('says how long, with days of eight hours', () => {
    expect([15, 60, 90, 125, 480, 720, 960, 500].map(effortWords)).toEqual([
      '15 minutes',
      '1 hour',
      '1 hour 30 minutes',
      '2 hours 5 minutes',
      '1 day',
      '1.5 days',
      '2 days',
      '8 hours 20 minutes',
    ]);
  });

  it('says what has to be answered', () => {
    const office = { question: 'location', answer: 'office', not: false };
    const away = { question: 'location', answer: 'moon', not: true };
    expect(conditionWords([[office]], list)).toBe('“Where will you work?” is “In the office”');
    expect(conditionWords([[office, away], [{ ...office, answer: 'remote' }]], list)).toBe(
      '“Where will you work?” is “In the office” and “Where will you work?” is not “moon” or “Where will you work?” is “From home”',
    );
  });
});
