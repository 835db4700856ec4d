import { faultsOf } from '../ladder-finding.ts';
import { nearest } from '../nearest.ts';
import type { Rule } from '../rule.ts';
import { didYouMean, oneOf, typed } from '../wording.ts';

/** A ladder wants to share the areas of another one that is not there. */
export const unknownLadder: Rule = {
  code: 'unknown-ladder',
  severity: 'error',
  title: 'Ladder that does not exist',
  *find(handbook) {
    for (const { path: file, position, name, known } of faultsOf(handbook, 'unknown-ladder')) {
      const found = nearest(name, known).map((each) => `areas-from: ${each}`);
      yield {
        file,
        position,
        message: `There is no other ladder ${typed(name)}, so this one has none of its areas.`,
        suggestion:
          found.length > 0
            ? didYouMean(found)
            : known.length > 0
              ? `Write the folder of a ladder: ${oneOf(known.slice(0, 5).map(typed))}.`
              : `Take the line out, and list the areas here: ${typed('areas: [Delivery, Craft]')}.`,
      };
    }
  },
};
