import { segment } from '../../handbook/address.ts';
import type { Handbook, Page } from '../../handbook/handbook.ts';
import { nearest } from '../nearest.ts';
import type { Rule } from '../rule.ts';
import { didYouMean, oneOf, typed } from '../wording.ts';

/** An owner that no file in the folder of teams describes. A handbook without teams uses plain names, which is fine. */
export const unknownOwner: Rule = {
  code: 'unknown-owner',
  severity: 'error',
  title: 'Owner that is no team',
  *find(handbook) {
    if (handbook.teams.size === 0) return;
    const told = new Set<string>();
    for (const { owners } of owned(handbook)) {
      for (const { id, team, from } of owners) {
        const place = JSON.stringify([from.path, from.position.line, from.position.column]);
        // Pages and levels inherit an owner: it is told once, where it was typed.
        if (team !== undefined || told.has(place)) continue;
        told.add(place);
        yield {
          file: from.path,
          position: from.position,
          message: `No file in ${typed('teams')} describes the owner ${typed(id)}, so readers see a name and no way to ask.`,
          suggestion: suggestionFor(id, handbook),
        };
      }
    }
  },
};

function* owned({ pages, ladders, checklists }: Handbook): Generator<Pick<Page, 'owners'>> {
  yield* pages;
  yield* checklists;
  for (const ladder of ladders) {
    yield ladder;
    yield* ladder.levels;
  }
}

function suggestionFor(id: string, { teams }: Handbook): string {
  const named = teams.values().find(({ data }) => segment(data.name) === segment(id))?.id;
  const found = named === undefined ? nearest(id, teams.keys()) : [named];
  if (found.length > 0) return didYouMean(found.map((each) => `owner: ${each}`));
  const some = [...teams.keys()].slice(0, 5).map(typed);
  return `Write the name of a team file without its ending, such as ${oneOf(some)}, or add ${typed(`teams/${segment(id)}.yaml`)}.`;
}
