import { describe, expect, it } from 'vitest';
import { countsOf, countWords, sheetOf } from '../../../src/elements/plan/sheet.ts';
import type { Sheet, Wanted } from '../../../src/elements/plan/sheet.ts';
import { planOf } from '../../../src/handbook/plan.ts';
import { begin } from '../../../src/handbook/progress.ts';
import { tick } from '../../../src/handbook/progress/editing.ts';
import type { ChecklistExport } from '../../../src/schema/checklist-export.ts';
import { dueOn, listOf, taskOf } from './list-of.ts';

/** A Wednesday. */
const today = '2026-12-02';

function laidOut(list: ChecklistExport, done: readonly string[] = [], wanted: Partial<Wanted> = {}): Sheet {
  const begun = begin(list, { id: 'p', whose: '', today });
  const record = done.reduce((plan, key) => tick(plan, key, today), begun);
  return sheetOf(list, record, {
    today,
    weekFrom: today,
    view: undefined,
    stay: new Set(),
    ...wanted,
  });
}

const ids = (tasks: Sheet['today']): string[] => tasks.map(({ id }) => id);
const later = ({ later: phases }: Sheet) => phases.map(({ phase, tasks }) => [phase.title, ids(tasks)]);

describe('the sheet of a plan', () => {
  const list = listOf(
    [dueOn('late', '2026-12-01'), dueOn('later', '2026-11-20'), dueOn('now', today), taskOf('any')],
    [dueOn('friday', '2026-12-04'), dueOn('next', '2026-12-09')],
  );

  it('puts each task where its day has it, the earliest first, and what has no day into its phase', () => {
    const sheet = laidOut(list);
    expect(ids(sheet.overdue)).toEqual(['later', 'late']);
    expect(ids(sheet.today)).toEqual(['now']);
    expect(ids(sheet.week)).toEqual(['friday']);
    expect(later(sheet)).toEqual([
      ['Before', ['any']],
      ['After', ['next']],
    ]);
    expect(sheet.counts).toEqual({ done: 0, all: 6 });
  });

  it('moves what is done to the end, but for what was ticked a moment ago', () => {
    const sheet = laidOut(list, ['late', 'now'], { stay: new Set(['now']) });
    expect(ids(sheet.overdue)).toEqual(['later']);
    expect(ids(sheet.today)).toEqual(['now']);
    expect(ids(sheet.done)).toEqual(['late']);
    expect(countWords(sheet.counts)).toBe('2 of 6 done');
  });

  it('counts the week from the next day of work', () => {
    // On Sunday, Monday the 7th and Friday the 11th are the coming week, and Monday the 14th is not.
    const coming = listOf([dueOn('a', '2026-12-07'), dueOn('b', '2026-12-11'), dueOn('c', '2026-12-14')]);
    const sheet = laidOut(coming, [], { today: '2026-12-06', weekFrom: '2026-12-07' });
    expect([ids(sheet.today), ids(sheet.week), later(sheet)]).toEqual([[], ['a', 'b'], [['Before', ['c']]]]);
  });

  it('shows a role its own tasks and those of nobody', () => {
    const shared = listOf(
      [taskOf('mine', { who: ['hire'] }), taskOf('both', { who: ['hire', 'manager'] })],
      [taskOf('theirs', { who: ['manager'] }), taskOf('nobodys')],
    );
    expect(later(laidOut(shared, [], { view: 'hire' }))).toEqual([
      ['Before', ['mine', 'both']],
      ['After', ['nobodys']],
    ]);
  });

  it('puts the parts of a task below it, if it stands in the same place', () => {
    const nested = listOf([
      dueOn('whole', '2026-12-04'),
      dueOn('other', '2026-12-03'),
      dueOn('part', '2026-12-03', { under: 'whole' }),
      dueOn('crumb', '2026-12-03', { under: 'part' }),
      dueOn('early', '2026-12-01', { under: 'whole' }),
    ]);
    const sheet = laidOut(nested);
    expect(sheet.week.map(({ id, below }) => [id, below])).toEqual([
      ['other', 0],
      ['whole', 0],
      ['part', 1],
      ['crumb', 2],
    ]);
    expect(sheet.overdue.map(({ id, below }) => [id, below])).toEqual([['early', 0]]);
  });

  it('waits for what is not done, and no longer when it is', () => {
    const chained = listOf([taskOf('first'), taskOf('second', { after: ['first'] })]);
    const waits = (done: string[]) =>
      laidOut(chained, done)
        .later[0]?.tasks.at(-1)
        ?.waits.map(({ task }) => task.id);
    expect(waits([])).toEqual(['first']);
    expect(waits(['first'])).toEqual([]);
  });

  it('counts what may not apply only once it is certain', () => {
    const asked = listOf([
      taskOf('sure'),
      taskOf('badge', { condition: [[{ question: 'location', answer: 'office', not: false }]] }),
    ]);
    const record = begin(asked, { id: 'p', whose: '', today });
    const all = (answers: Record<string, string>) => countsOf(planOf(asked, { start: undefined, answers }), record).all;
    expect([all({}), all({ location: 'office' }), all({ location: 'remote' })]).toEqual([1, 2, 1]);
    expect(countWords({ done: 0, all: 0 })).toBe('nothing to do');
    expect(countWords({ done: 3, all: 3 })).toBe('all 3 done');
  });
});
