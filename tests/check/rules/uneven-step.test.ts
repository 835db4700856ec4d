import { expect, test } from 'vitest';
import { unevenStep } from '../../../src/check/rules/uneven-step.ts';
import { nothingNew } from '../../../src/check/rules/nothing-new.ts';
import { compareLevels, countsOf } from '../../../src/handbook/comparison.ts';
import { handbookOf } from '../../content-tree.ts';
import { found } from '../found.ts';
import { ladderOf } from '../ladder.ts';
import type { SmallLevel } from '../ladder.ts';

/** A ladder on whose steps so many sentences are new; the first level has one. */
function stepsOf(...sizes: number[]) {
  const levels: Record<string, SmallLevel> = { 'trunk/l0': [1, '## Craft', '', '- Begins.'] };
  for (const [at, size] of sizes.entries()) {
    const own = Array.from({ length: size }, (_, nth) => `- Word${at}x${nth} done.`);
    levels[`trunk/l${at + 1}`] = [at + 2, '## Craft', '', '- Begins.', ...own];
  }
  return ladderOf(levels);
}

test('finds a step with far more than the usual one', () => {
  const [issue, ...others] = found(unevenStep, stepsOf(4, 5, 13, 5));
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ severity: 'warning', file: 'ladders/l/trunk/l3.md', line: 1, column: 1 });
  expect(issue?.message).toContain('From `l2` to `l3`, 13 expectations are new or raised');
  expect(issue?.message).toContain('the usual step of this ladder has 5.');
  expect(issue?.suggestion).toContain('Move some of it to `l2`');
});

test('finds a step with far less than the usual one', () => {
  const [issue] = found(unevenStep, stepsOf(12, 11, 3, 12));
  expect(issue).toMatchObject({ file: 'ladders/l/trunk/l3.md' });
  expect(issue?.suggestion).toContain('Say what `l3` asks for beyond `l2`');
});

test.each([
  ['steps of the same size', [5, 5, 5, 5]],
  ['a step that is larger, but not twice as large', [8, 8, 15, 8]],
  ['a step that is twice as large, but by a few sentences', [2, 2, 6, 2]],
  ['a step that is smaller, but not by half', [12, 12, 7, 12]],
  ['a ladder with too few steps to have a usual one', [2, 20, 2]],
  ['steps that grow slowly', [4, 5, 6, 7, 8]],
  ['a step of nothing, which another rule finds', [9, 9, 0, 9]],
  ['a ladder of one level', []],
])('is silent on %s', (_name, sizes) => {
  expect(found(unevenStep, stepsOf(...sizes))).toEqual([]);
});

test('does not count the step onto another track', () => {
  const files = { ...stepsOf(4, 4, 4, 4) };
  const body = Array.from({ length: 30 }, (_, nth) => `- Other${nth} done.`).join('\n');
  files['ladders/l/lead/m.md'] = `---\nrank: 3\n---\n\n# m\n\n## Craft\n\n${body}\n`;
  expect(found(unevenStep, files)).toEqual([]);
});

test('counts what a comparison of the two levels shows', () => {
  const words = ['Leads a project of several weeks.', 'Reviews code', 'Gives feedback.'];
  const raised = ['Leads projects of several months.', 'Reviews code.', 'Writes guides.'];
  const files = ladderOf({
    'trunk/a': [1, '## Craft', '', ...words.map((text) => `- ${text}`)],
    'trunk/b': [2, '## People', '', ...raised.map((text) => `- ${text}`)],
  });
  const [a, b] = handbookOf(files).ladders[0]?.levels ?? [];
  if (a === undefined || b === undefined) throw new Error('the ladder has two levels');
  expect(countsOf(compareLevels(a, b)).same).toBe(1);
  expect(found(nothingNew, files)).toEqual([]);
});
