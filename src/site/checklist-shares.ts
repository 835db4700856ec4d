import { areaKey } from '../handbook/area-key.ts';
import { kindKey } from '../handbook/checklist-kind.ts';
import { tasksOf } from '../handbook/checklist.ts';
import type { Checklist, Role, Task } from '../handbook/checklist.ts';

/** What a role has to do in a checklist. */
export interface Share {
  readonly role: Role;
  /** Its place among the roles, which decides how it is drawn. */
  readonly place: number;
  readonly tasks: number;
  /** How long that takes, as far as the tasks say. */
  readonly minutes: number;
  /** Tasks that do not say how long they take. */
  readonly unsaid: number;
  /** Tasks of others that it is told about. */
  readonly told: number;
}

/** What each role has to do. Those that have no part at all are left out. */
export function sharesOf(list: Pick<Checklist, 'roles' | 'phases'>): Share[] {
  const tasks = tasksOf(list);
  return list.roles
    .map((role, place): Share => {
      const own = tasks.filter(({ who }) => who.includes(role.id));
      const counted = own.filter((task) => !isCovered(task, role));
      return {
        role,
        place,
        tasks: own.length,
        minutes: counted.reduce((sum, { facts }) => sum + (facts.minutes ?? 0), 0),
        unsaid: counted.filter((task) => minutesBelow(task, own) === 0).length,
        told: tasks.filter(({ informs, who }) => informs.includes(role.id) && !who.includes(role.id)).length,
      };
    })
    .filter(({ tasks: own, told }) => own + told > 0);
}

/** Whether the time of a task is part of that of a larger one of the same person. */
function isCovered({ under }: Task, role: Role): boolean {
  if (under === undefined) return false;
  return (under.facts.minutes !== undefined && under.who.includes(role.id)) || isCovered(under, role);
}

/** How long a task takes with its parts, if any of them says. */
function minutesBelow(task: Task, own: readonly Task[]): number {
  const parts = own.filter(({ under }) => under === task);
  return task.facts.minutes ?? parts.reduce((sum, part) => sum + minutesBelow(part, own), 0);
}

/** Checklists of one kind. */
export interface ChecklistKind {
  readonly title: string;
  readonly lists: readonly Checklist[];
}

/** Kinds that most teams have, in the order in which somebody meets them. */
const known: ReadonlyMap<string, string> = new Map([
  ['onboarding', 'Onboarding'],
  ['offboarding', 'Offboarding'],
  ['rolechange', 'Role change'],
]);

/** Checklists by what they are for: the usual kinds first, then others in their authors' words, then those without any. */
export function kindsOf(lists: readonly Checklist[]): ChecklistKind[] {
  const keyOf = ({ kind = '' }: Checklist): string => kindKey(kind);
  const others = [...new Set(lists.filter(({ kind }) => kind !== undefined).map(keyOf))].filter(
    (key) => !known.has(key),
  );
  const kinds = [...known.keys(), ...others.sort((a, b) => a.localeCompare(b, 'en'))].map((key) => {
    const ofKind = lists.filter((list) => list.kind !== undefined && keyOf(list) === key);
    const words = ofKind[0]?.kind ?? '';
    return { title: known.get(key) ?? words.charAt(0).toUpperCase() + words.slice(1), lists: ofKind };
  });
  const rest = lists.filter(({ kind }) => kind === undefined);
  return [...kinds, { title: 'Other checklists', lists: rest }].filter((kind) => kind.lists.length > 0);
}

/** Somebody who has a part in some checklists, under the name that these give. */
export interface RoleParts {
  readonly title: string;
  /** A task that several lists have is one. */
  readonly tasks: number;
  readonly parts: readonly { readonly list: Checklist; readonly share: Share }[];
}

/** Who has something to do in which checklists: those with most of them first, and of as many, by name. */
export function rolesOf(lists: readonly Checklist[]): RoleParts[] {
  const roles = new Map<string, { title: string; parts: { list: Checklist; share: Share }[]; tasks: Set<string> }>();
  for (const list of lists) {
    for (const share of sharesOf(list).filter(({ tasks }) => tasks > 0)) {
      const key = areaKey(share.role.title);
      const found = roles.get(key) ?? { title: share.role.title, parts: [], tasks: new Set() };
      roles.set(key, found);
      found.parts.push({ list, share });
      for (const { who, written, span } of tasksOf(list)) {
        if (who.includes(share.role.id)) found.tasks.add(`${written.path} ${span?.[0]}`);
      }
    }
  }
  return [...roles.values()]
    .map(({ title, parts, tasks }) => ({ title, parts, tasks: tasks.size }))
    .sort((a, b) => b.parts.length - a.parts.length || a.title.localeCompare(b.title, 'en'));
}
