import { faultsOf } from '../ladder-finding.ts';
import { nearest } from '../nearest.ts';
import type { Rule } from '../rule.ts';
import { didYouMean, oneOf, typed } from '../wording.ts';

/** A track forks from a level that is not there, or begins in mid-air and does not say where it comes from. */
export const unknownFork: Rule = {
  code: 'unknown-fork',
  severity: 'error',
  title: 'Fork from nowhere',
  *find(handbook) {
    for (const { path: file, position, track, from, known } of faultsOf(handbook, 'unknown-fork')) {
      const lines = known.slice(0, 5).map((name) => typed(`from: ${name}`));
      if (from === undefined) {
        yield {
          file,
          position,
          message: `The track ${typed(track)} begins above other levels and does not say after which one it forks off, so nothing leads to it.`,
          suggestion: `Write the level below it in the ${typed('tracks')} of the ladder: ${oneOf(lines)}.`,
        };
        continue;
      }
      const found = nearest(from, known).map((name) => `from: ${name}`);
      yield {
        file,
        position,
        message: `The track ${typed(track)} forks off after ${typed(from)}, and no level on another track has that name, so nothing leads to it.`,
        suggestion:
          found.length > 0 ? didYouMean(found) : `Write the file name of a level without its ending: ${oneOf(lines)}.`,
      };
    }
  },
};
