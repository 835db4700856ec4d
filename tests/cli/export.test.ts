import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checklistData } from '../../src/export/checklist-json.ts';
import { exportPlan } from '../../src/cli/export.ts';
import { commands } from '../../src/cli/commands.ts';
import { UsageError } from '../../src/cli/command.ts';
import { parse } from '../../src/cli/parse.ts';
import { answersOf, checklistNamed, roleOf } from '../../src/cli/plan-setup.ts';
import { begin } from '../../src/handbook/progress.ts';
import type { ChecklistPlans } from '../../src/schema/checklist-plans.ts';
import { handbookOf } from '../content-tree.ts';
import { Folder, handrail } from '../run-handrail.ts';

const crew = `---
title: Crew
roles: { hire: New colleague, bosun: The bosun }
questions:
  - id: location
    ask: Where?
    options: { office: In the office, remote: From home }
  - id: on-call
    ask: On call?
---

## First

- [ ] Choose a berth (@hire, day 1)
- [ ] Get a badge (@bosun, day 2, if office)
- [ ] Get a pager (@hire, if on-call)
`;
const files = { 'content/checklists/teams/crew.md': crew, 'content/checklists/empty.md': '# Empty\n\n- [ ] Wave\n' };
const handbook = handbookOf({
  'checklists/teams/crew.md': crew,
  'checklists/empty.md': files['content/checklists/empty.md'],
});
const [list] = handbook.checklists.filter(({ id }) => id === 'teams/crew').map((each) => checklistData(each, handbook));
if (list === undefined) throw new Error('There is no checklist');

const two: ChecklistPlans = {
  generator: 'Handrail',
  type: 'checklist-plans',
  version: 1,
  checklist: { id: 'teams/crew', title: 'Crew' },
  plans: ['Kim', 'Lou'].map((whose) => {
    const record = begin(list, { id: `id-${whose}`, whose, today: '2026-11-30' });
    return {
      ...record,
      start: '2026-12-14',
      answers: { location: 'office' },
      people: { bosun: 'Jo' },
      tasks: record.tasks.map((task) => (task.key === 'choose-a-berth' ? { ...task, done: '2026-12-14' } : task)),
    };
  }),
};

/** What the command answers when it cannot do what is asked. */
async function complaint(folder: Folder, ...args: string[]): Promise<string> {
  try {
    const call = parse(['export', 'checklist', ...args, '--content', folder.at('content')], commands);
    if (call.type === 'run') await exportPlan(call.values);
  } catch (error) {
    if (error instanceof UsageError) return error.message.replaceAll(`${folder.path}/`, '');
    throw error;
  }
  return 'nothing to complain about';
}

describe('handrail export', () => {
  beforeEach(() => {
    vi.spyOn(console, 'log').mockReturnValue();
    vi.spyOn(console, 'error').mockReturnValue();
  });
  afterEach(() => vi.restoreAllMocks());

  it('prints a plan, and tells on the side what is not certain', async () => {
    using folder = new Folder(files);
    const asked = ['export', 'checklist', 'crew', '--start', '2026-12-05', '--answer', 'location=office'];
    const run = await handrail(...asked, '--content', folder.at('content'), '--url', 'https://example.org/kb/');
    expect(run.stdout).toBe(`# Crew

From [Crew](https://example.org/kb/checklists/teams/crew/). Day one is 2026-12-07. Where? In the office.

## First

- [ ] Choose a berth (\`New colleague\`, due 2026-12-07)
- [ ] Get a badge (\`The bosun\`, due 2026-12-08)
- [ ] Get a pager (\`New colleague\`, if on-call)
`);
    expect(run.stderr).toBe(`Nobody works on 2026-12-05: day one is 2026-12-07.
1 task may apply or not. Not answered yet:
  On call? --answer on-call=yes|no
`);
    expect(run.status).toBe(0);
  });

  it('asks with one role only what its tasks depend on', async () => {
    using folder = new Folder(files);
    const remarks = async (role: string): Promise<string[]> => {
      vi.mocked(console.error).mockClear();
      const args = [
        'crew',
        '--start',
        '2026-12-07',
        '--role',
        role,
        '--format',
        'json',
        '--out',
        folder.at(`${role}.json`),
      ];
      expect(await complaint(folder, ...args)).toBe('nothing to complain about');
      return vi.mocked(console.error).mock.calls.map(([line]) => String(line));
    };
    expect(await remarks('bosun')).toEqual([
      '1 task may apply or not. Not answered yet:',
      '  Where? --answer location=office|remote',
    ]);
    expect(await remarks('hire')).toEqual([
      '1 task may apply or not. Not answered yet:',
      '  On call? --answer on-call=yes|no',
    ]);
    expect(JSON.parse(readFileSync(folder.at('bosun.json'), 'utf8'))).toMatchObject({ open: ['location'] });
  });

  it('is called wrongly, not broken, when there is no such checklist', async () => {
    using folder = new Folder(files);
    const run = await handrail('export', 'checklist', 'emtpy', '--content', folder.at('content'));
    expect(run.stderr).toMatch(/^There is no checklist "emtpy" in .*content\. Did you mean empty\?\n$/);
    expect(run).toMatchObject({ stdout: '', status: 2 });
  });

  it('writes a file in the format of its name, and no other file in its place', async () => {
    using folder = new Folder({ ...files, 'plans.json': JSON.stringify(two) });
    const args = ['crew', '--plan', folder.at('plans.json'), '--whose', 'Lou', '--out', folder.at('a.csv')];
    expect(await complaint(folder, ...args)).toBe('nothing to complain about');
    expect(console.log).toHaveBeenCalledWith(`Wrote 3 tasks to ${folder.at('a.csv')}.`);
    const written = readFileSync(folder.at('a.csv'), 'utf8');
    const [, first, second] = written.split('\r\n');
    expect(first).toMatch(/^First,Choose a berth,New colleague,,2026-12-14,2026-12-14,,,,,2026-12-14,/);
    expect(second).toMatch(/^First,Get a badge,The bosun,Jo,2026-12-15,2026-12-15,/);
    expect(await complaint(folder, ...args, '--start', '2026-12-21')).toBe(
      'a.csv is there already. To replace it, add --force.',
    );
    expect(readFileSync(folder.at('a.csv'), 'utf8')).toBe(written);
    expect(await complaint(folder, ...args, '--start', '2026-12-21', '--force')).toBe('nothing to complain about');
    expect(readFileSync(folder.at('a.csv'), 'utf8')).toContain(',2026-12-21,2026-12-21,');
  });

  it.each([
    [['crew', '--start', '2026-02-30'], '--start takes a date written as 2026-05-31, not "2026-02-30".'],
    [['crew', '--url', 'example.org'], '--url takes a full address such as https://example.org/handbook/'],
    [['crew', '--format', 'ics'], 'No task has a date, so there is nothing to put into a calendar. Add --start DATE.'],
    [['crew', '--out', 'no/such/folder/a.md'], 'There is no folder to write no/such/folder/a.md into.'],
    [
      ['crew', '--out', 'plan.xyz'],
      'plan.xyz ends in .xyz, which is no form of a plan. Known are .md, .csv, .ics and .json',
    ],
    [['crew', '--out', '.'], '. is a folder. --out takes the name of a file.'],
    [['crew', '--whose', 'Kim'], '--whose names a plan of a file: add --plan FILE.'],
    [['crew', '--plan', 'no-such-file.json'], 'There is no file no-such-file.json.'],
    [['crew', '--plan', 'package.json'], 'package.json holds no plans.'],
    [['crew', '--plan', 'README.md'], 'README.md holds no plans.'],
  ])('tells what to type instead of %j', async (args, message) => {
    using folder = new Folder(files);
    expect(await complaint(folder, ...args)).toContain(message);
  });

  it('asks which plan of a file is meant', async () => {
    using folder = new Folder({ ...files, 'plans.json': JSON.stringify(two) });
    const args = ['crew', '--plan', folder.at('plans.json')];
    expect(await complaint(folder, ...args)).toBe('plans.json holds several plans. Choose one with --whose: Kim, Lou.');
    expect(await complaint(folder, ...args, '--whose', 'Kin')).toBe(
      'plans.json holds no plan of "Kin". Did you mean Kim?',
    );
  });
});

