import { readingOf } from '../../handbook/alignment/word.ts';
import { linksIn, tasksOf } from '../../handbook/checklist.ts';
import type { Task } from '../../handbook/checklist.ts';
import type { Rule } from '../rule.ts';
import { typed } from '../wording.ts';

/**
 * A task that stands twice in one phase: the same words, for the same people, at the same time, on the same condition.
 * What comes back in another phase, below another heading, on another day or as a part of another task is meant to.
 */
export const duplicateTask: Rule = {
  code: 'duplicate-task',
  severity: 'warning',
  title: 'Task that stands there twice',
  *find(handbook) {
    for (const list of handbook.checklists) {
      const seen = new Map<string, Task>();
      for (const task of tasksOf(list)) {
        const key = keyOf(task);
        const first = seen.get(key);
        if (first === undefined) {
          seen.set(key, task);
          continue;
        }
        // What two included checklists share is no mistake of either; what this one has itself, it can leave out.
        const own = [task, first].find(({ from }) => from === list.id);
        if (own === undefined) continue;
        const other = own === task ? first : task;
        const where =
          other.from === list.id ? 'in this phase' : `in ${typed(other.written.path)}, which this one includes`;
        yield {
          file: list.path,
          position: own.position,
          message: `${typed(own.text)} stands ${where} already (line ${other.position.line}), so everybody has to tick it twice.`,
          suggestion: 'Take one of the two out, or say in their words what sets them apart.',
        };
      }
    }
  },
};

function keyOf(task: Task): string {
  const { text, phase, group, under, who, when, condition } = task;
  const links = linksIn(task).map(({ reference }) => reference.url);
  return JSON.stringify([
    readingOf(text),
    [phase, group ?? '', under?.id ?? ''],
    [who.toSorted(), when ?? ''],
    condition,
    links,
  ]);
}
