import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/check.ts';
import { checklistData } from '../../src/export/checklist-json.ts';
import { tasksOf } from '../../src/handbook/checklist.ts';
import type { Checklist } from '../../src/handbook/checklist.ts';
import { planOf } from '../../src/handbook/plan.ts';
import type { PlannedTask } from '../../src/handbook/plan.ts';
import { factsOf, readTask } from '../../src/schema/task.ts';
import { whenInWords } from '../../src/schema/when.ts';
import { handbookOf } from '../content-tree.ts';
import type { Files } from '../content-tree.ts';
import { codeBlocks, pageAt, starter } from './starter.ts';

const handbook = starter();

/** A start on each day of a week that has a holiday behind it, and one in a week without any. */
const starts = [
  '2026-12-19',
  '2026-12-20',
  '2026-12-21',
  '2026-12-22',
  '2026-12-23',
  '2026-12-24',
  '2026-12-25',
  '2027-03-01',
];
const holidays = ['12-25', '12-26', '01-01'];

describe.each(handbook.checklists)('the checklist $id of the starter', (list) => {
  const own = tasksOf(list).filter(({ from }) => from === list.id);

  it('is short enough to be finished', () => {
    expect(own.length).toBeGreaterThan(8);
    expect(own.length).toBeLessThanOrEqual(20);
  });

  it('names for every task somebody whom it introduces, and a time', () => {
    const introduced = list.roles.filter(({ declared }) => declared).map(({ id }) => id);
    for (const { text, who, when } of own) {
      expect(introduced, text).toEqual(expect.arrayContaining([...who]));
      expect(who, text).not.toHaveLength(0);
      expect(when, text).toBeDefined();
    }
  });

  it('says in a sentence what it is for', () => {
    expect(list.description).toMatch(/^.{20,159}[.?]$/);
    expect(list.kind).toBeDefined();
    expect(list.owners.every(({ team }) => team?.data.channel !== undefined)).toBe(true);
  });

  it('says of every measure by when, how to tell, and what to talk about', () => {
    expect(list.measures.length).toBeGreaterThan(1);
    for (const { measure, by, how, talk } of list.measures) {
      expect(by, measure).toBeDefined();
      expect(how, measure).toMatch(/\.$/);
      expect(talk, measure).toMatch(/\?$/);
    }
  });

  it('asks only what makes another plan', () => {
    for (const { id, options } of list.questions) {
      const plans = options.map((option) =>
        tasksIn(list, '2027-03-01', { [id]: option.id }).map(({ task }) => task.id),
      );
      expect(new Set(plans.map((plan) => plan.join())).size, id).toBe(options.length);
    }
  });

  it('has nothing due before what it waits for, whenever it starts', () => {
    const ordered = starts.flatMap((start) =>
      tasksIn(list, start, {}).flatMap((task) => task.after.map((before) => ({ task, before }))),
    );
    for (const { task, before } of ordered) {
      expect(task.due ?? '', task.task.text).not.toBe('');
      expect((before.due ?? '') <= (task.due ?? ''), `${before.task.text} → ${task.task.text}`).toBe(true);
    }
  });

  it('leaves everybody half of each of the first two days', () => {
    const tasks = tasksIn(list, '2027-03-01', {}).filter(({ due }) => due === '2027-03-01' || due === '2027-03-02');
    for (const { id } of list.roles) {
      const minutes = tasks.filter(({ task }) => task.who.includes(id)).map(({ task }) => task.minutes ?? 0);
      expect(
        minutes.reduce((sum, each) => sum + each, 0),
        id,
      ).toBeLessThanOrEqual(2 * 4 * 60);
    }
  });
});

describe('the checklists of the starter', () => {
  it('are for those who come, go and change', () => {
    const kinds = handbook.checklists.map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['onboarding', 'offboarding', 'role change']));
  });

  it('send their readers to pages, and are found from pages', () => {
    const targets = handbook.pages.flatMap(({ links }) => links.map(({ target }) => target));
    for (const list of handbook.checklists) {
      expect(
        targets.some((target) => target.type === 'place' && target.url === list.url),
        list.id,
      ).toBe(true);
      expect(
        list.written.links.some(({ target }) => target.type === 'page'),
        list.id,
      ).toBe(true);
    }
  });
});

