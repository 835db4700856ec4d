import { describe, expect, it } from 'vitest';
import { tasksOf } from '../../src/handbook/checklist.ts';
import { guessTime } from '../../src/handbook/checklist-time.ts';
import { writeWhen } from '../../src/schema/when.ts';
import { checklistAt, checklistOf, taskAt, timeOf } from '../checklist-at.ts';
import { handbookOf } from '../content-tree.ts';

const told = (lines: readonly string[]): string[] => {
  const list = checklistOf(lines);
  return tasksOf(list).map((task) =>
    `${task.text}: ${task.who.join('+')} ${timeOf(task)} ${task.guessed.join('+')}`.replace(/ +/g, ' ').trim(),
  );
};

describe('a template for issues', () => {
  const text = [
    '---',
    'name: Onboarding',
    'about: For everybody who starts',
    "title: 'Onboarding: NAME'",
    "labels: 'people, onboarding'",
    'assignees:',
    '---',
    '',
    '<!-- Fill in the name above. -->',
    '',
    'Hello!',
    '',
    '## Before your first day',
    '',
    '### Manager tasks',
    '',
    '- [ ] Order a laptop',
    '- [ ] IT: Make accounts',
    '',
    '<details>',
    '<summary>For the buddy</summary>',
    '',
    '- [ ] Say hello _(if remote)_',
    '- [ ] **HR**: Send the contract',
    '',
    '</details>',
    '',
    '## Week 2: settling in',
    '',
    '**New hire**',
    '',
    '- [ ] [Manager] Agree on goals',
    '- [ ] ~~Fax the form~~',
    '- [ ] Note: bring a pen',
    '',
  ].join('\n');
  const handbook = handbookOf({ 'checklists/onboarding.md': text });
  const list = checklistAt(handbook, 'onboarding');

  it('is called by its own name, and nothing in its front matter is wrong', () => {
    expect([list.title, list.description]).toEqual(['Onboarding', 'For everybody who starts']);
    expect([...handbook.faults]).toEqual([]);
    expect(list.introduction.map((each) => each.text)).toEqual(['Hello!']);
  });

  it('has who does what from prefixes and headings, and when from headings, marked as guessed', () => {
    const facts = tasksOf(list).map((task) => [
      task.text,
      task.group,
      task.who.join(),
      timeOf(task),
      task.guessed.join(),
    ]);
    expect(facts).toEqual([
      ['Order a laptop', 'Manager tasks', 'manager', 'by day -1', 'who,when'],
      ['Make accounts', 'Manager tasks', 'it', 'by day -1', 'who,when'],
      ['Say hello', 'For the buddy', 'buddy', 'by day -1', 'who,when'],
      ['Send the contract', 'For the buddy', 'hr', 'by day -1', 'who,when'],
      ['Agree on goals', 'New hire', 'manager', 'week 2', 'who,when'],
      ['Fax the form', 'New hire', 'new-hire', 'week 2', 'who,when'],
      ['Note: bring a pen', 'New hire', 'new-hire', 'week 2', 'who,when'],
    ]);
    expect(list.roles.map(({ title }) => title)).toEqual(['Manager', 'IT', 'Buddy', 'HR', 'New hire']);
    expect(taskAt(list, 'Say hello').condition).toEqual([[{ question: 'remote', answer: 'yes', not: false }]]);
  });

  it('keeps where the words of a task stand, behind its prefix', () => {
    const source = ['Make accounts', 'Send the contract', 'Agree on goals', 'Fax the form'].map((words) =>
      text.slice(...(taskAt(list, words).span ?? [0, 0])),
    );
    expect(source).toEqual(['Make accounts', 'Send the contract', 'Agree on goals', '~~Fax the form~~']);
  });

  it('leaves no tags of folds behind', () => {
    const texts = list.phases.flatMap(({ parts }) =>
      parts.flatMap((part) => (part.type === 'text' ? [part.passage.text] : [])),
    );
    expect(texts).toEqual([]);
  });
});

