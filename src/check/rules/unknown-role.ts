import { checklistFaultsOf } from '../checklist-finding.ts';
import { nearest } from '../nearest.ts';
import type { Rule } from '../rule.ts';
import { didYouMean, typed } from '../wording.ts';

/** A task is for somebody that its checklist does not name. A checklist without `roles` takes any name. */
export const unknownRole: Rule = {
  code: 'unknown-role',
  severity: 'error',
  title: 'Task for a role that is not declared',
  *find(handbook) {
    for (const { fault, file, position } of checklistFaultsOf(handbook, 'unknown-role', ({ name }) => [`@${name}`])) {
      const { name, known } = fault;
      const found = nearest(name, known, 2).map((each) => `@${each}`);
      yield {
        file,
        position,
        message: `The checklist has no role ${typed(`@${name}`)}, and no team has that name: whoever is meant finds nothing to do in the plan.`,
        suggestion:
          found.length > 0
            ? didYouMean(found)
            : `Add ${typed(`${name}: Who that is`)} below ${typed('roles')}, or write one that is there, such as ${known
                .slice(0, 5)
                .map((each) => typed(`@${each}`))
                .join(', ')}.`,
      };
    }
  },
};
