import type { Block } from '../source/content-tree.ts';
import { takeFact } from './action-facts.ts';
import { factNamed, saysNothing, withoutDone } from './action-words.ts';
import type { ActionFactName } from './action-words.ts';
import { isStruck, withinStroke, withoutBox } from './struck-line.ts';
import { cellText, cellWords } from './table-cell.ts';
import { readTaskLine } from './task-line.ts';
import type { TypedAction } from './typed-action.ts';
import type { TypedPassage } from './typed-checklist.ts';

type Table = Extract<Block, { type: 'table' }>;

/** Heads of columns that only count their rows. */
const counts = /^(?:#|no\.?|nr\.?|id|number|)$/i;

interface Column {
  readonly label: string;
  readonly name: ActionFactName | undefined;
}

/**
 * Reads a table of actions, whatever the order of its columns: each row is an action, its facts are in the cells. No word of
 * a row is lost: what says nothing that is known stands below the action, with the head of its column.
 *
 * @returns nothing if no column is of actions
 */
export function actionsInTable({ rows: [head = [], ...rows] }: Table, source: string): TypedAction[] | undefined {
  const columns = head.map((cell): Column => {
    const label = cellText(cell);
    return { label, name: factNamed(label) };
  });
  const sure = columns.findIndex(({ name, label }) => name === 'action' && /action|task|to.?do/i.test(label));
  const main = sure === -1 ? columns.findIndex(({ name }) => name === 'action') : sure;
  if (main === -1) return undefined;
  return rows.flatMap((row): TypedAction[] => {
    const words = cellWords(row[main] ?? []);
    if (words === undefined || saysNothing(words.text)) return [];
    const line = readTaskLine(words, source);
    const facts = { ...line.facts };
    const why: TypedPassage[] = line.rest === undefined ? [] : [line.rest];
    for (const [at, { label, name }] of columns.entries()) {
      const cell = at === main ? undefined : cellWords(row[at] ?? []);
      if (cell === undefined || saysNothing(cell.text)) continue;
      if (counts.test(label) && /^\S{1,6}$/.test(cell.text)) continue;
      const taken = name !== undefined && takeFact(facts, name, cell.text, source.slice(...cell.span));
      if (!taken) why.push({ ...cell, label });
    }
    const struck = isStruck(source.slice(...words.span));
    const { text, done } = withoutDone(struck ? withoutBox(line.text) : line.text);
    const span = struck ? withinStroke(line.span, source) : line.span;
    const cells = row.flatMap((cell) => cell);
    const whole = [cells[0]?.span[0] ?? words.span[0], cells.at(-1)?.span[1] ?? words.span[1]] as const;
    return [{ text, position: line.position, span, facts, done: facts.done || done || struck, why, whole }];
  });
}
