import { faultsOf } from '../ladder-finding.ts';
import type { Rule } from '../rule.ts';
import { typed } from '../wording.ts';

/** A ladder, or a track of one, that no level is on. */
export const noLevels: Rule = {
  code: 'no-levels',
  severity: 'error',
  title: 'Ladder or track without a level',
  *find(handbook) {
    const empty = new Set<string>();
    for (const { path: file, position } of faultsOf(handbook, 'no-levels')) {
      empty.add(file);
      yield {
        file,
        position,
        message: 'This ladder has no levels, so there is nothing to climb and nothing to compare.',
        suggestion: `Add a level in a folder beside it, such as ${typed('trunk/engineer.md')} with ${typed('rank: 1')}.`,
      };
    }
    for (const { path: file, position, name } of faultsOf(handbook, 'empty-track')) {
      // Of a ladder without levels, every track is empty.
      if (empty.has(file)) continue;
      yield {
        file,
        position,
        message: `No level is on the track ${typed(name)}, so readers do not see the track at all.`,
        suggestion: `Add a level to the folder that the ${typed('id')} of the track names, or take the track out.`,
      };
    }
  },
};
