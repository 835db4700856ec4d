import { checklistFaultsOf } from '../checklist-finding.ts';
import type { Rule } from '../rule.ts';
import { allOf, typed } from '../wording.ts';

/** A role that only an included checklist names, which declares none itself. It is told once, where that one is included. */
export const undeclaredRole: Rule = {
  code: 'undeclared-role',
  severity: 'warning',
  title: 'Role of an included checklist that is not declared',
  *find(handbook) {
    for (const { fault, file, position } of checklistFaultsOf(handbook, 'undeclared-role')) {
      const [first = ''] = fault.names;
      const names = allOf(fault.names.map((name) => typed(`@${name}`)));
      yield {
        file,
        position,
        message: `${typed(fault.included)} has tasks for ${names}, which nobody declares, though this checklist has other roles: if one of those is meant, it finds nothing to do there.`,
        suggestion: `Add ${typed(`${first}: Who that is`)} below ${typed('roles')} here or in ${typed(fault.included)}, or write there one that is declared, such as ${typed(`@${fault.known[0] ?? ''}`)}.`,
      };
    }
  },
};
