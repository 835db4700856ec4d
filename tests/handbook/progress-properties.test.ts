import fc from 'fast-check';
import { expect, it } from 'vitest';
import { begin, follow, recordFor } from '../../src/handbook/progress.ts';
import { tick } from '../../src/handbook/progress/editing.ts';
import { readingOf } from '../../src/handbook/alignment/word.ts';
import type { ChecklistExport } from '../../src/schema/checklist-export.ts';
import type { PlanRecord } from '../../src/schema/checklist-plans.ts';
import { anyItem, anyStep, edited, nameOf, pageOf } from './progress-world.ts';
import type { Item, Step } from './progress-world.ts';

const today = '2026-05-04';
const runs = { numRuns: 1500, seed: 20_260_504 };

/** What a plan went through: after each time it followed its list, everything that a property can ask about. */
interface Moment {
  readonly items: readonly Item[];
  readonly list: ChecklistExport;
  readonly meaningOf: ReadonlyMap<string, string>;
  readonly before: PlanRecord;
  /** What the ids in `before` meant. */
  readonly meantBefore: ReadonlyMap<string, string>;
  readonly record: PlanRecord;
  /** What was ticked so far: meanings by keys. */
  readonly ticked: ReadonlyMap<string, string>;
}

/** Plays a story. It follows the list only where the story says so, and at the end. */
function play(start: readonly Item[], steps: readonly Step[], look: (moment: Moment) => void): void {
  let items = start;
  const gone: Item[] = [];
  let page = pageOf(items);
  let record = begin(page.list, { id: 'plan', whose: '', today });
  const ticked = new Map<string, string>();
  for (const step of [...steps, { type: 'follow' } as const]) {
    items = edited(items, gone, step);
    if (step.type === 'follow') {
      const meantBefore = page.meaningOf;
      page = pageOf(items);
      const before = record;
      record = follow(record, page.list, today);
      look({ items, ...page, before, meantBefore, record, ticked });
    } else if (step.type === 'tick') {
      // The owner ticks what the page shows: the list as it was followed last.
      const shown = [...page.meaningOf];
      const [id, meaning] = shown[step.at % Math.max(1, shown.length)] ?? [];
      const task = id === undefined ? undefined : recordFor(record, { id });
      if (task === undefined || meaning === undefined) continue;
      record = tick(record, task.key, today);
      if (!ticked.has(task.key)) ticked.set(task.key, meaning);
    }
  }
}

/** What is true at every moment, and how often there was something to hold against it, where that is not each time. */
const ticksSeen = { moved: 0, kept: 0 };
const truths: Readonly<Record<string, (moment: Moment) => void>> = {
  'never moves a tick to a task that means something else': ({ record, ticked, meaningOf }) => {
    for (const { key, task, done, withdrawn } of record.tasks) {
      if (withdrawn !== null || done === null) continue;
      expect(meaningOf.get(task.id), task.text).toBe(ticked.get(key));
      ticksSeen.moved += 1;
    }
  },

  'never loses what was ticked: it is in the list, or in the history': ({ record, ticked }) => {
    for (const key of ticked.keys()) {
      expect(record.tasks.find((each) => each.key === key)?.done).toBe(today);
    }
  },

  'keeps what was ticked ticked for as long as exactly one task says it': ({
    record,
    ticked,
    items,
    before,
    meantBefore,
  }) => {
    for (const [key, meaning] of ticked) {
      const saying = items.filter((item) => nameOf(item.meaning) === meaning);
      const then = before.tasks.find((each) => each.key === key);
      if (saying.length !== 1 || then === undefined || then.withdrawn !== null) continue;
      // Where two of the same were remembered, the one that is left may be either.
      if ([...ticked.values()].filter((other) => other === meaning).length > 1) continue;
      const twins = before.tasks.filter(
        (each) =>
          each.key !== key &&
          (saying.some(({ text }) => readingOf(text) === readingOf(each.task.text)) ||
            (each.withdrawn === null && meantBefore.get(each.task.id) === meaning)),
      );
      if (twins.length > 0) continue;
      const now = record.tasks.find((each) => each.key === key);
      expect(now?.withdrawn, `${then.task.text} → ${saying[0]?.text}`).toBeNull();
      ticksSeen.kept += 1;
    }
  },

  'has one record for every task, and a key for every record': ({ record, list }) => {
    const here = record.tasks.filter(({ withdrawn }) => withdrawn === null).map(({ task }) => task.id);
    const there = list.phases.flatMap(({ tasks }) => tasks.map(({ id }) => id));
    expect(here.toSorted()).toEqual(there.toSorted());
    expect(new Set(record.tasks.map(({ key }) => key)).size).toBe(record.tasks.length);
  },

  'never changes a key, and collects the words a task had': ({ record, before }) => {
    for (const then of before.tasks) {
      const now = record.tasks.find(({ key }) => key === then.key);
      expect(now?.since).toBe(then.since);
      expect(now?.formerly).toEqual(expect.arrayContaining(then.formerly));
      if (now !== undefined && readingOf(now.task.text) !== readingOf(then.task.text)) {
        expect(now.formerly).toContain(then.task.text);
      }
    }
  },

  'changes nothing the second time': ({ record, list }) => {
    expect(follow(record, list, '2026-05-05')).toBe(record);
  },

  'does not depend on the order of the list, nor of the records': ({ before, list, record }) => {
    const turned = {
      ...list,
      phases: list.phases.toReversed().map((phase) => ({ ...phase, tasks: phase.tasks.toReversed() })),
    };
    const again = follow({ ...before, tasks: before.tasks.toReversed() }, turned, today);
    expect(byKey(again)).toEqual(byKey(record));
  },
};

// Every story is played once and asked for all of it: to play it takes longer than to ask.
it('keeps every tick where it belongs, whatever an author does to a list', () => {
  fc.assert(
    fc.property(fc.array(anyItem, { maxLength: 7 }), fc.array(anyStep, { maxLength: 16 }), (start, steps) =>
      play(start, steps, (moment) => {
        for (const [name, look] of Object.entries(truths)) {
          try {
            look(moment);
          } catch (error) {
            throw new Error(`It ${name}: ${String(error)}`, { cause: error });
          }
        }
      }),
    ),
    runs,
  );
  expect(ticksSeen.moved).toBeGreaterThan(1000);
  expect(ticksSeen.kept).toBeGreaterThan(1000);
});

function byKey({ tasks }: PlanRecord): PlanRecord['tasks'] {
  return tasks.toSorted((a, b) => (a.key < b.key ? -1 : 1));
}
