import { checklistFaultsOf } from '../checklist-finding.ts';
import type { Rule } from '../rule.ts';
import { typed } from '../wording.ts';

/** A checklist in which there is nothing to do: neither in its own file nor in what it includes. */
export const noTasks: Rule = {
  code: 'no-tasks',
  severity: 'error',
  title: 'Checklist without tasks',
  *find(handbook) {
    for (const { list, file, position } of checklistFaultsOf(handbook, 'no-tasks')) {
      const item = list.written.file.blocks.find((block) => block.type === 'item' && block.text !== '')?.text;
      const example = `- [ ] ${item ?? 'Order the laptop (@manager, day -7)'}`;
      yield {
        file,
        position,
        message: `${typed(list.title)} has nothing to do in it, so there is nothing to tick and no plan to make.`,
        suggestion: `Begin each task with a box, as in ${typed(example)}, or move the file to ${typed('pages')} if it is to be read only.`,
      };
    }
  },
};
