import { recordFaultsOf } from '../record-finding.ts';
import type { Rule } from '../rule.ts';
import { typed } from '../wording.ts';

/** A section that the template of a record asks for, and that is not there or says nothing. Unfinished ones may be empty. */
export const missingSection: Rule = {
  code: 'missing-section',
  severity: 'warning',
  title: 'Section that is missing or empty',
  *find(handbook) {
    for (const { record, fault } of recordFaultsOf(handbook, 'missing-section')) {
      const { path, position, title, empty } = fault;
      const template = record.made?.template;
      const asks = `its template ${typed(template?.id ?? record.made?.name ?? '')} asks for it`;
      yield {
        file: path,
        position,
        message: empty
          ? `The section ${typed(title)} says nothing, and ${asks}: whoever comes to learn finds a heading.`
          : `There is no section ${typed(title)}, and ${asks}: whoever comes to learn does not find it.`,
        suggestion: empty
          ? `Write below the heading what ${typed(template?.path ?? 'the template')} asks for there; if there is nothing to say, write ${typed('None.')} and why.`
          : `Add ${typed(`## ${title}`)} with what belongs there. If documents can do without it, write ${typed(title)} below ${typed('optional-sections')} in ${typed(template?.path ?? 'the template')}.`,
      };
    }
  },
};
