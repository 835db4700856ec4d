import { faultsOf } from '../ladder-finding.ts';
import type { Rule } from '../rule.ts';
import { typed } from '../wording.ts';

/** An expectation of a data file without words: there is nothing to show. */
export const emptyExpectation: Rule = {
  code: 'empty-expectation',
  severity: 'error',
  title: 'Expectation without words',
  *find(handbook) {
    for (const { path: file, position, name } of faultsOf(handbook, 'empty-expectation')) {
      yield {
        file,
        position,
        message: `${name === '' ? 'This expectation' : `The expectation ${typed(name)}`} says nothing, so readers do not see it.`,
        suggestion: `Write what is expected, as in ${typed('text: Writes down a design before the code.')}, or take it out.`,
      };
    }
  },
};
