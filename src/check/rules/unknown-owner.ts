import { segment } from '../../handbook/address.ts';
import type { Handbook, Page } from '../../handbook/handbook.ts';
import { placeOfWords } from '../checklist-finding.ts';
import { nearest } from '../nearest.ts';
import { recordsOf } from '../record-finding.ts';
import type { Finding, Rule } from '../rule.ts';
import { didYouMean, oneOf, typed } from '../wording.ts';

/**
 * An owner, of a page or of anything else, that no file in the folder of teams describes. A handbook without teams uses plain
 * names, which is fine.
 */
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
    yield* ofActions(handbook);
  },
};

/** What people call a group of people, and nobody a person. */
const groupWord = /(?:^|[-_\s])(?:team|teams|squad|crew|guild|chapter|tribe|group|department)$/i;

/**
 * Owners of actions. People and roles may own an action, and nobody keeps a list of them: so only a name that is nearly a
 * team's, or that says it is one, is told, once in each record.
 */
function* ofActions(handbook: Handbook): Generator<Finding> {
  const { teams } = handbook;
  const people = new Set(teams.values().flatMap(({ data }) => [data.lead ?? '', ...(data.members ?? [])].map(segment)));
  for (const record of recordsOf(handbook)) {
    const told = new Set<string>();
    for (const { owners, position } of record.actions.filter(({ done }) => !done)) {
      for (const { id, team } of owners) {
        if (team !== undefined || told.has(id) || people.has(segment(id))) continue;
        const found = nearest(id, teams.keys(), 2);
        if (found.length === 0 && !groupWord.test(id)) continue;
        told.add(id);
        const { path: file } = record;
        yield {
          file,
          position: placeOfWords([`@${id}`, id], { path: file, position }, handbook),
          message: `No file in ${typed('teams')} describes ${typed(`@${id}`)}, who is to do this: it is on nobody's list.`,
          suggestion:
            found.length > 0
              ? didYouMean(found.map((each) => `@${each}`))
              : `Write the name of a team file without its ending, such as ${oneOf([...teams.keys()].slice(0, 5).map((each) => typed(`@${each}`)))}, or add ${typed(`teams/${segment(id)}.yaml`)}.`,
        };
      }
    }
  }
}

function* owned(handbook: Handbook): Generator<Pick<Page, 'owners'>> {
  yield* handbook.pages;
  yield* handbook.checklists;
  yield* handbook.templates;
  yield* recordsOf(handbook);
  for (const ladder of handbook.ladders) {
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
