import { faultsOf } from '../ladder-finding.ts';
import { nearest } from '../nearest.ts';
import type { Rule } from '../rule.ts';
import { allOf, didYouMean, typed } from '../wording.ts';

/** A ladder in a table or in one data file names a level that it does not list. */
export const unknownLevel: Rule = {
  code: 'unknown-level',
  severity: 'error',
  title: 'Level that the ladder does not have',
  *find(handbook) {
    for (const { path: file, position, name, known } of faultsOf(handbook, 'unknown-level')) {
      const found = nearest(name, known);
      yield {
        file,
        position,
        message: `The ladder has no level ${typed(name)}, so what is said about it here may be missed.`,
        suggestion:
          found.length > 0
            ? didYouMean(found)
            : `Use one of its levels, ${allOf(known.map(typed))}, or add ${typed(name)} to them.`,
      };
    }
  },
};
