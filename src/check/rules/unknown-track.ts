import { faultsOf } from '../ladder-finding.ts';
import { nearest } from '../nearest.ts';
import type { Rule } from '../rule.ts';
import { typed } from '../wording.ts';

/** A level is on a track that its ladder does not declare. A ladder without `tracks` takes any. */
export const unknownTrack: Rule = {
  code: 'unknown-track',
  severity: 'error',
  title: 'Track that the ladder does not have',
  *find(handbook) {
    const told = new Set<string>();
    for (const { path: file, position, name, known } of faultsOf(handbook, 'unknown-track')) {
      const track = `${handbook.ladders.find(({ levels }) => levels.some(({ path }) => path === file))?.id} ${name}`;
      // One folder with a wrong name is one mistake, however many levels are in it.
      if (told.has(track)) continue;
      told.add(track);
      const [found] = nearest(name, known);
      yield {
        file,
        position,
        message: `This level is on the track ${typed(name)}, which the ladder does not declare: readers see it without its name, its fork and its signs.`,
        suggestion:
          found === undefined
            ? `Add ${typed(`- id: ${name}`)} to the ${typed('tracks')} of the ladder.`
            : `Did you mean ${typed(found)}? Move the level to that track, or add ${typed(`- id: ${name}`)} to the ${typed('tracks')} of the ladder.`,
      };
    }
  },
};
