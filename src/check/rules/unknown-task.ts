import { align } from '../../handbook/alignment.ts';
import { areaKey } from '../../handbook/area-key.ts';
import { tasksOf } from '../../handbook/checklist.ts';
import type { Checklist } from '../../handbook/checklist.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { checklistFaultsOf, ownTasksOf } from '../checklist-finding.ts';
import { nearest } from '../nearest.ts';
import type { Rule } from '../rule.ts';
import { didYouMean, typed } from '../wording.ts';

/** A task waits for one that its checklist does not have. */
export const unknownTask: Rule = {
  code: 'unknown-task',
  severity: 'error',
  title: 'Task that waits for one that is not there',
  *find(handbook) {
    for (const { list, fault, file, position } of checklistFaultsOf(handbook, 'unknown-task', ({ name }) => [name])) {
      const { name } = fault;
      const own = tasksOf(list).find((task) => task.position.line === fault.position.line)?.text;
      const known = fault.known.filter((text) => text !== own);
      yield {
        file,
        position,
        message: `No task of this checklist is called ${typed(name)}, so nothing tells that it comes first.`,
        suggestion: suggestionFor(name, known, list, handbook),
      };
    }
  },
};

function suggestionFor(name: string, known: readonly string[], list: Checklist, handbook: Handbook): string {
  const [
    near = align(
      [{ text: name }],
      known.map((text) => ({ text })),
    ).pairs[0]?.after.text,
  ] = nearest(name, known);
  if (near !== undefined) return didYouMean([`after "${near}"`]);
  const key = areaKey(name);
  const other = handbook.checklists.find(
    (each) => each !== list && ownTasksOf(each).some(({ text }) => areaKey(text) === key),
  );
  if (other !== undefined) {
    return `It stands in ${typed(other.path)}: write ${typed(`includes: ${other.id}`)} in the front matter, or take it out.`;
  }
  return known[0] === undefined
    ? 'Take it out: there is no other task here.'
    : `Write the words of a task that is there, such as ${typed(`after "${known[0]}"`)}, or add the task.`;
}
