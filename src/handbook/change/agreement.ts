import type { Agreement, Change, Subject } from '../change.ts';
import type { Handbook, Owner } from '../handbook.ts';
import type { Compared } from './compared.ts';

/**
 * Who has to agree to some changes: owners of what is changed, as it was before; those who give something away, and those who get
 * it. What nobody answers for is named as well.
 *
 * @param changes those that change something for somebody
 */
export function agreementOn(changes: readonly Change[], { before, after }: Compared): Agreement[] {
  const found = new Map<string, { owner: Owner | undefined; why: Agreement['why']; subjects: Map<string, Subject> }>();
  const add = (owner: Owner | undefined, why: Agreement['why'], subject: Subject): void => {
    const key = `${why} ${owner?.id ?? ''}`;
    const entry = found.get(key) ?? { owner, why, subjects: new Map() };
    found.set(key, entry);
    entry.subjects.set(`${subject.kind} ${subject.path}`, subject);
  };
  const owners = { before: ownersIn(before), after: ownersIn(after) };
  for (const { subject } of changes) {
    const was = owners.before.get(subject.formerPath ?? subject.path);
    const is = owners.after.get(subject.path);
    const given =
      was !== undefined && is !== undefined ? was.filter(({ id }) => !is.some((other) => other.id === id)) : [];
    const got = is?.filter(({ id }) => was?.some((other) => other.id === id) !== true) ?? [];
    for (const owner of was ?? []) add(owner, given.includes(owner) ? 'gives' : 'owns', subject);
    for (const owner of got) add(owner, 'gets', subject);
    if ((was ?? is)?.length === 0 && got.length === 0) add(undefined, was === undefined ? 'gets' : 'owns', subject);
  }
  return [...found.values()]
    .map(({ owner, why, subjects }) => ({
      owner: owner?.id,
      name: owner?.team?.data.name ?? owner?.id ?? 'Nobody',
      why,
      subjects: [...subjects.values()],
    }))
    .sort(
      (a, b) => Number(a.owner === undefined) - Number(b.owner === undefined) || b.subjects.length - a.subjects.length,
    );
}

/** Who answers for what stands in each file; of what cannot have an owner, nothing. */
function ownersIn({ pages, ladders, checklists, templates, libraries }: Handbook): Map<string, readonly Owner[]> {
  return new Map(
    [
      ...pages,
      ...ladders.flatMap((ladder) => [...ladder.levels, ladder]),
      ...checklists,
      ...templates,
      ...libraries.flatMap(({ records }) => records),
    ].map(({ path, owners }) => [path, owners]),
  );
}
