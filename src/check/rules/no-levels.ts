import type { Handbook } from '../../handbook/handbook.ts';
import { faultsOf, formOf } from '../ladder-finding.ts';
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
        suggestion:
          formOf(file) === 'data'
            ? `Add a level to its list, such as ${typed('- { id: engineer, name: Engineer }')} below ${typed('levels:')}.`
            : `Add a level in a folder beside it, such as ${typed('trunk/engineer.md')} with ${typed('rank: 1')}.`,
      };
    }
    for (const { path: file, position, name } of faultsOf(handbook, 'empty-track')) {
      // Of a ladder without levels, every track is empty.
      if (empty.has(file)) continue;
      yield {
        file,
        position,
        message: `No level is on the track ${typed(name)}, so readers do not see the track at all.`,
        suggestion: `${howToFill(file, name, handbook)}, or take the track out.`,
      };
    }
  },
};

/** How a level comes to be on a track, in the form that the ladder is written in. */
function howToFill(file: string, name: string, { ladders }: Handbook): string {
  if (formOf(file) === 'data') {
    return `Write the ${typed('id')} of the track after ${typed('track:')} of a level`;
  }
  const isTable = ladders.some(({ path, levels }) => path === file && levels.some((level) => level.path === file));
  return isTable
    ? `Add a table with its levels below a heading ${typed(`## ${name}`)}`
    : `Add a level to the folder that the ${typed('id')} of the track names`;
}
