import { expect, test } from 'vitest';
import { unknownLevel } from '../../../src/check/rules/unknown-level.ts';
import { foundWith } from '../ladder.ts';

const fault = {
  kind: 'unknown-level',
  path: 'ladders/design.yaml',
  position: { line: 9, column: 12 },
  known: ['junior', 'senior'],
} as const;

test('finds a level that is not listed, and what may be meant', () => {
  const [issue] = foundWith(unknownLevel, { ...fault, name: 'seniour' });
  expect(issue).toMatchObject({ severity: 'error', file: 'ladders/design.yaml', line: 9, column: 12 });
  expect(issue?.message).toContain('`seniour`');
  expect(issue?.suggestion).toBe('Did you mean `senior`?');
});

test('names the levels when none is near, and tells each place once', () => {
  const issues = foundWith(unknownLevel, { ...fault, name: 'director' }, { ...fault, name: 'director' });
  expect(issues.map(({ suggestion }) => suggestion)).toEqual([
    'Use one of its levels, `junior` and `senior`, or add `director` to them.',
  ]);
});

test('is silent on other faults', () => {
  expect(foundWith(unknownLevel, { ...fault, kind: 'unknown-area', name: 'seniour' })).toEqual([]);
});
