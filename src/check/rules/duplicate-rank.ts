import { faultsOf } from '../ladder-finding.ts';
import type { Rule } from '../rule.ts';
import { typed } from '../wording.ts';

/** Two levels of one track with the same rank. On two tracks, the same rank is parity, and meant. */
export const duplicateRank: Rule = {
  code: 'duplicate-rank',
  severity: 'error',
  title: 'Two levels of one track with the same rank',
  *find(handbook) {
    for (const { path: file, position, level, other, track, rank } of faultsOf(handbook, 'duplicate-rank')) {
      yield {
        file,
        position,
        message: `${typed(level)} and ${typed(other)} are both on the track ${typed(track)} and have the same rank, so nobody can tell which of them is higher.`,
        suggestion: `Write ${typed(`rank: ${rank + 1}`)} if it stands above ${typed(other)}, and raise the ranks above it, or move it to a track of its own.`,
      };
    }
  },
};
