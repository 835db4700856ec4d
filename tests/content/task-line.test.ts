import { describe, expect, it } from 'vitest';
import { datesOf } from '../../src/handbook/working-days.ts';
import { weekdayOf } from '../../src/handbook/standing.ts';
import { factsOf, readTask } from '../../src/schema/task.ts';
import { readWhen } from '../../src/schema/when.ts';
import { pageAt, starter } from './starter.ts';

const page = pageAt(starter(), 'pages/kinds/task-line.md').file.text;

/** The rows of every table of the page, by the words above its first column. */
const tables = Map.groupBy(
  [...page.matchAll(/^\| (\S[^|]*?) +\|.*\n\|[ |:-]+\n((?:\|.*\n)+)/gm)],
  ([, heading = '']) => heading,
);
const rowsBelow = (heading: string): string[][] =>
  (tables.get(heading) ?? []).flatMap(([, , rows = '']) =>
    rows.split('\n').flatMap((row) =>
      row === ''
        ? []
        : [
            row
              .split('|')
              .slice(1, -1)
              .map((cell) => cell.trim()),
          ],
    ),
  );

/** The notations in a cell: what is set as code. */
const codesIn = (cell = ''): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);

const notations = rowsBelow('You write').map(([cell]) => codesIn(cell));
/** Rows whose notations are not several for one thing. */
const unlike = ['#123', 'prevent'];

/** What a notation says, in company that leaves no doubt whether it is a fact. */
const saidBy = (notation: string): unknown => {
  const { text, facts } = readTask(`Do it (${notation}, @somebody)`);
  expect(text).toBe('Do it');
  expect(facts.filter(({ type }) => type === 'unread')).toEqual([]);
  expect(facts.length).toBeGreaterThan(1);
  return factsOf({ text, facts, between: [], span: undefined, ending: '' });
};

describe('the page about the task line', () => {
  it('shows every kind of fact', () => {
    const types = new Set(
      notations.flat().flatMap((each) => readTask(`(${each}, @somebody)`).facts.map(({ type }) => type)),
    );
    expect([...types].sort()).toEqual(
      ['action', 'after', 'condition', 'done', 'effort', 'informs', 'issue', 'weight', 'when', 'who'].sort(),
    );
  });

  it.each(notations)('shows nothing that cannot be read: %s', (...row) => {
    expect(row).not.toHaveLength(0);
    const said = row.map(saidBy);
    if (unlike.includes(row[0] ?? '')) expect(new Set(said.map((each) => JSON.stringify(each))).size).toBe(row.length);
    else expect(said).toEqual(row.map(() => said[0]));
  });

  it('says what is text when it stands alone, and how to make it certain', () => {
    const rows = rowsBelow('Text when alone');
    expect(rows).not.toHaveLength(0);
    for (const [text, certain] of rows) {
      expect(readTask(`Do it (${codesIn(text).join()})`).facts, text).toEqual([]);
      expect(readTask(`Do it (${codesIn(certain).join()})`).facts, certain).toHaveLength(1);
      expect(saidBy(codesIn(text).join())).toEqual(saidBy(codesIn(certain).join()));
    }
  });

  it('gives prose that stays text, and a slip with what it means', () => {
    expect(page).toContain('`(see below)`');
    expect(readTask('Do it (see below)').facts).toEqual([]);
    expect(page).toContain('`day seven` is probably `day 7`');
    expect(factsOf(readTask('Do it (day seven)')).unread).toEqual([{ text: 'day seven', like: 'day 7' }]);
  });

  it('counts the days of its example as plans do', () => {
    const calendar = { weekend: [6, 7], holidays: ['12-25', '01-01'], counts: 'working' } as const;
    const rows = rowsBelow('Task');
    expect(rows.length).toBeGreaterThan(5);
    for (const [task, earliest, due] of rows) {
      const when = readWhen(codesIn(task).join());
      const dates = when && datesOf(when, '2026-12-19', calendar);
      expect([earliest, due], task).toEqual([withWeekday(dates?.begins), withWeekday(dates?.due)]);
    }
  });
});

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

function withWeekday(day: string | undefined): string {
  return day === undefined ? '' : `${weekdays[weekdayOf(day) - 1]} ${day}`;
}
