import type { Position } from '../schema/issue.ts';
import { areaKey } from './area-key.ts';
import type { Role } from './checklist.ts';
import type { ChecklistFault } from './checklist-fault.ts';
import { maybeSomebody, sameAs } from './checklist-people.ts';
import type { Team } from './handbook.ts';
import { inWords } from './title.ts';
import type { TypedChecklist } from './typed-checklist.ts';

/** The teams that roles may be: those that the edition holds, and the ids of those that it does not name. */
export interface RoleTeams {
  readonly held: ReadonlyMap<string, Team>;
  readonly withheld: ReadonlySet<string>;
}

/** The roles of a checklist: those it declares, those of what it includes, teams, and whom its tasks name besides. */
export class ChecklistRoles {
  /** By the keys of their ids. */
  readonly #roles = new Map<string, Role>();
  /** Keys of ids and titles by which roles are found, where the ids themselves are not used. */
  readonly #byTitle = new Map<string, Role>();
  /** Keys of ids and titles that the edition does not name: the team that has the part is withheld. */
  readonly #concealed = new Set<string>();
  readonly #teams: RoleTeams;
  readonly #faults: ChecklistFault[];
  readonly #declares: boolean;

  /**
   * @param sources what is included, then the checklist itself: it may say more about a role that is declared before, whose place
   * stays the same
   */
  constructor(sources: readonly TypedChecklist[], teams: RoleTeams, faults: ChecklistFault[]) {
    this.#teams = teams;
    this.#faults = faults;
    for (const id of teams.withheld) this.#concealed.add(areaKey(id));
    const declared = new Map<string, Role & { readonly teamId: string }>();
    for (const { data } of sources) {
      for (const [id, role] of Object.entries(data.roles ?? {})) {
        const { title, summary, team }: { title: string; summary?: string | undefined; team?: string | undefined } =
          role;
        const teamId = team ?? id;
        declared.set(areaKey(id), { id, title, summary, team: teams.held.get(teamId), declared: true, teamId });
      }
    }
    this.#declares = declared.size > 0;
    for (const [key, { teamId, ...role }] of declared) {
      if (teams.withheld.has(teamId)) this.#concealed.add(key).add(areaKey(role.title));
      else this.#add(key, role);
    }
  }

  /**
   * The id of a role that a task names by its id or its title. One that nobody declares is a fault where others are.
   *
   * @returns nothing if the edition does not name it
   */
  named(name: string, path: string, position: Position): string | undefined {
    const known = this.#find(areaKey(name));
    if (known !== undefined) return known.id;
    if (this.#concealed.has(areaKey(name))) return undefined;
    const team = this.#teams.held.get(name);
    if (team === undefined && this.#declares) {
      this.#faults.push({ kind: 'unknown-role', path, position, name, known: this.#known() });
    }
    const title = team?.data.name ?? inWords(name);
    return this.#add(areaKey(name), { id: name, title, summary: undefined, team, declared: team !== undefined }).id;
  }

  /** The id of a role that words in a table, or before a colon, mean: one that is known by them, or a new one. */
  meant(words: string): string | undefined {
    const key = areaKey(words);
    const known = this.#meantBy(words);
    if (known !== undefined) return known.id;
    if (this.#concealed.has(key)) return undefined;
    const team = this.#teams.held.get(key);
    const title = team?.data.name ?? words.charAt(0).toUpperCase() + words.slice(1);
    return this.#add(key, { id: key, title, summary: undefined, team, declared: team !== undefined }).id;
  }

  /** The id of somebody whom the words of a task name, behind an `@`: a role that is declared, or a team. */
  mentioned(name: string): string | undefined {
    const key = areaKey(name);
    const known = this.#find(key);
    if (known !== undefined) return known.declared ? known.id : undefined;
    return this.#concealed.has(key) || !this.#teams.held.has(key) ? undefined : this.meant(name);
  }

  /** Whether words that nobody meant as notation mean somebody: a role that is known, or what people are called by anywhere. */
  isSomebody(words: string): boolean {
    return this.#meantBy(words) !== undefined || (sameAs(areaKey(words)) !== undefined && maybeSomebody(words));
  }

  /** Whether a checklist says that there is a role of this id or title. */
  isDeclared(words: string): boolean {
    return this.#find(areaKey(words))?.declared === true;
  }

  /** Whether the edition does not name a role. */
  conceals(name: string): boolean {
    const key = areaKey(name);
    return this.#concealed.has(key) && this.#find(key) === undefined;
  }

  all(): Role[] {
    return [...this.#roles.values()];
  }

  /** A role by its id, its title, or by other words for the same person. */
  #meantBy(words: string): Role | undefined {
    const key = areaKey(words);
    const itself = this.#find(key);
    if (itself !== undefined) return itself;
    const alike = new Set((sameAs(key) ?? []).flatMap((each) => this.#find(each) ?? []));
    return alike.size === 1 ? [...alike][0] : undefined;
  }

  #find(key: string): Role | undefined {
    return this.#roles.get(key) ?? this.#byTitle.get(key);
  }

  #add(key: string, role: Role): Role {
    this.#roles.set(key, role);
    const title = areaKey(role.title);
    if (!this.#byTitle.has(title)) this.#byTitle.set(title, role);
    return role;
  }

  #known(): string[] {
    const declared = [...this.#roles.values()].filter((role) => role.declared).map(({ id }) => id);
    return [...new Set([...declared, ...this.#teams.held.keys()])];
  }
}
