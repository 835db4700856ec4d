import type { Whom } from '../change.ts';
import type { Checklist } from '../checklist.ts';
import type { Handbook, Owner, Page, Section } from '../handbook.ts';
import type { Ladder, Level } from '../ladder.ts';
import type { Library } from '../record.ts';
import type { Template } from '../template.ts';

/** Whoever uses the handbook at all. */
export const everybody: Whom = { type: 'everybody', id: '', name: 'Everybody' };

/** Whoever is not one of us, and can read what is public. */
export const outside: Whom = { type: 'outside', id: '', name: 'Anybody outside' };

/** Those who read a page: readers of its top section. What stands on the home page concerns everybody. */
export function readersOf({ trail, section }: Pick<Page, 'trail' | 'section'>): Whom {
  const top = trail[0] ?? (section.parent === undefined ? undefined : section);
  return top === undefined ? everybody : readersIn(top);
}

function readersIn({ path, title }: Section): Whom {
  return { type: 'readers', id: path, name: `Readers of ${title}` };
}

/** Those whom a step of a checklist sends to a page. */
export function sentTo({ steps }: Pick<Page, 'steps'>): Whom[] {
  return steps.flatMap(({ list, task }) => rolesIn(list, task.who));
}

/** Those who have some parts in a checklist; where none is named, whoever follows it. */
export function rolesIn(list: Checklist, ids: readonly string[]): Whom[] {
  const named = list.roles.filter(({ id }) => ids.includes(id));
  if (named.length === 0) return [followersOf(list)];
  return named.map(({ id, title }) => ({ type: 'role', id: `${list.id}/${id}`, name: `${title} in ${list.title}` }));
}

/** Whoever follows a checklist. */
export function followersOf({ id, title }: Checklist): Whom {
  return { type: 'role', id: `${id}/`, name: `Everybody in ${title}` };
}

/** Those at a level. */
export function peopleAt({ title, url }: Level, ladder: Ladder): Whom {
  return { type: 'level', id: url, name: `People at ${title} (${ladder.title})` };
}

/** Those on a ladder, wherever they stand. */
export function peopleOn({ title, url }: Ladder): Whom {
  return { type: 'level', id: url, name: `Everybody on ${title}` };
}

/** Those who fill in a template. */
export function fillersOf({ id, title }: Template): Whom {
  return { type: 'template', id, name: `Who fills in ${title}` };
}

/** Those who learn from the records of a library. */
export function readersOfRecords({ id, title }: Library): Whom {
  return { type: 'readers', id: `${id}/`, name: `Readers of ${title}` };
}

/** A team, or whoever goes by a name. */
export function teamOf({ id, team }: Pick<Owner, 'id' | 'team'>): Whom {
  return { type: 'team', id, name: team?.data.name ?? id };
}

/** The names by which a handbook calls people: when one takes the place of another, somebody else is meant. */
export function namesIn({ teams, checklists }: Handbook): string[] {
  return [
    ...[...teams.values()].flatMap(({ id, data }) => [data.name, id.replaceAll('-', ' '), id]),
    ...checklists.flatMap(({ roles }) => roles.map(({ title }) => title)),
  ].filter((name) => name.length > 2);
}
