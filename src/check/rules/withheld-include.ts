import { checklistFaultsOf } from '../checklist-finding.ts';
import type { Rule } from '../rule.ts';
import { typed } from '../wording.ts';

/**
 * A public checklist that includes an internal one. Found in the internal edition, where both are there, and in the public
 * one, where the tasks of the internal one are not.
 */
export const withheldInclude: Rule = {
  code: 'withheld-include',
  severity: 'warning',
  title: 'Public checklist that includes an internal one',
  *find(handbook) {
    for (const { fault, file, position } of checklistFaultsOf(handbook, 'withheld-include')) {
      const other = fault.name === undefined ? 'an internal one' : `${typed(fault.name)}, which is internal`;
      yield {
        file,
        position,
        message: `This checklist is public and includes ${other}: readers of the public edition do not get those tasks.`,
        suggestion: `Write ${typed('audience: public')} there if everybody may read it, or ${typed('audience: internal')} here. If it is meant so, say in this checklist that the team has more to do.`,
      };
    }
  },
};
