import { checklistData } from '../../../src/export/checklist-json.ts';
import { planOf } from '../../../src/handbook/plan.ts';
import type { Plan, PlanSetup } from '../../../src/handbook/plan.ts';
import { begin, recordFor } from '../../../src/handbook/progress.ts';
import type { ChecklistExport } from '../../../src/schema/checklist-export.ts';
import type { PlanRecord } from '../../../src/schema/checklist-plans.ts';
import { handbookOf } from '../../content-tree.ts';

/** The address that the handbook of the fixture is published at. */
export const site = 'https://example.org/kb/';

/** A checklist with everything in it that exports have to tell. 2026-12-07, when its plans start, is a Monday. */
export const arrival = `---
title: First days
roles:
  hire: New colleague
  manager: Manager
  it: "IT, \\"the\\" desk"
questions:
  - id: location
    ask: Where will you work?
    options: { office: In the office, remote: From home }
  - id: on-call
    ask: Will you be on call?
---

## Preparing

- [ ] Order a laptop (@manager, day -2, 15 min, must, informs @it)

  Ask early, see [the shop](https://example.com/shop?a=1) and [home](../index.md).

- [ ] =Hand out the keys (@it, if location is office)

## Arriving

### Settling in

- [ ] Unpack [the laptop](../index.md) (@hire and @manager, day 1, 1 h, after "Order a laptop")
  - [ ] Sign in *everywhere* (@hire)
  - [ ] Größe 👩‍💻 wählen, and write to @platform (@hire, days 2-4, if on-call)
- [ ] Read [the *rules*] (draft) again
- [ ] Meet; greet \\\\ all, slowly (by week 1, nice)
`;

/** A list as its JSON holds it. */
export function listOf(text = arrival, more: Readonly<Record<string, string>> = {}): ChecklistExport {
  const handbook = handbookOf({
    'handbook.yaml': `name: Quay\nurl: ${site}\n`,
    'index.md': '# Home\n',
    'checklists/arrival.md': text,
    ...more,
  });
  const list = handbook.checklists.find(({ id }) => id === 'arrival');
  if (list === undefined) throw new Error('The handbook has no checklist');
  return checklistData(list, handbook);
}

/** A plan of the list, which starts on Monday, 7 December 2026 if nothing else is said. */
export function planned(setup: Partial<PlanSetup> = {}, list = listOf()): Plan {
  return planOf(list, { start: '2026-12-07', answers: {}, ...setup });
}

/** A record of the list, with some tasks ticked, by their words. */
export function recorded(
  ticks: Readonly<Record<string, string>> = {},
  more: Partial<PlanRecord> = {},
  list = listOf(),
): PlanRecord {
  const record = begin(list, { id: 'p1', whose: '', today: '2026-11-30' });
  const done = new Map(Object.entries(ticks));
  const known = list.phases.flatMap(({ tasks }) => tasks);
  for (const text of done.keys()) {
    if (!known.some((task) => task.text === text && recordFor(record, task) !== undefined)) {
      throw new Error(`There is no task "${text}"`);
    }
  }
  return {
    ...record,
    start: '2026-12-07',
    tasks: record.tasks.map((each) => ({ ...each, done: done.get(each.task.text) ?? null })),
    ...more,
  };
}
