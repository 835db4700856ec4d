import type { TaskRecord } from '../../schema/checklist-plans.ts';
import { readingOf } from '../alignment/word.ts';
import { linksIn, tasksOf } from '../checklist.ts';
import type { Checklist, Task } from '../checklist.ts';
import { matchTasks } from '../progress/matching.ts';
import type { Remembered } from '../progress/remembered.ts';

/** What became of the steps of a checklist, by the rules by which ticks follow them. */
export interface StepAlignment {
  /** Those whose ticks stay. */
  readonly kept: readonly { readonly before: Task; readonly after: Task }[];
  readonly withdrawn: readonly Task[];
  readonly added: readonly Task[];
}

/** Finds what became of each step, as the plan of somebody who has ticked every one of them would. */
export function alignSteps(before: Checklist, after: Checklist): StepAlignment {
  const [then, now] = [remembered(before), remembered(after)];
  const records = new Map([...then].map(([task, memory], at) => [recordOf(memory, `${at}`), task]));
  const matches = matchTasks([...records.keys()], [...now.values()]);
  const kept = [...now].flatMap(([task, memory]) => {
    const record = matches.get(memory);
    const was = record === undefined ? undefined : records.get(record);
    return was === undefined ? [] : [{ before: was, after: task }];
  });
  const stayed = new Set(kept.flatMap((pair) => [pair.before, pair.after]));
  return {
    kept,
    withdrawn: [...then.keys()].filter((task) => !stayed.has(task)),
    added: [...now.keys()].filter((task) => !stayed.has(task)),
  };
}

/** The steps that are written in a list itself, as a plan remembers them: those it includes are told of where they stand. */
function remembered(list: Checklist): Map<Task, Remembered> {
  const titles = new Map(list.phases.map(({ id, title }) => [id, title]));
  const own = tasksOf(list).filter(({ from }) => from === list.id);
  return new Map(
    own.map((task): [Task, Remembered] => [
      task,
      {
        id: task.id,
        from: task.from,
        phase: titles.get(task.phase) ?? task.phase,
        text: task.text,
        group: task.group ?? null,
        under: task.under?.text ?? null,
        facts: [task.who, task.when ?? null, task.condition, []].map((part) => JSON.stringify(part)).join('\n'),
        targets: targetsIn(task),
      },
    ]),
  );
}

/** Where the links in its words lead, as they are typed. */
function targetsIn(task: Task): string[] {
  const words = readingOf(task.text);
  return linksIn(task).flatMap(({ reference, target }) => {
    const said = readingOf(reference.text);
    if (said === '' || !words.includes(said)) return [];
    return [target.type === 'page' ? target.page.url : reference.url.replace(/#.*$/s, '')];
  });
}

/** Any day will do: what is asked is only which step goes on. */
const someDay = '2000-01-01';

function recordOf(task: Remembered, key: string): TaskRecord {
  return {
    key,
    task,
    done: someDay,
    since: someDay,
    withdrawn: null,
    formerly: [],
    seen: true,
    known: task.text,
    isNot: [],
    friction: [],
  };
}
