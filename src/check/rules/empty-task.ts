import { checklistFaultsOf } from '../checklist-finding.ts';
import type { Rule } from '../rule.ts';
import { typed } from '../wording.ts';

/** A box of a checklist that has facts, a picture or a remark behind it, but no words. */
export const emptyTask: Rule = {
  code: 'empty-task',
  severity: 'warning',
  title: 'Task without words',
  *find(handbook) {
    for (const { file, position } of checklistFaultsOf(handbook, 'empty-task')) {
      yield {
        file,
        position,
        message: 'This task has no words, so nobody can tell what is to be done.',
        suggestion: `Write what to do behind the box, as in ${typed('- [ ] Order the laptop (@manager, day -7)')}, or take the task out.`,
      };
    }
  },
};
