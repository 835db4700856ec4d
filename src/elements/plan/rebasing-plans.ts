import { isSameText } from '../../handbook/progress/same-task.ts';
import type { ChecklistPlans, Friction, PlanRecord, TaskRecord } from '../../schema/checklist-plans.ts';
import { isSame, later } from '../kept/three-ways.ts';

/**
 * Does to the plans that are kept now what was done on this page since both were the same. What only one side changed is
 * taken from it; what one removed stays removed, unless the other has changed it meanwhile. Where only one value can be
 * (a start, a name, a day), what was chosen on this page wins; of a note that both rewrote, both versions stay.
 *
 * @param base what was kept when this page and the browser's storage last agreed
 * @param mine what this page has made of it
 * @param kept what is in the storage now
 */
export function rebase(base: ChecklistPlans, mine: ChecklistPlans, kept: ChecklistPlans): ChecklistPlans {
  return {
    ...kept,
    checklist: later(base.checklist, mine.checklist, kept.checklist),
    plans: threeWays(base.plans, mine.plans, kept.plans, ({ id }) => id, rebasePlan),
  };
}

function rebasePlan(base: PlanRecord | undefined, mine: PlanRecord, kept: PlanRecord): PlanRecord {
  const then = base ?? bare(kept);
  const used = new Set<string>();
  const free = (said: readonly Friction[]): Friction[] => said.map((each) => ({ ...each, id: freeId(each.id, used) }));
  const told = withOwnKeys(then.tasks, mine.tasks, kept.tasks);
  const tasks = threeWays(then.tasks, told, kept.tasks, ({ key }) => key, rebaseTask);
  return {
    id: kept.id,
    whose: later(then.whose, mine.whose, kept.whose),
    begun: later(then.begun, mine.begun, kept.begun),
    start: later(then.start, mine.start, kept.start),
    answers: entriesOf(then.answers, mine.answers, kept.answers),
    people: entriesOf(then.people, mine.people, kept.people),
    view: later(then.view, mine.view, kept.view),
    tasks: tasks.map((task) => ({ ...task, friction: free(task.friction) })),
    missing: free(saidIn(then.missing, mine.missing, kept.missing)),
    measures: threeWays(
      then.measures,
      mine.measures,
      kept.measures,
      ({ measure }) => measure,
      (before, own, other) => {
        const earlier = before ?? { met: null, note: '' };
        const isTwice = own.note !== other.note && own.note !== earlier.note && other.note !== earlier.note;
        return {
          measure: kept.measures.includes(other) ? other.measure : own.measure,
          met: later(earlier.met, own.met, other.met),
          note:
            isTwice && other.note !== '' && own.note !== ''
              ? `${other.note}\n\n${own.note}`
              : later(earlier.note, own.note, other.note),
        };
      },
    ),
  };
}

/** Tasks that two pages added under one key, although they are two, are told apart. */
function withOwnKeys(
  base: readonly TaskRecord[],
  mine: readonly TaskRecord[],
  kept: readonly TaskRecord[],
): TaskRecord[] {
  const then = new Set(base.map(({ key }) => key));
  const there = new Map(kept.map((task) => [task.key, task]));
  const used = new Set([...mine, ...kept].map(({ key }) => key));
  return mine.map((task) => {
    const other = there.get(task.key);
    if (other === undefined || then.has(task.key) || shareWords(task, other)) return task;
    return { ...task, key: freeId(task.key, used) };
  });
}

/** Whether two tasks have, or had, the same words. */
export function shareWords(one: TaskRecord, other: TaskRecord): boolean {
  const words = [other.task.text, ...other.formerly];
  return [one.task.text, ...one.formerly].some((text) => words.some((each) => isSameText(text, each)));
}

/** A plan that nothing was done to: what two sides began under one id. */
function bare(plan: PlanRecord): PlanRecord {
  return { ...plan, whose: '', start: null, answers: {}, people: {}, view: null, tasks: [], missing: [], measures: [] };
}

function rebaseTask(base: TaskRecord | undefined, mine: TaskRecord, kept: TaskRecord): TaskRecord {
  const then: TaskRecord = base ?? { ...kept, done: null, friction: [], formerly: [], isNot: [] };
  // Where a task stands, and whether that was told, belongs together: both are of the page that followed the list last.
  const isMine = !isSame(wordingOf(then), wordingOf(mine));
  const wording = wordingOf(isMine ? mine : kept);
  return {
    ...kept,
    ...wording,
    done: later(then.done, mine.done, kept.done),
    formerly: [...new Set([...kept.formerly, ...mine.formerly])],
    isNot: [...new Set([...kept.isNot, ...mine.isNot])],
    friction: saidIn(then.friction, mine.friction, kept.friction),
  };
}

function wordingOf({
  task,
  withdrawn,
  seen,
  known,
  knownFacts,
}: TaskRecord): Pick<TaskRecord, 'task' | 'withdrawn' | 'seen' | 'known' | 'knownFacts'> {
  return { task, withdrawn, seen, known, knownFacts };
}

/** Items of three lists by their keys, those of the storage first. */
function threeWays<Item>(
  base: readonly Item[],
  mine: readonly Item[],
  kept: readonly Item[],
  keyOf: (item: Item) => string,
  join: (base: Item | undefined, mine: Item, kept: Item) => Item,
): Item[] {
  const then = new Map(base.map((item) => [keyOf(item), item]));
  const own = new Map(mine.map((item) => [keyOf(item), item]));
  const there = new Set(kept.map(keyOf));
  return [
    ...kept.flatMap((other): Item[] => {
      const [before, item] = [then.get(keyOf(other)), own.get(keyOf(other))];
      if (item === undefined) return before !== undefined && isSame(before, other) ? [] : [other];
      if (isSame(item, other) || (before !== undefined && isSame(before, item))) return [other];
      return [before !== undefined && isSame(before, other) ? item : join(before, item, other)];
    }),
    // What the storage has lost is gone, unless it was made or changed here.
    ...mine.filter((item) => !there.has(keyOf(item)) && !isSame(then.get(keyOf(item)), item)),
  ];
}

/** Notes are never joined: of one that both sides rewrote, both versions stay. */
function saidIn(base: readonly Friction[], mine: readonly Friction[], kept: readonly Friction[]): Friction[] {
  const both: Friction[] = [];
  const said = threeWays(
    base,
    mine,
    kept,
    ({ id }) => id,
    (before, own, other) => {
      if (isSame({ ...own, reported: null }, { ...other, reported: null })) {
        // The same words, which one side or both have handed in or taken back.
        return { ...other, reported: later(before?.reported ?? null, own.reported, other.reported) };
      }
      both.push(own);
      return other;
    },
  );
  return [...said, ...both];
}

function entriesOf(
  base: Record<string, string>,
  mine: Record<string, string>,
  kept: Record<string, string>,
): Record<string, string> {
  const joined = threeWays(
    Object.entries(base),
    Object.entries(mine),
    Object.entries(kept),
    ([key]) => key,
    (_, own) => own,
  );
  return Object.fromEntries(joined);
}

/** The id itself, or with a number when another note has it. It is taken from then on. */
export function freeId(id: string, used: Set<string>): string {
  let free = id;
  for (let number = 2; used.has(free); number += 1) free = `${id}-${number}`;
  used.add(free);
  return free;
}
