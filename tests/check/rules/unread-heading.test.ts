import { expect, test } from 'vitest';
import { unreadHeading } from '../../../src/check/rules/unread-heading.ts';
import { found, placesOf } from '../found.ts';
import { ladderOf } from '../ladder.ts';

const body = ['## Craft', '', '- Writes tests.'];

test('finds a heading in an area that announces no examples', () => {
  const [issue] = found(unreadHeading, ladderOf({ 'trunk/a': [1, ...body, '', '### In practice', '', '- One.'] }));
  expect(issue).toMatchObject({ severity: 'warning', file: 'ladders/l/trunk/a.md', line: 11, column: 1 });
  expect(issue?.message).toContain('`In practice` is a heading inside the area `Craft`');
  expect(issue?.suggestion).toContain('`### For example`');
  expect(issue?.suggestion).toContain('`## In practice`');
});

test.each(['For example', 'Examples', 'Example of a week', 'Such as', 'For instance:'])(
  'is silent on %j',
  (heading) => {
    expect(placesOf(unreadHeading, ladderOf({ 'trunk/a': [1, ...body, '', `### ${heading}`, '', '- One.'] }))).toEqual(
      [],
    );
  },
);
