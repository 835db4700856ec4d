import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Checklist, Task } from '../../../src/handbook/checklist.ts';
import { tasksOf } from '../../../src/handbook/checklist.ts';
import { writeWhen } from '../../../src/schema/when.ts';
import { handbookOf } from '../../content-tree.ts';
import { rowsIn } from './rows.ts';
import type { Row } from './rows.ts';

const corpora = process.env['HANDRAIL_CORPORA'];
if (corpora === undefined) console.log('Left out: checklists in tables, because HANDRAIL_CORPORA is not set.');

/** How many rows each file has, counted by hand from the numbers in their first column. */
const counts: Readonly<Record<string, number>> = {
  'buddy-checklist.md': 12,
  'director-checklist.md': 9 + 10,
  'new-hire-checklist.md': 11 + 3 + 3 + 3 + 11 + 7 + 9 + 13,
  'pif-to-18f-checklist.md': 7,
  'team-based-checklists/consulting-new-hire-checklist.md': 4,
  'team-based-checklists/design-new-hire-checklist.md': 5,
  'team-based-checklists/dev-new-hire-checklist.md': 31,
  'team-based-checklists/product-new-hire-checklist.md': 8,
  'team-based-checklists/supervisor-new-hire-checklist.md': 7,
  'team-based-checklists/talent-new-hire-checklist.md': 15,
  'team-talent-ops-new-hire-checklist.md': 99,
};

/** What the cells that say when mean, where nothing is left open. */
const read: Readonly<Record<string, string>> = {
  'Day 1': 'day 1',
  'Day 2': 'day 2',
  'Day 3': 'day 3',
  'First Day': 'day 1',
  'First day': 'day 1',
  'Second day': 'day 2',
  'First or Second Day': 'days 1-2',
  'First or second day': 'days 1-2',
  'First Day or prior to': 'by day 1',
  'Before First Day': 'by day -1',
  'First Week': 'week 1',
  'First week': 'week 1',
  'Week One': 'week 1',
  'First two weeks': 'weeks 1-2',
  'Second Week': 'week 2',
  'Week 3': 'week 3',
  'End of first week': 'by week 1',
  'First Month': 'month 1',
  'First month': 'month 1',
  'Second Month': 'month 2',
  'Second month': 'month 2',
  'End of First month': 'by month 1',
  '2 Weeks before EOD': 'week -2',
  'Two weeks before EOD': 'week -2',
  'Week Before EOD': 'week -1',
  'Week before EOD': 'week -1',
  'Week before start date': 'week -1',
  'Second week': 'week 2',
};

/** Those that are read in part: the words are kept beside what they surely mean. */
const partly: Readonly<Record<string, string>> = {
  'Thursday before they start': 'by day -1',
  'Friday before EOD': 'by day -1',
  'Their first two days of work (typically Monday and Tuesday)': 'days 1-2',
  'Week One (After 2FA has been enabled)': 'week 1',
  'Before EOD - Google Drive "can\'t add them until email is created': 'by day -1',
};

/** Nothing is said by these. */
const nothing = /^(?:n\/a|\?{0,2}|☐)$/i;

const whenAbove = /^(?:when|days from)/i;
const numberAbove = /^(?:✓|)$/;

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Everything that a reader sees of a task, its time in the words of the notation. */
function shown(task: Task, { roles }: Checklist): string[] {
  const titles = [...task.who, ...task.informs].map((id) => roles.find((role) => role.id === id)?.title ?? '');
  return words(
    [
      task.text,
      ...task.why.map((passage) => passage.text),
      ...task.said,
      ...titles,
      `${task.facts.minutes ?? ''}min`,
    ].join(' '),
  );
}

