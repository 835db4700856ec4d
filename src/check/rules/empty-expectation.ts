import { faultsOf, formOf } from '../ladder-finding.ts';
import type { Rule } from '../rule.ts';
import { typed } from '../wording.ts';

/** An expectation of a data file, or an item of a list in a level's file, without words: there is nothing to show. */
export const emptyExpectation: Rule = {
  code: 'empty-expectation',
  severity: 'error',
  title: 'Expectation without words',
  *find(handbook) {
    for (const { path: file, position, name } of faultsOf(handbook, 'empty-expectation')) {
      const isData = formOf(file) === 'data';
      const wanted = typed(`${isData ? 'text:' : '-'} Writes down a design before the code.`);
      const what = isData ? 'This expectation' : 'This item';
      yield {
        file,
        position,
        message: `${name === '' ? what : `The expectation ${typed(name)}`} says nothing, so readers do not see it.`,
        suggestion: `Write what is expected, as in ${wanted}, or take it out.`,
      };
    }
  },
};
