import fc from 'fast-check';
import type { ChecklistPlans, Friction, PlanRecord, TaskRecord } from '../../../src/schema/checklist-plans.ts';

export const monday = '2026-05-04';

/** A file of plans for tests. */
export function plansOf(...plans: readonly PlanRecord[]): ChecklistPlans {
  return {
    generator: 'Handrail',
    type: 'checklist-plans',
    version: 1,
    checklist: { id: 'list', title: 'First month' },
    plans: [...plans],
  };
}

/** A note about what was in the way. */
export function noteOf(id: string, said: Partial<Friction> = {}): Friction {
  return { id, kind: 'unclear', note: `About ${id}`, minutes: null, date: monday, reported: null, ...said };
}

const anyDay = fc.constantFrom('2024-02-29', '2026-05-04', '2026-12-31');
const anyDayOrNone = fc.option(anyDay);
const anyNote: fc.Arbitrary<Friction> = fc.record({
  id: fc.string({ minLength: 1 }),
  kind: fc.constantFrom('wrong', 'unclear', 'missing', 'slow'),
  note: fc.string(),
  minutes: fc.option(fc.integer({ min: 1, max: 1000 })),
  date: anyDay,
  reported: anyDayOrNone,
});
const anyTask: fc.Arbitrary<TaskRecord> = fc.record({
  knownFacts: fc.option(fc.string(), { nil: undefined }),
  key: fc.string({ minLength: 1 }),
  task: fc.record({
    id: fc.string(),
    from: fc.string(),
    phase: fc.string(),
    text: fc.string(),
    group: fc.option(fc.string()),
    under: fc.option(fc.string()),
    facts: fc.string(),
    targets: fc.option(fc.array(fc.string(), { maxLength: 2 }), { nil: undefined }),
  }),
  done: anyDayOrNone,
  since: anyDay,
  withdrawn: anyDayOrNone,
  formerly: fc.array(fc.string(), { maxLength: 2 }),
  seen: fc.boolean(),
  known: fc.option(fc.string()),
  isNot: fc.array(fc.string(), { maxLength: 2 }),
  friction: fc.array(anyNote, { maxLength: 2 }),
});
const anyWords = fc.dictionary(fc.string(), fc.string(), { maxKeys: 3, noNullPrototype: true });
const anyPlan: fc.Arbitrary<PlanRecord> = fc
  .record({
    id: fc.string({ minLength: 1 }),
    whose: fc.string(),
    begun: anyDay,
    start: anyDayOrNone,
    answers: anyWords,
    people: anyWords,
    view: fc.option(fc.string()),
    tasks: fc.uniqueArray(anyTask, { selector: ({ key }) => key, maxLength: 3 }),
    missing: fc.array(anyNote, { maxLength: 2 }),
    measures: fc.array(fc.record({ measure: fc.string(), met: anyDayOrNone, note: fc.string() }), { maxLength: 2 }),
  })
  // Notes of one plan have ids of their own.
  .map((plan) => {
    let next = 0;
    const numbered = (notes: readonly Friction[]): Friction[] =>
      notes.map((note) => ({ ...note, id: `note-${next++}` }));
    return {
      ...plan,
      tasks: plan.tasks.map((task) => ({ ...task, friction: numbered(task.friction) })),
      missing: numbered(plan.missing),
    };
  });

/** Any file of plans. */
export const anyPlans: fc.Arbitrary<ChecklistPlans> = fc
  .uniqueArray(anyPlan, { selector: ({ id }) => id, maxLength: 3 })
  .map((plans) => plansOf(...plans));
