import { faultsOf } from '../ladder-finding.ts';
import type { Rule } from '../rule.ts';
import { typed } from '../wording.ts';

/** A level that does not say how high it stands. */
export const missingRank: Rule = {
  code: 'missing-rank',
  severity: 'error',
  title: 'Level without a rank',
  *find(handbook) {
    for (const { path: file, position, level, rank } of faultsOf(handbook, 'missing-rank')) {
      // A rank that is there and wrong is told as a wrong value.
      if (handbook.faults.get(file)?.some((fault) => fault.kind === 'type' && fault.path[0] === 'rank')) continue;
      yield {
        file,
        position,
        message: `${typed(level)} does not say how high it stands, so it is put at the top of its track, which may be wrong.`,
        suggestion: `Add ${typed(`rank: ${rank}`)} to its front matter if that is its place, or the number that is. The lowest level has rank 1.`,
      };
    }
  },
};
