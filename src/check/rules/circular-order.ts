import { checklistFaultsOf } from '../checklist-finding.ts';
import type { Rule } from '../rule.ts';
import { typed } from '../wording.ts';

/** Tasks that wait for each other in a circle, or one that waits for itself. */
export const circularOrder: Rule = {
  code: 'circular-order',
  severity: 'error',
  title: 'Tasks that wait for each other',
  *find(handbook) {
    const faults = checklistFaultsOf(handbook, 'circular-order', ({ tasks }) => [tasks[0] ?? '']);
    for (const { fault, file, position } of faults) {
      const [first = '', ...others] = fault.tasks;
      const own = fault.tasks.at(-1) ?? '';
      const waits = others.map((each) => `, which waits for ${typed(each)}`).join('');
      yield {
        file,
        position,
        message:
          others.length === 0
            ? `${typed(own)} waits for itself, so nobody could ever begin it.`
            : `${typed(own)} waits for ${typed(first)}${waits}: going by that, nobody could begin any of them.`,
        suggestion: `Take ${typed(`after "${first}"`)} out here${others.length === 0 ? '' : ', or the one that is wrong on the way round'}.`,
      };
    }
  },
};
