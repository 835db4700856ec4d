import { expect, it } from 'vitest';
import { anchorsOf } from '../../src/site/checklist-anchors.ts';
import { checklistOf } from '../checklist-at.ts';

it('keeps what links call a heading, unless a heading inside a phase or a task has that name itself', () => {
  const list = checklistOf([
    '## Now (day 1)',
    '',
    '### At night',
    '',
    '- [ ] Sleep',
    '',
    '### At noon (day 2)',
    '',
    '- [ ] Eat',
  ]);
  expect([...anchorsOf(list, 'internal').values()]).toEqual([['now-day-1', 'at-noon-day-2']]);
  // What stands in the parenthesis of a heading is not for everybody.
  expect([...anchorsOf(list, 'public').values()]).toEqual([[]]);
});
