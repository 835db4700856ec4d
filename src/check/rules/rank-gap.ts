import { faultsOf } from '../ladder-finding.ts';
import type { Rule } from '../rule.ts';
import { typed } from '../wording.ts';

/** A rank that leaves out a number, or a fork that does not go on counting from the level it comes from. */
export const rankGap: Rule = {
  code: 'rank-gap',
  severity: 'warning',
  title: 'Gap in the ranks',
  *find(handbook) {
    for (const { path: file, position, level, rank, expected, fork } of faultsOf(handbook, 'rank-gap')) {
      if (fork !== undefined) {
        yield {
          file,
          position,
          message: `The track ${typed(fork.track)} says that it forks off after ${typed(fork.from)}, but its first level ${typed(level)} is one that the ladder begins with, so it forks from nowhere.`,
          suggestion: `Take ${typed(`from: ${fork.from}`)} out, or give ${typed(level)} a rank above that level.`,
        };
        continue;
      }
      yield {
        file,
        position,
        message:
          rank > expected
            ? `${typed(level)} has rank ${rank}, and the level below it rank ${expected - 1}: readers look for a level between them.`
            : `${typed(level)} has rank ${rank}, although the level below it has rank ${expected - 1} already: ranks go on across a fork, and levels of one rank count the same.`,
        suggestion: `Write ${typed(`rank: ${expected}`)} on ${typed(level)}, or add the level that is missing.`,
      };
    }
  },
};
