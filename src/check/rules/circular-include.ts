import type { Checklist } from '../../handbook/checklist.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { top } from '../../schema/file-top.ts';
import { checklistFaultsOf } from '../checklist-finding.ts';
import type { Finding, Rule } from '../rule.ts';
import { yamlOf } from '../source.ts';
import { typed } from '../wording.ts';

/** Checklists that include each other, or one that includes itself. A circle is told once, where it closes. */
export const circularInclude: Rule = {
  code: 'circular-include',
  severity: 'error',
  title: 'Checklists that include each other',
  *find(handbook) {
    for (const { list, fault, file, position } of checklistFaultsOf(handbook, 'circular-include')) {
      // One that leads through others is in their connections, whoever tells of it.
      if (list.includes.some((each) => wayBetween(each, list) !== undefined)) continue;
      yield {
        file,
        position,
        message: `${typed(list.title)} includes itself, which adds nothing.`,
        suggestion: `Take ${typed(fault.name)} out of ${typed('includes')}.`,
      };
    }
    const told = new Set<Checklist>();
    for (const list of handbook.checklists) {
      for (const included of list.includes) {
        const way = wayBetween(included, list);
        if (way === undefined || told.has(list)) continue;
        for (const each of way) told.add(each);
        yield ofCircle(list, way, handbook);
      }
    }
  },
};

function ofCircle({ path, title }: Checklist, way: readonly Checklist[], handbook: Handbook): Finding {
  const [first, ...others] = way.map((each) => each.title);
  const names = others.map((name) => `, which includes ${typed(name)}`).join('');
  return {
    file: path,
    position: yamlOf(handbook, path)?.at(['includes']) ?? top,
    message: `${typed(title)} includes ${typed(first ?? '')}${names}: all of them have the same tasks, and none is the common part.`,
    suggestion: `Take one of them out of ${typed('includes')}, or move what they share to a checklist that all of them include.`,
  };
}

/** The checklists from one to another that each include the next; nothing when the first does not lead to the other. */
function wayBetween(from: Checklist, to: Checklist, passed = new Set<Checklist>()): Checklist[] | undefined {
  if (from === to) return [from];
  passed.add(from);
  for (const next of from.includes) {
    const way = passed.has(next) ? undefined : wayBetween(next, to, passed);
    if (way !== undefined) return [from, ...way];
  }
  return undefined;
}
