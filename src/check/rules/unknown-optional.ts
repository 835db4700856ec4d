import { nearest } from '../nearest.ts';
import { templateFaultsOf } from '../record-finding.ts';
import type { Rule } from '../rule.ts';
import { yamlText } from '../source.ts';
import { didYouMean, oneOf, typed } from '../wording.ts';

/** A section that is called optional, and that the template does not have. */
export const unknownOptional: Rule = {
  code: 'unknown-optional',
  severity: 'warning',
  title: 'Optional section that is not there',
  *find(handbook) {
    for (const { fault } of templateFaultsOf(handbook, 'unknown-optional')) {
      const { path, position, name, known } = fault;
      const found = nearest(name, known, 2).map(yamlText);
      yield {
        file: path,
        position,
        message: `The template has no section ${typed(name)}, so calling it optional does nothing: if another one is meant, documents are told that they lack it.`,
        suggestion:
          found.length > 0
            ? didYouMean(found)
            : known.length === 0
              ? 'Take it out: the template has no sections.'
              : `Take it out, or write the words of a heading: ${oneOf(known.slice(0, 6).map((each) => typed(yamlText(each))))}.`,
      };
    }
  },
};
