import { expect, test } from 'vitest';
import { duplicateExpectationId } from '../../../src/check/rules/duplicate-expectation-id.ts';
import { found } from '../found.ts';

const ladder = (...expectations: string[]): Record<string, string> => ({
  'ladders/sails.yaml': [
    'name: Sails',
    'levels: [{ id: hand, name: Hand }, { id: mate, name: Mate }]',
    'expectations:',
    ...expectations.map((each) => `  - { ${each} }`),
    '',
  ].join('\n'),
});

test('finds the second expectation of a level with an id, where the id stands', () => {
  const issues = found(
    duplicateExpectationId,
    ladder('id: a1, level: hand, area: craft, text: Sews.', 'id: a1, level: hand, area: people, text: Asks.'),
  );
  expect(issues).toMatchObject([{ severity: 'error', file: 'ladders/sails.yaml', line: 5, column: 11 }]);
  expect(issues[0]?.message).toContain('`a1`');
  expect(issues[0]?.suggestion).toContain('an id of its own');
});

test('is silent on one id on two levels, and on expectations without an id', () => {
  const files = ladder(
    'id: a1, level: hand, text: Sews.',
    'id: a1, level: mate, text: Asks.',
    'level: mate, text: Mends.',
    'level: mate, text: Cuts.',
  );
  expect(found(duplicateExpectationId, files)).toEqual([]);
});
