import { describe, expect, it } from 'vitest';
import { nothingDue } from '../../../src/elements/plan/nothing-due.ts';
import { sheetOf } from '../../../src/elements/plan/sheet.ts';
import { begin } from '../../../src/handbook/progress.ts';
import { tick } from '../../../src/handbook/progress/editing.ts';
import type { TaskExport } from '../../../src/schema/checklist-export.ts';
import type { PlanRecord } from '../../../src/schema/checklist-plans.ts';
import { dueOn, listOf, taskOf } from './list-of.ts';

/** A Wednesday. */
const today = '2026-12-02';

const late = dueOn('late', '2026-12-01');
const now = dueOn('now', today);
const friday = dueOn('friday', '2026-12-04');
const next = dueOn('next', '2026-12-16');

function said(
  tasks: readonly TaskExport[],
  done: readonly string[],
  from: { day?: string; view?: string } = {},
): string {
  const list = listOf(tasks);
  const begun = { ...begin(list, { id: 'p', whose: '', today }), start: today };
  const record = done.reduce<PlanRecord>((plan, key) => tick(plan, key, today), begun);
  const wanted = { today, weekFrom: from.day ?? today, view: from.view };
  return nothingDue(sheetOf(list, record, { ...wanted, stay: new Set() }), { ...wanted, start: record.start });
}

describe('what is said where nothing is to be done', () => {
  it.each([
    ['nothing while today has something', [now, friday], [], ''],
    ['nothing while something is overdue', [late, now, friday], ['now'], ''],
    ['nothing on a day that had nothing', [friday], [], ''],
    ['that today is done, while the week is not', [now, friday], ['now'], 'That was everything for today.'],
    ['that the week is done', [now, next], ['now'], 'Nothing is due this week.'],
    ['that everything is done', [now, friday], ['now', 'friday'], 'Everything here is done.'],
    ['that there is nothing at all', [], [], 'There is nothing to do in this checklist.'],
  ])('is %s', (_, tasks, done, words) => {
    expect(said(tasks, done)).toBe(words);
  });

  it('speaks of the coming week on a free day, and of a role when one is looked at', () => {
    expect(said([next], [], { day: '2026-12-07' })).toBe('Nothing is due in the coming week.');
    expect(said([taskOf('lead', { who: ['manager'] })], [], { view: 'hire' })).toBe('There is nothing for this role.');
  });
});
