import type { ChecklistExport } from '../../schema/checklist-export.ts';
import type { TaskRecord } from '../../schema/checklist-plans.ts';
import { whenInWords } from '../../schema/when.ts';

/** Whether other people do a task, or at another time, by what its line said then and says now. */
export function hasOtherParts(then: string, now: string): boolean {
  return whoIn(then) !== whoIn(now) || whenIn(then) !== whenIn(now);
}

/**
 * What is new about a task besides its words, as its owner knows it: `now with Manager, 5 days before day 1`; empty when
 * nothing is.
 *
 * @param list the checklist that its plan follows
 */
export function partsInWords(
  { knownFacts, task }: Pick<TaskRecord, 'knownFacts' | 'task'>,
  { phases, roles }: Pick<ChecklistExport, 'phases' | 'roles'>,
): string {
  const then = knownFacts ?? task.facts;
  const now = phases.flatMap(({ tasks }) => tasks).find(({ id }) => id === task.id);
  if (now === undefined || !hasOtherParts(then, task.facts)) return '';
  const titles = now.who.map((id) => roles.find((role) => role.id === id)?.title ?? id);
  const who = titles.length === 0 ? 'with nobody by name' : `with ${titles.join(' and ')}`;
  const when = now.when === null ? 'at no set time' : whenInWords(now.when);
  const parts = [
    ...(whoIn(then) === whoIn(task.facts) ? [] : [who]),
    ...(whenIn(then) === whenIn(task.facts) ? [] : [when]),
  ];
  return `now ${parts.join(', ')}`;
}

/** Ids of roles, in whatever order they were named. */
function whoIn(facts: string): string {
  const [who = ''] = facts.split('\n');
  return who.replace(/[[\]]/g, '').split(',').sort().join();
}

function whenIn(facts: string): string {
  return facts.split('\n')[1] ?? '';
}
