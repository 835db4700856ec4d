import type { Position } from '../schema/issue.ts';
import { areaKey } from './area-key.ts';
import type { Role } from './checklist.ts';
import type { ChecklistFault } from './checklist-fault.ts';
import type { Team } from './handbook.ts';
import { inWords } from './title.ts';
import type { TypedChecklist } from './typed-checklist.ts';

/** The roles of a checklist: those it declares, those of what it includes, teams, and whom its tasks name besides. */
export class ChecklistRoles {
  readonly #roles = new Map<string, Role>();
  readonly #teams: ReadonlyMap<string, Team>;
  readonly #faults: ChecklistFault[];
  readonly #declares: boolean;

  /** @param sources the checklist itself, then those it includes */
  constructor(sources: readonly TypedChecklist[], teams: ReadonlyMap<string, Team>, faults: ChecklistFault[]) {
    this.#teams = teams;
    this.#faults = faults;
    for (const { data } of sources) {
      for (const [id, role] of Object.entries(data.roles ?? {})) {
        const { title, summary, team }: { title: string; summary?: string | undefined; team?: string | undefined } =
          role;
        const key = areaKey(id);
        if (this.#roles.has(key)) continue;
        this.#roles.set(key, { id, title, summary, team: teams.get(team ?? id), declared: true });
      }
    }
    this.#declares = this.#roles.size > 0;
  }

  /** The id of a role that a task names by its id or its title. One that nobody declares is a fault where others are. */
  named(name: string, path: string, position: Position): string {
    const key = areaKey(name);
    const known = this.#roles.get(key) ?? this.#roles.values().find(({ title }) => areaKey(title) === key);
    if (known !== undefined) return known.id;
    const team = this.#teams.get(name);
    if (team === undefined && this.#declares) {
      const declared = [...this.#roles.values()].filter((role) => role.declared).map(({ id }) => id);
      this.#faults.push({ kind: 'unknown-role', path, position, name, known: [...declared, ...this.#teams.keys()] });
    }
    const title = team?.data.name ?? inWords(name);
    this.#roles.set(key, { id: name, title, summary: undefined, team, declared: team !== undefined });
    return name;
  }

  all(): Role[] {
    return [...this.#roles.values()];
  }
}
