import { places } from '../handbook/address.ts';
import type { Handbook, Team } from '../handbook/handbook.ts';
import { kinds } from '../schema/kinds.ts';
import type { SearchRecord } from './search-index.ts';

/**
 * The places that list what there is of a kind, and every team: whoever types "checklists" or the name of a team wants to
 * go there. Their pages are not searched, because what they list is found by itself.
 */
export function placeRecords({ checklists, templates, libraries, teams }: Handbook): SearchRecord[] {
  return [
    ...(checklists.length === 0 ? [] : [listOf(places.checklists, 'Checklists', 'Every checklist of this handbook.')]),
    ...(templates.length === 0 ? [] : [listOf(places.templates, 'Templates', 'Every template of this handbook.')]),
    ...libraries.map(({ url, title, about }) => listOf(url, title, about)),
    ...(libraries.length === 0
      ? []
      : [listOf(places.actions, 'Actions', 'What is still to be done after all records.')]),
    ...(teams.size === 0 ? [] : [listOf(places.teams, 'Teams', 'Every team, and what it looks after.')]),
    ...[...teams.values()].map(recordOf),
  ];
}

function listOf(url: string, title: string, about: string): SearchRecord {
  return { url, title, content: `${title}. ${about}`, filters: { kind: [kinds.page.title] } };
}

function recordOf({ url, data }: Team): SearchRecord {
  const { name, description, channel, lead } = data;
  const said = [name, description, channel, lead].filter((each) => each !== undefined);
  return { url, title: name, content: said.join('. '), trail: 'Teams', filters: { kind: [kinds.team.title] } };
}