/** Every checklist that a page shows as a file. */
const shown: Files = Object.fromEntries(
  handbook.pages.flatMap(({ file }) =>
    codeBlocks(file.text).flatMap(({ title, text }) =>
      title?.startsWith('content/checklists/') === true ? [[title.slice('content/'.length), text]] : [],
    ),
  ),
);

describe('the checklists that pages show', () => {
  const pages = handbookOf(shown);

  it('are read, each with tasks and without a mistake', () => {
    expect(Object.keys(shown)).not.toHaveLength(0);
    expect(pages.checklists.map(({ path }) => path).sort()).toEqual(Object.keys(shown).sort());
    expect(pages.checklists.flatMap(({ faults }) => faults)).toEqual([]);
    expect(check(pages).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('have task lines that say what they look as if they said', () => {
    const lines = handbook.pages
      .filter(({ path }) => !path.startsWith('pages/checks/'))
      .flatMap(({ file }) => codeBlocks(file.text).filter(({ language }) => language === 'md'))
      .flatMap(({ text }) => [...text.matchAll(/^\s*- \[[ x]\] (.*\(.*)$/gm)].map(([, line = '']) => line));
    expect(lines.length).toBeGreaterThan(4);
    for (const line of lines) {
      const read = readTask(line);
      expect(read.facts, line).not.toHaveLength(0);
      expect(factsOf(read).unread, line).toEqual([]);
    }
  });
});

describe('the page about checklists that one has already', () => {
  const page = pageAt(handbook, 'pages/kinds/checklists-you-have.md').file.text;
  const rowsOf = (head: string): string[][] =>
    page
      .split(/\n{2,}/)
      .filter((block) => block.startsWith(head))
      .flatMap((block) => block.split('\n').slice(2))
      .map((row) =>
        row
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      );

  it('says what Handrail reads in the files it shows, and what of that is a guess', () => {
    const tasks = handbookOf(shown)
      .checklists.filter(({ path }) => page.includes(`title="content/${path}"`))
      .flatMap(tasksOf);
    const read = tasks.map(({ text, who, when, guessed }) => [
      text,
      who.join(', '),
      when === undefined ? '' : whenInWords(when),
      guessed.join(', '),
    ]);
    const told = rowsOf('| Task                            |').concat(rowsOf('| Task             | Who           |'));
    expect(told).toHaveLength(7);
    expect(read.sort()).toEqual(told.sort());
  });

  it('names columns that are read as it says', () => {
    const cells: Readonly<Record<string, string>> = {
      when: 'day 3',
      'who does it': '@hire',
      'who is told': '@it',
      'how long it takes': '2 h',
      'why and how': 'Words',
      'whether the box is ticked': 'x',
    };
    const columns = rowsOf('| A column called').slice(0, -1);
    expect(columns.map(([, says]) => says)).toEqual(Object.keys(cells));
    for (const [names = '', says = ''] of columns) {
      for (const name of names.replace(', with boxes below', '').split(', ')) {
        const table = `| Task | ${name} |\n| --- | --- |\n| Do it | ${cells[says] ?? ''} |\n`;
        const [list] = handbookOf({ 'checklists/list.md': `## Phase\n\n${table}` }).checklists;
        const [task] = list === undefined ? [] : tasksOf(list);
        const meaning: Readonly<Record<string, unknown>> = {
          when: task?.when,
          'who does it': task?.who[0],
          'who is told': task?.informs[0],
          'how long it takes': task?.facts.minutes,
          'why and how': task?.why.find(({ label }) => label === undefined)?.text,
          'whether the box is ticked': task?.checked === true ? true : undefined,
        };
        const found = Object.keys(meaning).filter((key) => meaning[key] !== undefined);
        expect(found, name).toEqual([says]);
      }
    }
  });
});

function tasksIn(list: Checklist, start: string, answers: Readonly<Record<string, string>>): PlannedTask[] {
  const data = checklistData(list, handbook);
  const calendar = { ...data.calendar, holidays };
  return planOf({ ...data, calendar }, { start, answers }).phases.flatMap(({ tasks }) => tasks);
}
