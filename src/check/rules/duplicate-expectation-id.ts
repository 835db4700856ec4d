import { faultsOf } from '../ladder-finding.ts';
import type { Rule } from '../rule.ts';
import { typed } from '../wording.ts';

/** Two expectations of one level in a data file have one id: a permanent link can lead to one of them only. */
export const duplicateExpectationId: Rule = {
  code: 'duplicate-expectation-id',
  severity: 'error',
  title: 'Two expectations with one id',
  *find(handbook) {
    for (const { path: file, position, name } of faultsOf(handbook, 'duplicate-expectation-id')) {
      yield {
        file,
        position,
        message: `Another expectation of this level has the id ${typed(name)} too, so links to it lead there, and this one is read without an id.`,
        suggestion: 'Give this one an id of its own. Keep that of the other, as links may lead to it.',
      };
    }
  },
};
