import type { Change, ChangeGroup, ChangeWeight, Whom } from '../change.ts';

const weights: readonly ChangeWeight[] = ['loud', 'heavy', 'plain', 'light'];

/** Weightiest first; what weighs the same stays in its order. */
export function byWeight(changes: readonly Change[]): Change[] {
  return changes.toSorted((a, b) => rank(a.weight) - rank(b.weight));
}

/** The changes by whom they concern, weightiest group first; of equals, the one that most concerns first. */
export function groupsOf(changes: readonly Change[]): ChangeGroup[] {
  const groups = new Map<string, { whom: Whom; changes: Change[] }>();
  for (const change of changes) {
    for (const whom of change.whom) {
      const key = `${whom.type} ${whom.id}`;
      const group = groups.get(key) ?? { whom, changes: [] };
      groups.set(key, group);
      group.changes.push(change);
    }
  }
  return [...groups.values()]
    .map(({ whom, changes: all }) => ({ whom, changes: bySubject(all), weight: heaviest(all) }))
    .sort((a, b) => rank(a.weight) - rank(b.weight) || own(b) - own(a));
}

/** How many changes concern nobody more than them. */
function own({ whom, changes }: ChangeGroup): number {
  return changes.filter(({ whom: [first] }) => first?.type === whom.type && first.id === whom.id).length;
}

function rank(weight: ChangeWeight): number {
  return weights.indexOf(weight);
}

function heaviest(changes: readonly Change[]): ChangeGroup['weight'] {
  return changes.some(({ weight }) => weight === 'loud')
    ? 'loud'
    : changes.some(({ weight }) => weight === 'heavy')
      ? 'heavy'
      : 'plain';
}

/** Those of one subject together: the subject with the weightiest change first. */
function bySubject(changes: readonly Change[]): Change[] {
  const subjects = Map.groupBy(changes, ({ subject: { kind, path, title } }) => `${kind} ${path} ${title}`);
  return [...subjects.values()]
    .map((those) => ({ those, weight: rank(heaviest(those)) }))
    .sort((a, b) => a.weight - b.weight)
    .flatMap(({ those }) => those);
}
