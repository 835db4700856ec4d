import type { Audience } from '../schema/field.ts';
import type { TeamData } from '../schema/team.ts';
import { places, segment } from './address.ts';
import type { Draft } from './draft.ts';
import { holds } from './edition.ts';
import type { Edition, Owner, Page, Team } from './handbook.ts';
import type { Inheritance, TypedPage } from './inheritance.ts';

/** A team file as read. */
export interface TypedTeam {
  readonly path: string;
  readonly data: TeamData;
}

/**
 * The teams of an edition, by id: the file name without its ending. Of two files with one name, the first counts.
 *
 * @param otherwise the audience of a team that does not say
 */
export function teamsOf(files: readonly TypedTeam[], edition: Edition, otherwise: Audience): Map<string, Draft<Team>> {
  const teams = new Map<string, Draft<Team>>();
  const seen = new Set<string>();
  for (const { path, data } of files) {
    const id = teamId(path);
    if (seen.has(id)) continue;
    seen.add(id);
    if (!holds(edition, data.audience ?? otherwise)) continue;
    teams.set(id, { id, path, data, url: `${places.teams}#${segment(id)}`, pages: [] });
  }
  return teams;
}

/** Id of the team in a file. */
export function teamId(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');
}

/**
 * Who answers for a page: what it says itself, or else what the nearest index above it says. A public edition names
 * only teams that are public themselves.
 */
export function ownersOf(
  page: TypedPage,
  inheritance: Inheritance,
  teams: ReadonlyMap<string, Team>,
  edition: Edition,
): Owner[] {
  for (const { data, file } of inheritance.lineage(page)) {
    if (data.owner === undefined) continue;
    const single = data.owner.length === 1;
    const owners = data.owner.map((id, at): Owner => {
      const position = single ? file.frontMatter.at(['owner']) : file.frontMatter.at(['owner', at]);
      return { id, team: teams.get(id), from: { path: file.path, position } };
    });
    return edition === 'public' ? owners.filter(({ team }) => team !== undefined) : owners;
  }
  return [];
}

/** Gives every team the pages it answers for. */
export function assignPages(teams: ReadonlyMap<string, Draft<Team>>, pages: readonly Page[]): void {
  for (const page of pages) {
    for (const { id } of page.owners) {
      const team = teams.get(id);
      if (team !== undefined) team.pages = [...team.pages, page];
    }
  }
}
