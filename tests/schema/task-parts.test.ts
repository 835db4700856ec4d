import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { negated, readCondition, writeCondition } from '../../src/schema/condition.ts';
import { readEffort, writeEffort } from '../../src/schema/effort.ts';
import type { Condition, ConditionTerm } from '../../src/schema/task.ts';

const term = (answer: string, not = false, question?: string): ConditionTerm => ({ question, answer, not });

describe('a condition', () => {
  it.each<[string, Condition]>([
    ['remote', [[term('remote')]]],
    ['not remote', [[term('remote', true)]]],
    ['remote or contractor', [[term('remote')], [term('contractor')]]],
    ['office and contractor', [[term('office'), term('contractor')]]],
    ['a and b or not c', [[term('a'), term('b')], [term('c', true)]]],
    ['location is berlin', [[term('berlin', false, 'location')]]],
    ['location: berlin', [[term('berlin', false, 'location')]]],
    ['location = berlin', [[term('berlin', false, 'location')]]],
    ['Location IS Berlin', [[term('Berlin', false, 'Location')]]],
    ['location is not berlin', [[term('berlin', true, 'location')]]],
    ["location isn't berlin", [[term('berlin', true, 'location')]]],
    ['not location is berlin', [[term('berlin', true, 'location')]]],
    ['in the office', [[term('in the office')]]],
    ['team is "research and development"', [[term('research and development', false, 'team')]]],
    ['**remote**', [[term('remote')]]],
    ['remote\u00a0or  office', [[term('remote')], [term('office')]]],
  ])('is read: %s', (text, condition) => {
    expect(readCondition(text)).toEqual(condition);
  });

  it.each([
    '',
    'or',
    'remote or',
    'and remote',
    'not',
    'is berlin',
    'location is',
    'location is not',
    'a is b is c',
    '""',
  ])('is refused when something is missing: %s', (text) => {
    expect(readCondition(text)).toBeUndefined();
  });

  it('is refused when nobody can mean it', () => {
    expect(readCondition(Array.from({ length: 65 }, (_, index) => `a${index}`).join(' or '))).toBeUndefined();
    expect(negated(Array.from({ length: 12 }, () => [term('a'), term('b')]))).toBeUndefined();
  });

  const names = fc
    .oneof(
      fc.string({ unit: fc.constantFrom(...'aZé -_":,()[]`<>\\*=“”') }),
      fc.constantFrom('and', 'not a', 'is', "isn't", "don't", '担当'),
    )
    .map((each) => each.replace(/\s+/g, ' ').trim())
    .filter((each) => each !== '');
  const terms = fc.record({ question: fc.option(names, { nil: undefined }), answer: names, not: fc.boolean() });
  const conditions = fc.array(fc.array(terms, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 });

  it('is read as it was before it was written', () => {
    fc.assert(
      fc.property(conditions, (condition) => {
        expect(readCondition(writeCondition(condition))).toEqual(condition);
      }),
    );
  });

  it('turned round holds just when it does not', () => {
    const answers = ['a', 'b', 'c'];
    const small = fc.record({
      question: fc.constant(undefined),
      answer: fc.constantFrom(...answers),
      not: fc.boolean(),
    });
    const some = fc.array(fc.array(small, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 });
    const holds = (condition: Condition | undefined, given: readonly string[]): boolean | undefined =>
      condition?.some((group) => group.every(({ answer, not }) => given.includes(answer) !== not));
    fc.assert(
      fc.property(some, fc.subarray(answers), (condition, given) => {
        expect(holds(negated(condition), given)).toBe(!holds(condition, given));
      }),
    );
  });
});

describe('an effort', () => {
  it.each<[string, number]>([
    ['15 min', 15],
    ['15min', 15],
    ['15 minutes', 15],
    ['1 minute', 1],
    ['1 h', 60],
    ['2 hrs', 120],
    ['1.5 hours', 90],
    ['1 h 30 min', 90],
    ['1h30', 90],
    ['1 hour and 15 minutes', 75],
    ['half an hour', 30],
    ['½ h', 30],
    ['an hour', 60],
    ['half a day', 240],
    ['1 day', 480],
    ['2 days', 960],
    ['2 working days', 960],
    ['~15 min', 15],
    ['about 2 hours', 120],
    ['15 Min.', 15],
    ['15\u00a0min', 15],
  ])('is read: %s', (text, minutes) => {
    expect(readEffort(text)).toBe(minutes);
  });

  it.each(['', '15', 'min', '0 min', '15 mintes', '15 miles', '2 weeks', 'day 2', '-5 min', '1.2.3 h', '15-30 min'])(
    'is refused: %s',
    (text) => {
      expect(readEffort(text)).toBeUndefined();
    },
  );

  it('is read as it was before it was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000_000 }), (minutes) => {
        expect(readEffort(writeEffort(minutes))).toBe(minutes);
      }),
    );
  });

  it.each<[number, string]>([
    [15, '15 min'],
    [60, '1 h'],
    [90, '1 h 30 min'],
    [240, '4 h'],
    [480, '1 day'],
    [960, '2 days'],
  ])('of %d minutes is brief', (minutes, text) => {
    expect(writeEffort(minutes)).toBe(text);
  });
});
