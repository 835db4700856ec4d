import type { Checklist } from '../handbook/checklist.ts';
import type { Handbook } from '../handbook/handbook.ts';
import { tasksOf } from '../handbook/checklist.ts';
import { fileAddresses, issueForm } from '../handbook/repository.ts';

/**
 * Where a report about a checklist leads, as attributes of the element that makes it: the form of a new issue with its forge,
 * and where each of the files is edited that its tasks stand in. Without a repository there are none.
 */
export function frictionAttributes(list: Checklist, { config }: Pick<Handbook, 'config'>): Record<string, string> {
  const form = issueForm(config);
  const files = new Map([
    [list.id, list.path],
    ...tasksOf(list).map((task) => [task.from, task.written.path] as const),
  ]);
  const edits = [...files].flatMap(([id, path]) => {
    const edit = fileAddresses(config, path)?.edit;
    return edit === undefined ? [] : [[id, edit] as const];
  });
  return {
    ...(form === undefined ? {} : { forge: form.forge, 'new-issue': form.url }),
    ...(edits.length === 0 ? {} : { edits: JSON.stringify(Object.fromEntries(edits)) }),
  };
}
