import { describe, expect, it } from 'vitest';
import { tasksOf } from '../../src/handbook/checklist.ts';
import { checklistAt, checklistOf, taskAt, timeOf } from '../checklist-at.ts';
import { handbookOf } from '../content-tree.ts';

describe('phases of a checklist', () => {
  const handbook = handbookOf({
    'checklists/company.md':
      '- [ ] Hello\n\n## Before\n\n- [ ] Order\n\n## First week (by week 1)\n\n- [ ] Meet\n\n## Last\n\n- [ ] Talk\n',
    'checklists/team.md':
      '---\nincludes: company\n---\n- [ ] Ours first\n\n## first week\n\n- [ ] Ship\n\n## Then\n\n- [ ] Rest\n',
  });
  const team = checklistAt(handbook, 'team');

  it('are those of what it includes first, and one where they have one name', () => {
    expect(team.phases.map(({ title, tasks }) => [title, tasks.map(({ text }) => text)])).toEqual([
      ['Company', ['Hello']],
      ['Team', ['Ours first']],
      ['Before', ['Order']],
      ['First week', ['Meet', 'Ship']],
      ['Then', ['Rest']],
      ['Last', ['Talk']],
    ]);
    expect(tasksOf(team).map(({ from }) => from)).toEqual([
      'company',
      'team',
      'company',
      'company',
      'team',
      'team',
      'company',
    ]);
  });

  it('that only one file has stand by their time, where that and what is there already have one', () => {
    const phasesOf = (own: readonly string[], company = ['Before day one (by day -1)', 'First week', 'By and by']) => {
      const file = (headings: readonly string[]): string =>
        headings.map((heading) => `## ${heading}\n\n- [ ] Do ${heading}\n\n`).join('');
      const files = {
        'checklists/company.md': file(company),
        'checklists/team.md': `---\nincludes: company\n---\n${file(own)}`,
      };
      return checklistAt(handbookOf(files), 'team').phases.map(({ title }) => title);
    };
    expect(phasesOf(['Day one (day 1)'])).toEqual(['Before day one', 'Day one', 'First week', 'By and by']);
    expect(phasesOf(['Two weeks before (week -2)', 'Month 2'])).toEqual([
      'Two weeks before',
      'Before day one',
      'First week',
      'Month 2',
      'By and by',
    ]);
    // Without a time, or with a date, they stand as their file has them.
    expect(phasesOf(['Tools'])[0]).toBe('Tools');
    expect(phasesOf(['Party (on 2029-02-01)'])[0]).toBe('Party');
    expect(phasesOf(['First week', 'Tools'])).toEqual(['Before day one', 'First week', 'Tools', 'By and by']);
    expect(phasesOf(['Week two (week 2)'], ['Any time', 'First week'])).toEqual(['Any time', 'First week', 'Week two']);
    expect(phasesOf(['Week two (week 2)'], ['Any time', 'Week three'])[0]).toBe('Week two');
  });

  it('say nothing for the tasks that another file has under the same heading', () => {
    expect(timeOf(taskAt(team, 'Meet'))).toBe('by week 1');
    // Its own heading says no more than its words.
    expect([timeOf(taskAt(team, 'Ship')), taskAt(team, 'Ship').guessed]).toEqual(['week 1', ['when']]);
    expect(taskAt(team, 'Meet').guessed).toEqual([]);
  });

  it('hand down who, when and if to tasks, and tasks to their parts, unless those say', () => {
    const list = checklistOf([
      '---',
      'questions:',
      '  - { id: place, options: [office, home] }',
      '  - id: duty',
      '---',
      '## P (@hire, day 2, if office, informs @buddy)',
      '',
      '- [ ] Plain',
      '- [ ] Own (@it, day 5, if duty, informs @hire)',
      '  - [ ] Part',
      '  - [ ] Other part (day 6)',
      '',
      '### G (@manager, day 3)',
      '',
      '- [ ] Inside',
    ]);
    const said = (text: string): unknown[] => {
      const { who, informs, condition } = taskAt(list, text);
      return [
        who,
        informs,
        timeOf(taskAt(list, text)),
        condition.map((group) => group.map(({ question, answer }) => `${question}=${answer}`).join('+')).join('|'),
      ];
    };
    expect(said('Plain')).toEqual([['hire'], ['buddy'], 'day 2', 'place=office']);
    expect(said('Own')).toEqual([['it'], ['hire'], 'day 5', 'place=office+duty=yes']);
    expect(said('Part')).toEqual([['it'], ['buddy'], 'day 5', 'place=office+duty=yes']);
    expect(said('Other part')[2]).toBe('day 6');
    expect(said('Inside')).toEqual([['manager'], ['buddy'], 'day 3', 'place=office']);
  });

  it('multiply what is asked with or, and leave out what is said twice', () => {
    const list = checklistOf([
      '---',
      'questions: [{ id: red }, { id: blue }, { id: pink }]',
      '---',
      '## P (if red or blue)',
      '',
      '- [ ] T (if pink or red)',
    ]);
    expect(taskAt(list, 'T').condition.map((group) => group.map(({ question }) => question).join('+'))).toEqual([
      'red+pink',
      'red',
      'blue+pink',
      'blue+red',
    ]);
  });

  it('have anchors of their own words, numbered where they are the same', () => {
    const list = checklistOf(['## Go', '', '- [ ] Go', '- [ ] Go', '- [ ] Go 2', '- [ ] 🎉', '', '### Go']);
    expect(tasksOf(list).map(({ id }) => id)).toEqual(['go-2', 'go-3', 'go-2-2', 'sign-1f389']);
    expect(list.phases[0]?.parts.at(-1)).toMatchObject({ type: 'group', id: 'go-4' });
  });
});

it('keeps the tasks below a heading without words where they stand, and names their phase by its place', () => {
  const list = checklistOf(['## Before', '', '- [ ] A', '', '## ', '', '- [ ] B', '', '## (day 3)', '', '- [ ] C']);
  expect(list.phases.map(({ title, tasks }) => [title, tasks.map(({ text }) => text)])).toEqual([
    ['Before', ['A']],
    ['Phase 2', ['B']],
    ['Phase 3', ['C']],
  ]);
  expect(list.faults).toMatchObject([
    { kind: 'unnamed-phase', position: { line: 5 } },
    { kind: 'unnamed-phase', position: { line: 9 } },
  ]);
});
