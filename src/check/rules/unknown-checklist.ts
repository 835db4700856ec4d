import { checklistFaultsOf } from '../checklist-finding.ts';
import { nearest } from '../nearest.ts';
import type { Rule } from '../rule.ts';
import { didYouMean, oneOf, typed } from '../wording.ts';

/** A checklist includes one that is not there. */
export const unknownChecklist: Rule = {
  code: 'unknown-checklist',
  severity: 'error',
  title: 'Checklist that is not there',
  *find(handbook) {
    for (const { fault, file, position } of checklistFaultsOf(handbook, 'unknown-checklist')) {
      const { name, known } = fault;
      const last = (path: string): string => path.replace(/\.[^./]+$/, '').replace(/^.*\//, '');
      const close = nearest(last(name), known.map(last), 2);
      const found = known.filter((each) => close.includes(last(each))).slice(0, 2);
      const lines = known.slice(0, 5).map((each) => typed(`includes: ${each}`));
      yield {
        file,
        position,
        message: `There is no checklist ${typed(name)}, so its tasks are missing here.`,
        suggestion:
          found.length > 0
            ? didYouMean(found.map((each) => `includes: ${each}`))
            : lines.length > 0
              ? `Write the path of a checklist without its ending, such as ${oneOf(lines)}, or add ${typed(`checklists/${name}.md`)}.`
              : `Add ${typed(`checklists/${name}.md`)}, or take the line out: there is no other checklist.`,
      };
    }
  },
};
