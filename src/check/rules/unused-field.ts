import { templateFaultsOf } from '../record-finding.ts';
import type { Rule } from '../rule.ts';
import { typed } from '../wording.ts';

/** A field of a template that nothing in the document stands for: people fill it in, and it is lost. */
export const unusedField: Rule = {
  code: 'unused-field',
  severity: 'warning',
  title: 'Field that is asked for and lost',
  *find(handbook) {
    for (const { fault } of templateFaultsOf(handbook, 'unused-field')) {
      const { path, position, name } = fault;
      yield {
        file: path,
        position,
        message: `The field ${typed(name)} is asked for, and nothing in the document stands for it: what people write there is lost.`,
        suggestion: `Write ${typed(`{{${name}}}`)} where it belongs, or ${typed(`${name}: "{{${name}}}"`)} below ${typed('front-matter')}, or take the field out.`,
      };
    }
  },
};