describe('the name of a checklist', () => {
  const lists = [
    { id: 'teams/crew', title: 'The crew' },
    { id: 'old/crew', title: 'Old crew' },
    { id: 'first', title: 'First month' },
    { id: 'teams/buddy', title: 'For a buddy' },
  ];

  it.each([
    ['teams/crew', 'teams/crew'],
    ['checklists/teams/crew.md', 'teams/crew'],
    ['buddy', 'teams/buddy'],
    ['First', 'first'],
    ['First month', 'first'],
  ])('%s is the id, its last part, its path or the title', (name, id) => {
    expect(checklistNamed(name, lists, 'content').id).toBe(id);
  });

  it.each([
    ['crew', '"crew" may be teams/crew or old/crew. Type all of it.'],
    ['frist', 'There is no checklist "frist" in content. Did you mean first?'],
    ['zebra', 'There is no checklist "zebra" in content. There are: teams/crew, old/crew, first, teams/buddy.'],
  ])('%s is not', (name, message) => {
    expect(() => checklistNamed(name, lists, 'content')).toThrow(new UsageError(message));
  });

  it('is none where there is no checklist', () => {
    expect(() => checklistNamed('x', [], 'docs')).toThrow(
      new UsageError('There is no checklist "x" in docs. No file below checklists can be read as one.'),
    );
  });
});

describe('answers and roles', () => {
  it('are found by ids and by words', () => {
    expect(answersOf({ answer: ['Location=From home', 'on-call=NO'] }, list)).toEqual({
      location: 'remote',
      'on-call': 'no',
    });
    expect(answersOf({ answer: ['location=office', 'location=remote'] }, list)).toEqual({ location: 'remote' });
    expect(answersOf({}, list)).toEqual({});
    expect([roleOf({ role: '@hire' }, list), roleOf({ role: 'the bosun' }, list), roleOf({}, list)]).toEqual([
      'hire',
      'bosun',
      undefined,
    ]);
  });

  it.each([
    ['locaton=office', '"Crew" has no question "locaton". Did you mean location?'],
    ['location=ofice', '"ofice" does not answer location. Did you mean office?'],
    ['location=moon', '"moon" does not answer location. There are: office, remote.'],
    ['location', '--answer location needs an answer: --answer location=office.'],
    ['location=', '--answer location needs an answer: --answer location=office.'],
    ['=office', '"Crew" has no question "". There are: location, on-call.'],
  ])('are not %s', (answer, message) => {
    expect(() => answersOf({ answer: [answer] }, list)).toThrow(new UsageError(message));
  });

  it('are not what a checklist has none of', () => {
    expect(() => answersOf({ answer: ['a=b'] }, { ...list, questions: [] })).toThrow(
      new UsageError('"Crew" asks nothing, so there is nothing to answer.'),
    );
    expect(() => roleOf({ role: 'boson' }, list)).toThrow(
      new UsageError('"Crew" has no role "boson". Did you mean bosun?'),
    );
  });
});
