import type { Checklist, Task } from '../handbook/checklist.ts';
import { tasksOf } from '../handbook/checklist.ts';
import type { ChecklistFault } from '../handbook/checklist-fault.ts';
import type { Handbook } from '../handbook/handbook.ts';
import type { Position } from '../schema/issue.ts';

/** The faults of some sort in all checklists, each at the words that it is about, and each place once. */
export function* checklistFaultsOf<Kind extends ChecklistFault['kind']>(
  handbook: Handbook,
  kind: Kind,
  wordsOf: (fault: ChecklistFault & { readonly kind: Kind }) => readonly string[] = () => [],
): Generator<{ list: Checklist; fault: ChecklistFault & { readonly kind: Kind }; file: string; position: Position }> {
  const told = new Set<string>();
  for (const list of handbook.checklists) {
    for (const fault of list.faults) {
      if (!isOf(fault, kind)) continue;
      const position = placeOfWords(wordsOf(fault), fault, handbook);
      const place = `${fault.path}:${position.line}:${position.column}`;
      if (!told.has(place)) yield { list, fault, file: fault.path, position };
      told.add(place);
    }
  }
}

function isOf<Kind extends ChecklistFault['kind']>(
  fault: ChecklistFault,
  kind: Kind,
): fault is ChecklistFault & { readonly kind: Kind } {
  return fault.kind === kind;
}

/** The tasks that stand in the file of a checklist itself, and not in one that it includes. */
export function ownTasksOf(list: Checklist): Task[] {
  return tasksOf(list).filter(({ from }) => from === list.id);
}

/**
 * Where words stand in the paragraph that begins at a place, or in a heading above it, which speaks for all that is below.
 *
 * @param wanted the words, in one or another notation: the first that stands there counts
 * @returns the place itself when none of them does
 */
export function placeOfWords(
  wanted: readonly string[],
  { path, position }: { readonly path: string; readonly position: Position },
  handbook: Handbook,
): Position {
  const file = handbook.files.get(path);
  if (file === undefined || file.format === 'other' || wanted.length === 0) return position;
  const lines = file.text.split(/\r\n|\r|\n/);
  const first = position.line - 1;
  const end = lines.findIndex((line, at) => at > first && line.trim() === '');
  const below = lines.slice(first, end === -1 ? undefined : end).map((line, at) => ({ line, at: first + at }));
  const above = lines.slice(0, first).flatMap((line, at) => (/^ {0,3}#/.test(line) ? [{ line, at }] : []));
  for (const words of wanted) {
    for (const { line, at } of [...below, ...above.toReversed()]) {
      // Facts stand at the end, where the words of the task may be the same.
      const column = line.lastIndexOf(words);
      if (column >= (at === first ? position.column - 1 : 0)) return { line: at + 1, column: column + 1 };
    }
  }
  return position;
}