describe.skipIf(corpora === undefined)('tables of tasks that others wrote', () => {
  const folder = join(corpora ?? '.', '18F__onboarding-documents', 'Checklists');
  const paths =
    corpora === undefined
      ? []
      : readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'));
  const texts = new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
  const handbook = handbookOf(Object.fromEntries([...texts].map(([path, text]) => [`checklists/${path}`, text])));
  const lists = new Map(handbook.checklists.map((list) => [list.path.replace('checklists/', ''), list]));
  const pairs = [...texts].flatMap(([path, text]): { row: Row; task: Task; list: Checklist }[] => {
    const list = lists.get(path);
    const tasks = list === undefined ? [] : tasksOf(list);
    return rowsIn(text).flatMap((row, at) => {
      const task = tasks[at];
      return list === undefined || task === undefined ? [] : [{ row, task, list }];
    });
  });

  it('are checklists, all of them, with as many tasks as rows that say something', () => {
    // 308 rows are opened in 27 tables. Two tables of 3 and 6 rows are links to read, without boxes. Of the other 299, 25 are heads
    // of tables, and 7 are opened at the end of a table and hold nothing: that leaves 267.
    const found = [...lists].map(([path, list]) => [path, tasksOf(list).length]);
    expect(Object.fromEntries(found)).toEqual(counts);
    expect([...texts].map(([path, text]) => [path, rowsIn(text).length])).toEqual(
      [...texts.keys()].map((path) => [path, counts[path]]),
    );
    expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(267);
  });

  it('have nothing that their authors would be told to mend but times that nobody could put on a calendar', () => {
    const told = [...lists.values()].flatMap(({ faults }) => faults);
    expect(told.map((fault) => (fault.kind === 'unread-cells' ? [fault.count, fault.text] : fault.kind))).toEqual([
      [1, 'After their HR orientation is complete'],
      [1, 'Tuesday from 2-3 ET'],
      [1, 'Mondays at 2:30 ET'],
      [5, 'Month 9/10 of their PIF year|'],
    ]);
  });

  it('lose no word of any row', () => {
    const lost = pairs.flatMap(({ row, task, list }) => {
      const kept = new Set(shown(task, list));
      return row.cells
        .filter(({ above, words: cell }) => !(whenAbove.test(above) && read[cell] !== undefined) && !nothing.test(cell))
        .filter(
          ({ above, words: cell }) =>
            !(numberAbove.test(above) && /^\d+$/.test(cell)) && !(above === 'Task' && /^\d+$/.test(cell)),
        )
        .flatMap(({ words: cell }) =>
          words(cell)
            .filter((word) => !kept.has(word) && word !== 'and')
            .map((word) => `${word} in: ${cell}`),
        );
    });
    expect(lost).toEqual([]);
  });

  it('say when as far as that is sure, and keep the words of the rest', () => {
    const cells = pairs.flatMap(({ row, task }) =>
      row.cells
        .filter(({ above, words: cell }) => whenAbove.test(above) && !nothing.test(cell))
        .map(({ words: cell }) => ({ cell, task })),
    );
    const wrong = cells.filter(({ cell, task }) => {
      const when = task.when === undefined ? undefined : writeWhen(task.when);
      if (read[cell] !== undefined) return when !== read[cell];
      return when !== partly[cell] || !task.said.some((said) => said.endsWith(cell));
    });
    expect(wrong.map(({ cell, task }) => [cell, task.when, task.said])).toEqual([]);
    const share = (known: Readonly<Record<string, string>>): number =>
      cells.filter(({ cell }) => known[cell] !== undefined).length / cells.length;
    const left = new Set(
      cells.flatMap(({ cell }) => (read[cell] === undefined && partly[cell] === undefined ? [cell] : [])),
    );
    console.log(
      `Of ${cells.length} cells that say when, ${Math.round(100 * share(read))} of 100 are read and ${Math.round(100 * share(partly))} in part; ${left.size} phrases stay words.`,
    );
    // The rest count from the day somebody was chosen, wait for other tasks, or say two things at once.
    expect(share(read)).toBeGreaterThan(0.65);
    expect(
      [...left].filter(
        (cell) =>
          !/task|package|^\d|immediately|within|^after |during|official|pif year|at 2:30|2-3 ET|^GSA|pipeline|offer letter|^4 to|three months|First Day ?\/?Week/i.test(
            cell,
          ),
      ),
    ).toEqual([]);
  });

  it('are, for a buddy, as its reader would say them', () => {
    const list = lists.get('buddy-checklist.md');
    const tasks = list === undefined ? [] : tasksOf(list);
    expect(list?.roles.map(({ id, title, declared }) => [id, title, declared])).toEqual([
      ['buddy', 'Buddy', false],
      ['new-hire', 'New Hire', false],
    ]);
    expect(tasks.map(({ when }) => when && writeWhen(when))).toEqual([
      'by day -1',
      'by day -1',
      'days 1-2',
      undefined,
      'day 1',
      'week 1',
      'days 1-2',
      'days 1-2',
      'day 2',
      'day 3',
      'by week 1',
      'by month 1',
    ]);
    expect(new Set(tasks.map(({ who, informs }) => `${who.join()} tells ${informs.join()}`))).toEqual(
      new Set(['buddy tells new-hire']),
    );
    // "Day 3" is notation; everything else is guessed from words.
    expect(tasks.filter(({ guessed }) => !guessed.includes('when')).map(({ when }) => when && writeWhen(when))).toEqual(
      [undefined, 'day 3'],
    );
    expect(tasks.every(({ guessed }) => guessed.includes('who') && guessed.includes('informs'))).toBe(true);
  });

  it('are, for somebody new, phases by their headings, each task with where to read more', () => {
    const list = lists.get('new-hire-checklist.md');
    expect(
      list?.phases
        .filter(({ tasks }) => tasks.length > 0)
        .map(({ title, when, tasks }) => [title, when && writeWhen(when), tasks.length]),
    ).toEqual([
      ['Before your first day', 'by day -1', 17],
      ['Week before your first day', 'week -1', 3],
      ['First day', 'day 1', 11],
      ['Second day', 'day 2', 7],
      ['First week', 'week 1', 9],
      ['First month', 'month 1', 13],
    ]);
    const tasks = list === undefined ? [] : tasksOf(list);
    expect(tasks.every(({ who }) => who.length === 0)).toBe(true);
    // Of three forms it is said that there is no hurry, of three that there are 60 days; all else is told by its phase.
    const hurried = tasks.filter(({ guessed }) => guessed.join() === 'when');
    expect(tasks.filter((task) => !hurried.includes(task)).map(({ group }) => group?.split(' ')[0])).toEqual([
      'Beneficiary',
      'Beneficiary',
      'Beneficiary',
    ]);
    const flexible = tasks.filter(({ group }) => group?.startsWith('Time-flexible') === true);
    expect(flexible.map(({ when }) => when && writeWhen(when))).toEqual(Array(3).fill('within 60 days'));
    expect(new Set(tasks.slice(0, 17).map(({ group }) => group?.split(' ')[0]))).toEqual(
      new Set(['Mandatory', 'Time-flexible', 'Beneficiary']),
    );
    // Tables of links before the first task are no tasks.
    expect(list?.phases.slice(0, 2).every(({ parts }) => parts.some(({ type }) => type === 'text'))).toBe(true);
  });
});
