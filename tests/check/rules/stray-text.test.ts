import { expect, test } from 'vitest';
import { strayText } from '../../../src/check/rules/stray-text.ts';
import { found, placesOf } from '../found.ts';
import { ladderOf } from '../ladder.ts';

const body = ['## Craft', '', '- Writes tests.'];

test('finds a paragraph in an area without a list', () => {
  const [issue] = found(strayText, ladderOf({ 'trunk/a': [1, '## Craft', '', 'Writes tests.'] }));
  expect(issue).toMatchObject({ severity: 'warning', file: 'ladders/l/trunk/a.md', line: 9, column: 1 });
  expect(issue?.message).toContain('`Writes tests.` is no item of a list');
  expect(issue?.suggestion).toContain('`- Writes tests.`');
});

test('finds one below the list, and among examples', () => {
  expect(placesOf(strayText, ladderOf({ 'trunk/a': [1, ...body, '', 'Reviews code.'] }))).toEqual([
    'ladders/l/trunk/a.md:11:1',
  ]);
  expect(placesOf(strayText, ladderOf({ 'trunk/a': [1, ...body, '', '### For example', '', 'Last year.'] }))).toEqual([
    'ladders/l/trunk/a.md:13:1',
  ]);
});

test('finds a table', () => {
  const [issue] = found(strayText, ladderOf({ 'trunk/a': [1, '## Craft', '', '| A | B |', '| - | - |', '| c | d |'] }));
  expect(issue?.message).toMatch(/^A table/);
});

test('finds a list before the first area, once', () => {
  const list = ['- Writes tests.', '  - Every day.', '- Reviews code.', ''];
  const [issue, ...others] = found(strayText, ladderOf({ 'trunk/a': [1, 'Words.', '', ...list, ...body] }));
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ severity: 'warning', file: 'ladders/l/trunk/a.md', line: 9, column: 3 });
  expect(issue?.message).toContain('`Writes tests.` stands before the first area');
  expect(issue?.suggestion).toContain('`## Craft`');
});

test('finds a list in a level without areas', () => {
  expect(placesOf(strayText, ladderOf({ 'trunk/a': [1, '- Writes tests.'] }))).toEqual(['ladders/l/trunk/a.md:7:3']);
});

test.each([
  ['a list', body],
  ['a list in the introduction that is announced', ['You are here when you:', '', '- Ask.', '- Listen.', '', ...body]],
  ['a paragraph above the list', ['## Craft', '', 'How well things are built.', '', '- Writes tests.']],
  ['a paragraph that announces a list', [...body, '', 'In larger teams also:', '', '- Reviews code.']],
  ['a pointer to something to read', [...body, '', 'See the guide to reviews.']],
  ['a note', [...body, '', 'Note that teams differ.']],
  ['text inside an item', ['## Craft', '', '- Writes tests.', '', '  More about tests.']],
  ['the introduction of a level', ['Words.', '', ...body]],
  ['a comment', [...body, '', '<!-- to be discussed -->']],
  ['a picture', [...body, '', '![](tests.png)']],
])('is silent on %s', (_name, lines) => {
  expect(found(strayText, ladderOf({ 'trunk/a': [1, ...lines] }))).toEqual([]);
});
