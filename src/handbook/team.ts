import type { Audience } from '../schema/field.ts';
import type { Position } from '../schema/issue.ts';
import type { TeamData } from '../schema/team.ts';
import type { MarkdownFile } from '../source/content-tree.ts';
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
    return ownersNamed(typedOwners(file, data.owner), file.path, teams, edition);
  }
  return [];
}

/** Names of teams in a key `owner`, and where each was typed. */
export interface TypedOwners {
  readonly names: readonly string[];
  readonly at: (index: number) => Position;
}

/** The names that the front matter of a file gives as owners. */
export function typedOwners(file: Pick<MarkdownFile, 'frontMatter'>, names: readonly string[]): TypedOwners {
  const single = names.length === 1;
  return { names, at: (index) => file.frontMatter.at(single ? ['owner'] : ['owner', index]) };
}

/** Owners by their names: a public edition names only teams that are public themselves. */
export function ownersNamed(
  { names, at }: TypedOwners,
  path: string,
  teams: ReadonlyMap<string, Team>,
  edition: Edition,
): Owner[] {
  const owners = names.map((id, index): Owner => ({ id, team: teams.get(id), from: { path, position: at(index) } }));
  return edition === 'public' ? owners.filter(({ team }) => team !== undefined) : owners;
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
