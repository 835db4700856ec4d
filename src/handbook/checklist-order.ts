import { findAligned } from './alignment.ts';
import { areaKey } from './area-key.ts';
import type { Task } from './checklist.ts';
import type { ChecklistFault } from './checklist-fault.ts';
import type { Draft } from './draft.ts';
import { compareTexts } from './text-order.ts';

/** As many texts are compared to find names by likeness, which takes time: of an author's many wrong names, the first are. */
const mostComparisons = 20_000;

/**
 * Finds what each task waits for: the task of that name, of that beginning, or one that surely says the same. What is not
 * there, and what would wait for itself, is a fault, and waited for by nobody. From here on the facts of a task name what was
 * found by its own words.
 *
 * @param tasks every task of one checklist, in order
 * @param conceals whether the edition withholds a checklist: then what is not there may be a task of it, and is not named
 */
export function orderTasks(tasks: readonly Draft<Task>[], faults: ChecklistFault[], conceals = false): void {
  const names = new TaskNames(tasks);
  for (const task of tasks) {
    const { path } = task.written;
    const found = new Set<Task>();
    for (const name of task.facts.after) {
      const other = names.find(name, task);
      if (other !== undefined) found.add(other);
      else {
        faults.push({ kind: 'unknown-task', path, position: task.position, name, known: names.texts });
        if (!conceals) task.missing = [...task.missing, name];
      }
    }
    task.after = [...found];
  }
  breakCircles(tasks, faults);
  for (const task of tasks) {
    if (task.facts.after.length === 0) continue;
    task.facts = { ...task.facts, after: [...task.after.map(({ text }) => text), ...task.missing] };
  }
}

/** Tasks by what they are called. */
class TaskNames {
  readonly texts: readonly string[];
  readonly #tasks: readonly Task[];
  readonly #byKey = new Map<string, Task>();
  /** Keys in the order of their letters, to find those with one beginning. */
  readonly #sorted: readonly { readonly key: string; readonly task: Task }[];
  readonly #guessed = new Map<string, Task | undefined>();

  constructor(tasks: readonly Task[]) {
    const keyed = tasks.map((task) => ({ key: areaKey(task.text), task }));
    for (const { key, task } of keyed) if (!this.#byKey.has(key)) this.#byKey.set(key, task);
    this.#tasks = tasks;
    this.#sorted = keyed.sort((a, b) => compareTexts(a.key, b.key));
    this.texts = tasks.map(({ text }) => text);
  }

  find(name: string, itself: Task): Task | undefined {
    const key = areaKey(name);
    const same = this.#byKey.get(key);
    if (same !== undefined) return same;
    const begun = this.#begunWith(key, itself);
    // Of several that begin so, none is surely meant.
    return begun.length > 0 ? (begun.length === 1 ? begun[0] : undefined) : this.#like(name, itself);
  }

  /** The tasks, but for the one that waits, whose words begin so: two of them are as good as more. */
  #begunWith(key: string, itself: Task): Task[] {
    let low = 0;
    for (let high = this.#sorted.length; low < high;) {
      const middle = (low + high) >> 1;
      if ((this.#sorted[middle]?.key ?? '') < key) low = middle + 1;
      else high = middle;
    }
    const near = this.#sorted.slice(low, low + 3);
    return near.flatMap((each) => (each.key.startsWith(key) && each.task !== itself ? [each.task] : []));
  }

  #like(name: string, itself: Task): Task | undefined {
    if (!this.#guessed.has(name) && this.#guessed.size * this.#tasks.length < mostComparisons) {
      const others = this.#tasks.filter((each) => each !== itself);
      this.#guessed.set(name, findAligned({ text: name }, others)?.after);
    }
    const found = this.#guessed.get(name);
    return found === itself ? undefined : found;
  }
}

/** Takes out what would make a task wait for itself. The last step of a circle, in the order of the text, is its mistake. */
function breakCircles(tasks: readonly Draft<Task>[], faults: ChecklistFault[]): void {
  const drafts = new Map<Task, Draft<Task>>(tasks.map((task) => [task, task]));
  const finished = new Set<Task>();
  for (const first of tasks) {
    if (finished.has(first)) continue;
    // Nothing limits how many tasks wait for each other, so that this must not recurse.
    const way: { readonly task: Draft<Task>; next: number }[] = [{ task: first, next: 0 }];
    const places = new Map<Task, number>([[first, 0]]);
    for (let step = way.at(-1); step !== undefined; step = way.at(-1)) {
      const { task } = step;
      const other = task.after[step.next];
      const draft = other === undefined ? undefined : drafts.get(other);
      if (other === undefined || draft === undefined) {
        finished.add(task);
        places.delete(task);
        way.pop();
        continue;
      }
      const at = places.get(other);
      if (at !== undefined) {
        const circle = way.slice(at).map((each) => each.task.text);
        const { position, written } = task;
        faults.push({ kind: 'circular-order', path: written.path, position, tasks: circle });
        task.after = task.after.filter((each) => each !== other);
        task.missing = [...task.missing, other.text];
        continue;
      }
      step.next += 1;
      if (finished.has(other)) continue;
      places.set(other, way.length);
      way.push({ task: draft, next: 0 });
    }
  }
}
