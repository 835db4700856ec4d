import { expect, test } from 'vitest';
import { unreadTable } from '../../../src/check/rules/unread-table.ts';
import { foundWith } from '../ladder.ts';

test('finds a table that is no ladder, with the reason', () => {
  const position = { line: 12, column: 1 };
  const reason = 'its first row names no level';
  const [issue] = foundWith(unreadTable, { kind: 'unread-table', path: 'ladders/l/ladder.md', position, reason });
  expect(issue).toMatchObject({ severity: 'error', file: 'ladders/l/ladder.md', line: 12, column: 1 });
  expect(issue?.message).toContain('its first row names no level.');
  expect(issue?.suggestion).toContain('`| Area | Engineer | Senior engineer |`');
});

test('is silent on a ladder without faults', () => {
  expect(foundWith(unreadTable)).toEqual([]);
});
