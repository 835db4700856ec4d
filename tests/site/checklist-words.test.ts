import { describe, expect, it } from 'vitest';
import {
  countingInWords,
  conditionInWords,
  tasksInWords,
  timeInWords,
  workInWords,
} from '../../src/site/checklist-words.ts';
import { tasksOf } from '../../src/handbook/checklist.ts';
import { handbookOf } from '../content-tree.ts';
import { listAt } from './checklist-content.ts';

describe('workInWords', () => {
  it.each([
    [3, 'a few minutes'],
    [43, 'about 45 minutes'],
    [60, 'about 1 hour'],
    [100, 'about 1½ hours'],
    [130, 'about 2 hours'],
    [700, 'about 12 hours'],
    [960, 'about 2 days'],
    [1200, 'about 2½ days'],
    [9600, 'about 20 days'],
  ])('says %i minutes as "%s"', (minutes, words) => {
    expect(workInWords(minutes)).toBe(words);
  });
});

it('counts tasks in words', () => {
  expect([0, 1, 1200].map(tasksInWords)).toEqual(['no tasks yet', '1 task', '1,200 tasks']);
});

it('says a date as readers do, and leaves other times as they are', () => {
  expect(timeInWords({ unit: 'date', date: '2026-12-01', by: true })).toBe('by 1 December 2026');
  expect(timeInWords({ unit: 'day', from: 3, to: 3, by: false })).toBe('day 3');
});

describe('conditionInWords', () => {
  const conditions = (...ifs: string[]): string[] => {
    const list = listAt(
      'a',
      handbookOf({
        'checklists/a.md': `---\nquestions:\n  - { id: place, options: { office: In the office, home: From home, both: Both } }\n  - { id: size, options: { big: Big, small: Small } }\n  - { id: night, ask: Awake at night? }\n---\n${ifs.map((each) => `- [ ] Do it now ${each.length} (${each})\n`).join('')}`,
      }),
    );
    return tasksOf(list).map(({ condition }) => conditionInWords(condition, list));
  };

  it('says the answer, and asks again where the answer is only yes or no', () => {
    expect(conditions('if office', 'if night', 'if office and night or home')).toEqual([
      'In the office',
      'Awake at night? Yes',
      'In the office and Awake at night? Yes, or From home',
    ]);
  });

  it('says the other of two answers rather than not the one', () => {
    expect(conditions('if not big', 'if not night', 'if not both')).toEqual([
      'Small',
      'Awake at night? No',
      'not Both',
    ]);
  });
});

describe('countingInWords', () => {
  const counting = (days: string, settings: string): string =>
    countingInWords(
      listAt(
        'a',
        handbookOf({
          'handbook.yaml': settings,
          'checklists/a.md': `---\ndays: ${days}\n---\n- [ ] Begin here (day 1)\n- [ ] Go on with it (by week 2)\n`,
        }),
      ),
    ).join(' ');

  it('names what is skipped, and explains a unit only where it is used', () => {
    expect(counting('working', 'name: Harbour')).toBe(
      'Day 1 is the first day at work. Only days at work count: Saturdays and Sundays are skipped. Week 1 is the first seven days from then.',
    );
    expect(counting('working', 'holidays: [2026-12-25]')).toContain('Saturdays, Sundays and holidays are skipped');
  });

  it('calls day 1 what the list calls it', () => {
    const dayOne = (name: string): string =>
      countingInWords(
        listAt('a', handbookOf({ 'checklists/a.md': `---\nday-one: ${name}\n---\n- [ ] Begin here (day 1)\n` })),
      )[0] ?? '';
    expect(dayOne('Last day at work')).toBe('Day 1 is the last day at work.');
    expect(dayOne('The move')).toBe('Day 1 is the move.');
    expect(dayOne('IT change.')).toBe('Day 1 is the IT change.');
  });

  it('tells a list that counts every day apart', () => {
    expect(counting('calendar', 'name: Harbour')).toContain(
      'All days count, but nothing is due on Saturdays and Sundays.',
    );
  });
});
