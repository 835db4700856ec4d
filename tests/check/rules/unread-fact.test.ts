import { expect, test } from 'vitest';
import { check } from '../../../src/check/check.ts';
import { unreadFact } from '../../../src/check/rules/unread-fact.ts';
import { handbookOf } from '../../content-tree.ts';
import { found, placesOf } from '../found.ts';
import { listOf, listPath } from '../checklist.ts';
import { recordOf, recordPath } from '../record.ts';

test('finds a part that is no fact, at its words, and offers what it is like', () => {
  const [issue, ...others] = found(unreadFact, listOf([], '- [ ] Order a laptop (@manager, dya -7)'));
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ severity: 'warning', file: listPath('list'), line: 3, column: 33 });
  expect(issue?.message).toContain('`dya -7`');
  expect(issue?.suggestion).toContain('Write `day -7`');
});

test('says where words go that are like no fact', () => {
  const [issue] = found(unreadFact, listOf([], '- [ ] Order a laptop (@manager, purple)'));
  expect(issue?.suggestion).toContain('before the parenthesis');
});

test('finds each of several, on the second line of a task too, and in a heading', () => {
  const body = ['## Week one (by week 1, roughly so)', '', '- [ ] Order a laptop', '  (@manager, purple, large)'];
  expect(placesOf(unreadFact, listOf([], ...body))).toEqual(
    [3, 6, 6].map((line, at) => `${listPath('list')}:${line}:${[25, 14, 22][at]}`),
  );
});

test.each([
  '- [ ] Order a laptop (the large one)',
  '- [ ] Order a laptop (@manager, day -7, 15 min, must, if remote, after "Choose a laptop")',
  '- [ ] Order a laptop (@manager)\n\n  Ask early (purple ones are rare, really).',
])('is silent on %s', (task) => {
  expect(found(unreadFact, listOf([], task))).toEqual([]);
});

test('tells once of a table whose times cannot be read, at the first of them', () => {
  const rows = ['| Sit | day 1 |', '| Walk | When it is dry |', '| Run | Soon |', '| Rest | |'];
  const [issue, ...others] = found(unreadFact, listOf([], '| Task | When |', '| - | - |', ...rows));
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ severity: 'warning', line: 6, column: 10 });
  expect(issue?.message).toContain('`When it is dry`');
  expect(issue?.message).toContain('1 more');
});

test('leaves times that are counted from something else', () => {
  const table = ['| Task | Days after selection |', '| - | - |', '| Sit | when it is dry |'];
  expect(found(unreadFact, listOf([], ...table))).toEqual([]);
});

test('finds what an action of a record says in words that cannot be read', () => {
  const files = recordOf(
    ['status: done'],
    '## Actions',
    '',
    '- [ ] Ring the bell (@crew, du 2026-07-01, loudly)',
    '- [ ] Wait (@crew)',
  );
  const [near, far, ...others] = found(unreadFact, files);
  expect(others).toEqual([]);
  expect(near).toMatchObject({ file: recordPath(), line: 9, column: 29 });
  expect(near?.suggestion).toContain('Write `due 2026-07-01`');
  expect(far).toMatchObject({ line: 9, column: 44 });
  expect(far?.message).toContain('neither who does it, by when, to what end');
});

test.each([
  ['due 1 December 2026', 'Write `due 2026-12-01`,'],
  ['due 1st of Dec 2026', 'Write `due 2026-12-01`,'],
  ['due December 1 2026', 'Write `due 2026-12-01`,'],
  ['due 13.12.2026', 'Write `due 2026-12-13`,'],
  ['due 12/13/2026', 'Write `due 2026-12-13`,'],
  ['due 12/01/2026', 'Write `due 2026-01-12` or `due 2026-12-01`,'],
  ['due 12/12/2026', 'Write `due 2026-12-12`,'],
])('offers the day that %s means, in place of it', (words, suggestion) => {
  const files = recordOf(['status: done'], '## Actions', '', `- [ ] Ring the bell (@crew, ${words})`);
  const issues = check(handbookOf(files)).filter(({ line }) => line === 9);
  expect(issues.map(({ code }) => code)).toEqual(['unread-fact']);
  expect(issues[0]?.suggestion).toContain(suggestion);
});