describe('what is guessed', () => {
  it('never overrides what an author says', () => {
    expect(
      told([
        '## Day 1 (day 3, @it)',
        '',
        '- [ ] Manager: Meet',
        '- [ ] Buddy: Walk (@hr, day 5)',
        '',
        '### Week 4',
        '',
        '- [ ] Sit',
      ]),
    ).toEqual(['Manager: Meet: it day 3', 'Buddy: Walk: hr day 5', 'Sit: it day 3']);
  });

  it('is nobody where words are a remark or a thing, and somebody where they recur or are declared', () => {
    expect(
      told([
        '- [ ] Note: a',
        '- [ ] Slack: b',
        '- [ ] Slack: c',
        '- [ ] Optional: d',
        '- [ ] Captain: e',
        '- [ ] Security: f',
      ]),
    ).toEqual(['Note: a:', 'Slack: b:', 'Slack: c:', 'Optional: d:', 'Captain: e:', 'Security: f:']);
    expect(told(['- [ ] Captain: a', '- [ ] Captain: b'])).toEqual(['a: captain who', 'b: captain who']);
    expect(told(['---', 'roles: { capt: Captain }', '---', '- [ ] Captain: a'])).toEqual(['a: capt who']);
  });

  it('is the role that a list declares by another word for the same person', () => {
    const lines = [
      '---',
      'roles: { hire: New colleague, boss: Supervisor }',
      '---',
      '- [ ] New hire: a',
      '- [ ] Manager: b',
      '',
      '## For your manager',
      '',
      '- [ ] c',
    ];
    expect(told(lines)).toEqual(['a: hire who', 'b: boss who', 'c: boss who']);
    expect(checklistOf(lines).faults).toEqual([]);
  });

  it('takes headings about a thing for no people', () => {
    expect(
      told([
        '## Security',
        '',
        '- [ ] a',
        '## People',
        '',
        '- [ ] b',
        '## IT',
        '',
        '- [ ] c',
        '## Office tasks',
        '',
        '- [ ] d',
      ]),
    ).toEqual(['a:', 'b:', 'c: it who', 'd:']);
  });
});

it('guesses no time for what its heading says is not urgent', () => {
  const list = checklistOf([
    '## First week',
    '',
    '### Forms that are not time sensitive',
    '',
    '- [ ] a',
    '',
    '### Up to 60 days after your start date',
    '',
    '- [ ] b',
    '',
    '### Others',
    '',
    '- [ ] c',
  ]);
  expect(tasksOf(list).map((task) => [task.text, timeOf(task)])).toEqual([
    ['a', ''],
    ['b', 'within 60 days'],
    ['c', 'week 1'],
  ]);
});

describe('times in words', () => {
  it.each([
    ['Before your first day', 'by day -1'],
    ['Before day one', 'by day -1'],
    ['Prior to start date', 'by day -1'],
    ['Pre-boarding', 'by day -1'],
    ['Day 1', 'day 1'],
    ['Day One!', 'day 1'],
    ['🎉 Your first day', 'day 1'],
    ['On your 1st day', 'day 1'],
    ['First week', 'week 1'],
    ['First week tasks', 'week 1'],
    ['Week 2', 'week 2'],
    ['Week two – meet people', 'week 2'],
    ['Orientation: day 2', 'day 2'],
    ['Days 2-5', 'days 2-5'],
    ['First two weeks', 'weeks 1-2'],
    ['First or second day', 'days 1-2'],
    ['First month', 'month 1'],
    ['30 days', 'within 30 days'],
    ['First 90 days', 'within 90 days'],
    ['Within the first two weeks', 'within 2 weeks'],
    ['End of first week', 'by week 1'],
    ['By the end of your second month', 'by month 2'],
    ['Two weeks before start', 'week -2'],
    ['The day before they start', 'day -1'],
    ['A week before day one', 'week -1'],
    ['Start date', 'day 1'],
    ['Two weeks before', 'week -2'],
    ['A week before', 'week -1'],
    ['End of month 1', 'by month 1'],
    ['Up to 60 days after your start date', 'within 60 days'],
  ])('are read: %s', (words, notation) => {
    const found = guessTime(words);
    expect(found && writeWhen(found.when)).toBe(notation);
  });

  it.each([
    'After the first week',
    'First things first',
    'Immediately',
    'The day before',
    'Not time sensitive',
    '0-3',
    'Week',
    'Monday',
    'Daily',
    'Every week',
    'First 10 days after selection',
    'Three months in',
    'Month 9/10 of the year',
    'First day/week',
    'Month by month',
    '',
    '2026',
  ])('are left where they can mean anything else: %s', (words) => {
    expect(guessTime(words)).toBeUndefined();
  });
});
