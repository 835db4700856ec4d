import { describe, expect, test } from 'vitest';
import { dueTooEarly } from '../../../src/check/rules/due-too-early.ts';
import { found } from '../found.ts';
import { listOf, listPath, listText } from '../checklist.ts';

/** Two tasks, of which the second follows the first. */
function pair(first: string, second: string, frontMatter: readonly string[] = []) {
  return listOf(
    frontMatter,
    `- [ ] Order a screen (@manager, ${first})`,
    `- [ ] Unpack it (@hire, ${second}, after "Order")`,
  );
}

describe('finds a task', () => {
  test.each([
    ['before a day', 'day 3', 'day 2', 'is due on day 2', 'is due on day 3', '`day 3`'],
    ['on a day before a range', 'days 3-5', 'day 2', 'on day 2', 'on days 3–5', '`days 3-5`'],
    ['before a deadline', 'by week 2', 'by day 5', 'by day 5', 'by the end of week 2', '`by week 2`'],
    ['before a week', 'week 2', 'week 1', 'in week 1', 'in week 2', '`week 2`'],
    ['before day one', 'day 1', 'by day -1', 'before day 1', 'on day 1', '`day 1`'],
    ['before a length of time is over', 'within 30 days', 'week 2', 'in week 2', 'within 30 days', '`within 30 days`'],
    ['before a date', 'due 2026-12-01', 'due 2026-11-30', 'by 2026-11-30', 'by 2026-12-01', '`due 2026-12-01`'],
  ])('%s', (_name, first, second, due, before, suggestion) => {
    const [issue, ...others] = found(dueTooEarly, pair(first, second));
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ severity: 'warning', file: listPath('list'), line: 4, column: 7 });
    expect(issue?.message).toContain(due);
    expect(issue?.message).toContain(before);
    expect(issue?.suggestion).toContain(`Write ${suggestion} or a later time here`);
  });

  test('whose heading sets its time', () => {
    const body = [
      '## Week two',
      '',
      '- [ ] Order a screen (day 8)',
      '',
      '## Week one (week 1)',
      '',
      '- [ ] Unpack it (after "Order a screen")',
    ];
    expect(found(dueTooEarly, listOf([], ...body))).toHaveLength(1);
  });

  test('that follows one of a checklist which is included, once', () => {
    const files = {
      [listPath('all')]: listText([], '- [ ] Order a screen (day 3)'),
      [listPath('list')]: listText(['includes: all'], '- [ ] Unpack it (day 2, after "Order a screen")'),
      [listPath('other')]: listText(['includes: list'], '- [ ] Eat'),
    };
    expect(found(dueTooEarly, files).map(({ file }) => file)).toEqual([listPath('list')]);
  });
});

describe('is silent on', () => {
  test.each([
    ['the same day', 'day 3', 'day 3'],
    ['a day in the range of the first', 'days 3-5', 'day 4'],
    ['a day in the week of the first', 'week 2', 'day 7'],
    ['a deadline that is the same day as another', 'by week 1', 'by day 5'],
    ['a month and thirty days, which depend on the start', 'within 30 days', 'by month 1'],
    ['a date and a day', 'due 2026-12-01', 'day 1'],
    ['a task without a time', '15 min', 'day 1'],
    ['one that follows a task without a time', 'day 5', '15 min'],
  ])('%s', (_name, first, second) => {
    expect(found(dueTooEarly, pair(first, second))).toEqual([]);
  });

  test('the deadline that a heading sets for the first', () => {
    const body = [
      '## First week (by week 1)',
      '',
      '- [ ] Order a screen',
      '- [ ] Unpack it (day 2, after "Order a screen")',
    ];
    expect(found(dueTooEarly, listOf([], ...body))).toEqual([]);
  });
});

test('counts days as the checklist does', () => {
  // Day 8 is the second Monday, seven days after the first, or the Wednesday after it at work. Week 2 begins on that Monday.
  expect(found(dueTooEarly, pair('day 8', 'by day 7', ['days: calendar']))).toEqual([]);
  expect(found(dueTooEarly, pair('day 8', 'by day 7'))).toHaveLength(1);
  expect(found(dueTooEarly, pair('day 8', 'by week 1', ['days: calendar']))).toHaveLength(1);
});

test('does not care about holidays, which move', () => {
  const config = { 'handbook.yaml': 'holidays: [01-01, 01-02, 01-03]\n' };
  expect(found(dueTooEarly, { ...config, ...pair('day 5', 'by week 1') })).toEqual([]);
});
