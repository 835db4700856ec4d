import { tasksOf } from '../../handbook/checklist.ts';
import { checklistFaultsOf } from '../checklist-finding.ts';
import type { Rule } from '../rule.ts';
import { typed } from '../wording.ts';

/** A checklist asks something, and no task depends on the answer. */
export const unusedQuestion: Rule = {
  code: 'unused-question',
  severity: 'warning',
  title: 'Question that selects no task',
  *find(handbook) {
    for (const { list, fault, file, position } of checklistFaultsOf(handbook, 'unused-question')) {
      const question = list.questions.find(({ id }) => id === fault.name);
      const option = question?.options[0]?.id ?? 'yes';
      const condition = option === 'yes' ? `if ${fault.name}` : `if ${option}`;
      const example = list.includedBy.length > 0 ? undefined : tasksOf(list)[0]?.text;
      yield {
        file,
        position,
        message: `No task depends on the question ${typed(fault.name)}, so everybody answers it for nothing.`,
        suggestion: `Write ${typed(`(${condition})`)} behind a task that it decides about${example === undefined ? '' : `, as in ${typed(`- [ ] ${example} (${condition})`)}`}, or take the question out.`,
      };
    }
  },
};
