import { describe, expect, test } from 'vitest';
import { driftedTask } from '../../../src/check/rules/drifted-task.ts';
import { found, placesOf } from '../found.ts';
import { listPath, listText } from '../checklist.ts';

const both = 'kind: onboarding';

/** Two checklists of one kind: their tasks begin on line 7. */
function two(first: readonly string[], second: readonly string[], more: readonly [string, string] = [both, both]) {
  const tasks = (lines: readonly string[]) => lines.map((line) => `- [ ] ${line}`);
  return {
    [listPath('designer')]: listText([more[0]], ...tasks(first)),
    [listPath('engineer')]: listText([more[1]], ...tasks(second)),
  };
}

describe('finds the same words', () => {
  test.each([
    ['at another time', 'day -7', 'day -3', 'it is due 3 days before day 1 here and 7 days before day 1 there'],
    ['for somebody else', '@manager', '@it', 'It does it here and Manager there'],
    ['with another length', '15 min', '1 h', 'it takes 1 h here and 15 min there'],
  ])('%s', (_name, there, here, difference) => {
    const [issue, ...others] = found(driftedTask, two([`Order the laptop (${there})`], [`Order the laptop (${here})`]));
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ severity: 'warning', file: listPath('engineer'), line: 7, column: 7 });
    expect(issue?.message).toContain(`stands in \`checklists/designer.md\` (line 7) too, but ${difference}`);
    expect(issue?.suggestion).toContain('`includes: designer`');
  });

  test('in checklists that write their kind in two ways', () => {
    const [first, second] = ['Order the laptop (day -7)', 'Order the laptop (day -3)'];
    expect(found(driftedTask, two([first], [second], ['kind: Onboarding', 'kind: on-boarding']))).toHaveLength(1);
  });

  test('under another heading, with the time that the heading says', () => {
    const files = {
      [listPath('designer')]: listText([], '## Week one (by week 1)', '', '- [ ] Order the laptop'),
      [listPath('engineer')]: listText([], '## Week two (by week 2)', '', '- [ ] Order the laptop'),
    };
    const [issue] = found(driftedTask, files);
    expect(issue?.message).toContain('by the end of week 2 here and by the end of week 1 there');
  });

  test('in three checklists where it agrees with none of those before', () => {
    const list = (day: string) => listText([], `- [ ] Order the laptop (${day})`);
    const files = { [listPath('a')]: list('day 1'), [listPath('b')]: list('day 2'), [listPath('c')]: list('day 2') };
    expect(placesOf(driftedTask, files)).toEqual([`${listPath('b')}:3:7`]);
    expect(placesOf(driftedTask, { ...files, [listPath('c')]: list('day 3') })).toEqual([
      `${listPath('b')}:3:7`,
      `${listPath('c')}:3:7`,
    ]);
  });
});

describe('finds the same task in other words', () => {
  test.each([
    ['small words', 'Order the laptop', 'Order a laptop'],
    ['another form', 'Prepare the first account', 'Preparing the first accounts'],
    ['words that mean as much', 'Order a laptop and ask for accounts', 'Order a laptop and request accounts'],
    ['a slip', 'Prepare the accomodation', 'Prepare the accommodation'],
    [
      'a remark at the end',
      'Set up your test environment and your editor',
      'Set up your test environment and your editor, with help of the guide',
    ],
  ])('%s', (_name, first, second) => {
    const [issue, ...others] = found(driftedTask, two([first], [second]));
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ file: listPath('engineer'), line: 7, column: 7 });
    expect(issue?.message).toContain(`says what \`${first}\` says in \`checklists/designer.md\` (line 7)`);
  });
});

describe('is silent on', () => {
  test.each([
    ['what is only similar', 'Order the laptop', 'Order the badge'],
    ['another page', 'Read page A', 'Read page B'],
    ['another number', 'Read chapter 1 of the guide', 'Read chapter 2 of the guide'],
    ['the contrary', 'Order the laptop and the badge', 'Return the laptop and the badge'],
    ['a turned sentence', 'Sign in to the payroll system', 'Sign out of the payroll system'],
    ['one thing more', 'Order the laptop', 'Order the laptop bag'],
    [
      'another place in a long sentence',
      'Ask for access to the staging database of the team',
      'Ask for access to the live database of the team',
    ],
    ['another person', 'Introduce the newcomer to the design team', 'Introduce the newcomer to the platform team'],
    ['a thing done with it', 'Read the guide to incidents', 'Write the guide to incidents'],
    ['a task of one word', 'Eat (day 1)', 'Eat (day 2)'],
    ['what only one of them says', 'Order the laptop', 'Order the laptop (@manager, day -7, 15 min)'],
    ['the same day, said in another way', 'Order the laptop (day 5)', 'Order the laptop (by week 1)'],
    ['other conditions', 'Order the laptop (day 1, if office)', 'Order the laptop (day 2, if remote)'],
    ['dates', 'Order the laptop (due 2026-01-01)', 'Order the laptop (due 2026-02-01)'],
  ])('%s', (_name, first, second) => {
    expect(found(driftedTask, two([first], [second]))).toEqual([]);
  });

  const [early, late] = ['Order the laptop (day -7)', 'Order the laptop (day -3)'];

  test.each([
    ['checklists of different kinds', ['kind: onboarding', 'kind: role change']],
    ['a checklist that includes the other', [both, 'includes: designer']],
    ['a checklist that is out of use', ['status: archived', 'status: active']],
  ] as const)('%s', (_name, frontMatter) => {
    expect(found(driftedTask, two([early], [late], frontMatter))).toEqual([]);
  });

  test('tasks that both have from a checklist they include', () => {
    const files = {
      [listPath('all')]: listText([], `- [ ] ${early}`),
      ...two(['Eat well'], ['Sleep long'], ['includes: all', 'includes: all']),
    };
    expect(found(driftedTask, files)).toEqual([]);
  });

  test('a task that comes back in its own checklist', () => {
    expect(found(driftedTask, two([early], [late, 'Order the laptop (day 9)']))).toEqual([]);
  });
});

test('calls roles what readers call them', () => {
  const files = {
    [listPath('designer')]: listText(['roles: { boss: Manager }'], '- [ ] Order the laptop (@boss)'),
    [listPath('engineer')]: listText(['roles: { manager: Manager }'], '- [ ] Order the laptop (@manager)'),
  };
  expect(found(driftedTask, files)).toEqual([]);
});
