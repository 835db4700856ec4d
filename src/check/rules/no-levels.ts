import type { Handbook } from '../../handbook/handbook.ts';
import { faultsOf, formOf } from '../ladder-finding.ts';
import type { Rule } from '../rule.ts';
import { firstAndMore, pagesByLadderFolder } from '../stray-level.ts';
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
        suggestion: howToBegin(file, pagesByLadderFolder(handbook).get(file.slice(0, file.lastIndexOf('/')))),
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

/** What a ladder needs to have a level: mostly they are there, beside its file, where pages are. */
function howToBegin(file: string, beside: readonly string[] = []): string {
  if (formOf(file) === 'data') {
    return `Add a level to its list, such as ${typed('- { id: engineer, name: Engineer }')} below ${typed('levels:')}.`;
  }
  const [first] = beside;
  if (first === undefined) {
    return `Add a level in a folder beside it, such as ${typed('trunk/engineer.md')} with ${typed('rank: 1')}.`;
  }
  const name = first.slice(first.lastIndexOf('/') + 1);
  const read = beside.length === 1 ? 'is read as a page' : 'are read as pages';
  return `${firstAndMore(beside)} beside it ${read}. Move each that is a level into the folder of its track, such as ${typed(`trunk/${name}`)}.`;
}

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
