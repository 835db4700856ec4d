import type { Owner } from '../handbook/handbook.ts';

/** Facts as front matter, without those that there are none of. Values are written as JSON, which YAML is a superset of. */
export function frontMatter(facts: Readonly<Record<string, string | number | readonly string[] | undefined>>): string {
  const said = Object.entries(facts).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return `---\n${said.map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`).join('')}---`;
}

/** What owners are called: their names or, of teams that nobody describes, their ids. */
export function namesOf(owners: readonly Pick<Owner, 'id' | 'team'>[]): string[] {
  return owners.map(({ id, team }) => team?.data.name ?? id);
}
