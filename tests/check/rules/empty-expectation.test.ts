import { expect, test } from 'vitest';
import { emptyExpectation } from '../../../src/check/rules/empty-expectation.ts';
import { found } from '../found.ts';
import { foundWith, ladderOf } from '../ladder.ts';

const fault = { kind: 'empty-expectation', path: 'ladders/design.yaml', position: { line: 4, column: 5 } } as const;

test('finds an expectation without words, with the id it has', () => {
  const [issue] = foundWith(emptyExpectation, { ...fault, name: 'design-1' });
  expect(issue).toMatchObject({ severity: 'error', file: 'ladders/design.yaml', line: 4, column: 5 });
  expect(issue?.message).toContain('`design-1`');
  expect(issue?.suggestion).toContain('`text: ');
});

test('does without an id', () => {
  expect(foundWith(emptyExpectation, { ...fault, name: '' })[0]?.message).toMatch(/^This expectation says nothing/);
});

test('finds an item of a list without words', () => {
  const files = ladderOf({ 'trunk/a': [1, '## Craft', '', '- Writes tests.', '- <!-- later -->'] });
  const [issue] = found(emptyExpectation, files);
  expect(issue).toMatchObject({ file: 'ladders/l/trunk/a.md', line: 10 });
  expect(issue?.message).toMatch(/^This item says nothing/);
  expect(issue?.suggestion).toContain('`- Writes down');
});

test('is silent on a ladder without faults', () => {
  expect(foundWith(emptyExpectation)).toEqual([]);
});
