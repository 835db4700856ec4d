import { readEffort } from '../schema/effort.ts';
import { readNamesIn } from '../schema/fact.ts';
import { readWhen } from '../schema/when.ts';
import type { Block, TableCell, Words } from '../source/content-tree.ts';
import { columnsOf } from './checklist-columns.ts';
import type { Columns } from './checklist-columns.ts';
import { noFacts, readTaskLine } from './task-line.ts';
import { namesIn } from './checklist-people.ts';
import { guessTime } from './checklist-time.ts';
import { cellWords } from './table-cell.ts';
import type { TypedCells, TypedPart, TypedPassage } from './typed-checklist.ts';

type Table = Extract<Block, { type: 'table' }>;

/** What stands in a cell that nobody filled in. */
const nothing = /^(?:[-–—.]+|n\/?a\.?|none)$/i;
const ticked = /^(?:[☑☒✓✔✅✗✘]\uFE0F?|\[ ?x ?\]|x|yes|done)$/i;
const box = /^(?:[☐□▢⬜🔲]\uFE0F?|\[\s?\])$/u;

/** Whether a table says what is to be done. */
export function tellsTasks({ rows }: Table): boolean {
  return rows.length > 1 && columnsOf(rows) !== undefined;
}

/**
 * Reads a table of tasks: its columns are told by the words above them, and each row is a task. What its cells say of times and
 * people is taken as far as it can surely be read; no word of a row is lost.
 *
 * @param source the whole file
 * @returns nothing if no column is of tasks: then it is a table
 */
export function readTaskTable({ rows }: Table, source: string): TypedPart[] | undefined {
  const columns = rows.length > 1 ? columnsOf(rows) : undefined;
  if (columns === undefined) return undefined;
  const [head = [], ...body] = rows;
  const parts: TypedPart[] = [];
  // What stands above tasks and is more than the name of a column says something about all of them.
  const title = columns.named ? undefined : cellWords(head[columns.task] ?? []);
  if (title !== undefined) parts.push({ type: 'group', depth: 6, facts: noFacts, ...title });
  for (const row of body) {
    const only = row.length === 1 && head.length > 1 ? cellWords(row[0] ?? []) : undefined;
    if (only !== undefined) parts.push({ type: 'group', depth: 6, facts: noFacts, ...only });
    else parts.push(...taskOf(row, columns, source));
  }
  return parts;
}

function taskOf(row: readonly TableCell[], columns: Columns, source: string): TypedPart[] {
  const cells = row.map(cellWords);
  // A row without words below "Task" is called by what else it says.
  const at =
    cells[columns.task] === undefined
      ? cells.findIndex((cell, place) => cell !== undefined && columns.box !== place && columns.number !== place)
      : columns.task;
  const words = cells[at];
  if (words === undefined) return [];
  const { rest, ...line } = readTaskLine(words, source);
  const all = cells.filter((cell) => cell !== undefined);
  const whole = [Math.min(...all.map(({ span }) => span[0])), Math.max(...all.map(({ span }) => span[1]))] as const;
  const reader = new RowReader(columns);
  if (rest !== undefined) reader.why.push(rest);
  const facts = { ...line.facts };
  const named = columns.who.filter((place) => place !== at && !isNothing(cells[place]));
  const who = named.find((place) => namesPeople(cells[place]?.text ?? ''));
  let checked = false;
  for (const [place, cell] of cells.entries()) {
    if (place === at || place === columns.number || cell === undefined || isNothing(cell)) continue;
    if (place === columns.box) {
      checked = ticked.test(cell.text);
      if (!checked && !box.test(cell.text)) reader.tell(cell, place);
    } else if (place === who) {
      const names = readNamesIn(cell.text);
      if (names === undefined) reader.who = reader.people(cell.text);
      else facts.who = facts.who.length > 0 ? facts.who : names;
    } else if (place === columns.informs) {
      const names = readNamesIn(cell.text);
      if (names === undefined && !namesPeople(cell.text)) reader.tell(cell, place);
      else if (names === undefined) reader.informs = reader.people(cell.text);
      else facts.informs = facts.informs.length > 0 ? facts.informs : names;
    } else if (place === columns.when) {
      const when = columns.elsewhere ? undefined : readWhen(cell.text);
      if (when === undefined) reader.time(cell.text);
      else if (facts.when === undefined) facts.when = when;
      else reader.said.push(cell.text);
    } else if (place === columns.effort && facts.minutes === undefined && readEffort(cell.text) !== undefined) {
      facts.minutes = readEffort(cell.text);
    } else reader.tell(cell, place);
  }
  const { why, said, informs, when, text } = reader;
  return [
    {
      type: 'task',
      ...line,
      facts,
      checked,
      depth: 1,
      whole,
      why,
      cells: { who: reader.who, informs, when, time: text, said },
    },
  ];
}

/** What the cells of one row say. */
class RowReader {
  readonly why: TypedPassage[] = [];
  readonly said: string[] = [];
  who: readonly string[] = [];
  informs: readonly string[] = [];
  when: TypedCells['when'];
  /** The words that say when. */
  text: string | undefined;
  readonly #columns: Columns;

  constructor(columns: Columns) {
    this.#columns = columns;
  }

  /** The people that a cell names. What is more than their names is kept. */
  people(text: string): readonly string[] {
    const { names, whole } = namesIn(text);
    if (!whole) this.said.push(text);
    return names;
  }

  time(text: string): void {
    const { elsewhere, labels, when: column = 0 } = this.#columns;
    // What is counted from something else is no time of a plan, however it is written.
    if (!elsewhere) this.text = text;
    const plain = elsewhere ? undefined : countedIn(text, labels[column] ?? '');
    const found = plain === undefined ? guessTime(text) : { when: plain, whole: true };
    const sure = found !== undefined && !(elsewhere && (found.when.unit === 'span' || /^\D*\d+\D+\d+\D*$/.test(text)));
    this.when = sure ? found.when : 'unread';
    if (!sure || !found.whole) this.said.push(elsewhere ? `${labels[column] ?? ''}: ${text}` : text);
  }

  tell(cell: Words, place: number): void {
    const label = this.#columns.labels[place] ?? '';
    this.why.push(label === '' || this.#columns.notes.includes(place) ? cell : { ...cell, label });
  }
}

function namesPeople(text: string): boolean {
  return readNamesIn(text) !== undefined || namesIn(text).names.length > 0;
}

/** A bare number in a column that says what it counts: `3` below "Day". */
function countedIn(text: string, label: string): ReturnType<typeof readWhen> {
  const [, unit] = /^(day|week|month)s?$/i.exec(label) ?? [];
  return unit !== undefined && /^-?\d/.test(text) ? readWhen(`${unit} ${text}`) : undefined;
}

function isNothing(cell: Words | undefined): boolean {
  return cell === undefined || nothing.test(cell.text);
}
