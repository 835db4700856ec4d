import { expect, test } from 'vitest';
import { unreadTable } from '../../../src/check/rules/unread-table.ts';
import { found } from '../found.ts';
import { foundWith, ladderOf } from '../ladder.ts';

test('finds a table that is no ladder, with the reason', () => {
  const position = { line: 12, column: 1 };
  const reason = 'its first row names no level';
  const [issue] = foundWith(unreadTable, { kind: 'unread-table', path: 'ladders/l/ladder.md', position, reason });
  expect(issue).toMatchObject({ severity: 'error', file: 'ladders/l/ladder.md', line: 12, column: 1 });
  expect(issue?.message).toContain('its first row names no level.');
  expect(issue?.suggestion).toContain('`| Area | Engineer | Senior engineer |`');
});

test('finds a part of a table that is not read', () => {
  const table = '| Area | Hand | Mate |\n|---|---|---|\n| Craft | Ties. | Splices. |\n| | | Steers. |\n';
  const [issue] = found(unreadTable, { 'ladders/l/ladder.md': table });
  expect(issue).toMatchObject({ file: 'ladders/l/ladder.md', line: 4, column: 7 });
  expect(issue?.message).toContain('only in part: this row has no area');
  expect(issue?.suggestion).toContain('Begin every row with an area');
});

test('finds a table that looks like levels beside files of levels', () => {
  const table = '| Area | Hand | Mate |\n|---|---|---|\n| Craft | Ties. | Splices. |\n';
  const [issue] = found(unreadTable, { ...ladderOf({ 'trunk/a': [1] }), 'ladders/l/ladder.md': table });
  expect(issue).toMatchObject({ file: 'ladders/l/ladder.md', line: 1, column: 1 });
  expect(issue?.message).toContain('the levels of this ladder are the files beside it');
  expect(issue?.suggestion).toContain('`trunk/engineer.md`');
});

test('is silent on a ladder without faults', () => {
  expect(foundWith(unreadTable)).toEqual([]);
});
