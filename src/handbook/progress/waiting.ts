import type { PlannedTask } from '../plan.ts';

/** Whether a task is done. */
export type IsDone = (planned: PlannedTask) => boolean;

/** The open tasks that one waits for at once. Nothing that is done waits. */
export function waitsFor(planned: PlannedTask, isDone: IsDone): PlannedTask[] {
  return isDone(planned) ? [] : planned.after.filter((each) => !isDone(each));
}

/**
 * The open tasks of a plan that wait for one, at once or through others. What is done lets nothing wait, though something
 * before it may be open: somebody found a way.
 */
export function waitingFor(planned: PlannedTask, all: readonly PlannedTask[], isDone: IsDone): PlannedTask[] {
  const found = new Set<PlannedTask>();
  for (let size = -1; size < found.size;) {
    size = found.size;
    for (const each of all) {
      if (each === planned || isDone(each)) continue;
      if (each.after.some((before) => before === planned || found.has(before))) found.add(each);
    }
  }
  return all.filter((each) => found.has(each));
}
