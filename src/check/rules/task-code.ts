import { checklistFaultsOf } from '../checklist-finding.ts';
import type { Rule } from '../rule.ts';
import { typed } from '../wording.ts';

/** Text below a task that its indentation makes code. Code between fences is meant. */
export const taskCode: Rule = {
  code: 'task-code',
  severity: 'warning',
  title: 'Text of a task that became code',
  *find(handbook) {
    for (const { fault, file, position } of checklistFaultsOf(handbook, 'task-code')) {
      yield {
        file,
        position,
        message: `${typed(fault.text)} is indented so far that it is shown as code: readers see its signs, and its links do not work.`,
        suggestion: `Indent it by two spaces more than the hyphen of its task, or put it between two lines of ${typed('~~~')} if it is code.`,
      };
    }
  },
};
