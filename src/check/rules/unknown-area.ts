import { faultsOf } from '../ladder-finding.ts';
import { nearest } from '../nearest.ts';
import type { Rule } from '../rule.ts';
import { allOf, didYouMean, typed } from '../wording.ts';

/** A level says something about an area that its ladder does not declare. A ladder without `areas` takes any. */
export const unknownArea: Rule = {
  code: 'unknown-area',
  severity: 'error',
  title: 'Area that the ladder does not have',
  *find(handbook) {
    for (const { path: file, position, name, known } of faultsOf(handbook, 'unknown-area')) {
      const found = nearest(name, known);
      yield {
        file,
        position,
        message: `The ladder has no area ${typed(name)}, so what stands here is compared with nothing on other levels.`,
        suggestion:
          found.length > 0
            ? didYouMean(found)
            : `Use one of its areas, ${allOf(known.map(typed))}, or add ${typed(name)} to the areas of the ladder.`,
      };
    }
  },
};
