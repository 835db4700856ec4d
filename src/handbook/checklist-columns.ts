import type { TableCell } from '../source/content-tree.ts';
import { cellText } from './table-cell.ts';

/** What the columns of a table of tasks are, by their places. */
export interface Columns {
  readonly task: number;
  /** Whether its heading is only the name of a column. */
  readonly named: boolean;
  readonly box: number | undefined;
  readonly number: number | undefined;
  readonly when: number | undefined;
  /** Whether time is counted from something other than the start, such as the day somebody is chosen. */
  readonly elsewhere: boolean;
  /** Who does it: where the first of these says nothing, the next one counts. */
  readonly who: readonly number[];
  readonly informs: number | undefined;
  readonly effort: number | undefined;
  /** Columns whose heading says no more than that there are notes. */
  readonly notes: readonly number[];
  /** The words above each column. */
  readonly labels: readonly string[];
}

const taskName = /^(?:tasks?|to[- ]?dos?|things to do|tasks? to (?:do|complete)|action items?|check ?list items?)$/i;
/** Names that other tables have as well. */
const perhapsTask = /^(?:what(?: to do)?|actions?|activit(?:y|ies)|items?|steps?|description)$/i;
const markName = /^(?:[✓✔☑☐✅□]\uFE0F?|\[[ x]?\]|done\??|completed?\??|status)$/i;
const anyBox = /^(?:[☐□▢⬜🔲☑☒✓✔✅✗✘]\uFE0F?|\[ ?x? ?\]|x|yes|no|done)$/iu;
const numberName = /^(?:#|no\.?|nr\.?|numbers?|steps?|tasks?|)$/i;
const whenName =
  /^(?:when\b|due\b|by when|deadline|days?\b|weeks?\b|months?\b|date|time ?(?:line|frame)|timing|schedule)/i;
const informsName = /receiv|inform(?:s|ed)?\b|notif|\btell\b|\btold\b|^cc$/i;
const effortName = /^(?:effort|duration|how long|estimate|time needed)/i;
const notesName = /note|where|information|contact|comment|detail|resource|link|remark|^(?:why|how|info)$/i;
/** Who does it, the surest names first. */
const whoNames = [
  /\bcompletes\b|completed by|who (?:does|is responsible)|^(?:owners?|assignees?|assigned(?: to)?|responsib\w+|done by|by(?: whom)?|who|roles?)$/i,
  /^persons?$|in charge|^lead$/i,
  /^who has/i,
  /^teams?$/i,
];
const fromElsewhere = /\b(?:from|since|after|until)\b(?!.*\b(?:start|day (?:1|one)|first day|joining|hire|arrival))/i;

/**
 * Tells the columns of a table by the words above them and, where those say nothing, by what stands in them.
 *
 * @returns nothing if no column is of tasks
 */
export function columnsOf([head = [], ...body]: readonly (readonly TableCell[])[]): Columns | undefined {
  const labels = head.map(cellText);
  const all = (at: number, sign: RegExp): boolean => {
    // A row of one cell is a heading inside the table.
    const filled = body
      .filter((row) => row.length > 1 || head.length === 1)
      .map((row) => cellText(row[at] ?? []))
      .filter((words) => words !== '');
    return filled.length > 0 && filled.every((words) => sign.test(words));
  };
  const taken = new Set<number>();
  const take = (is: (label: string, at: number) => boolean): number | undefined => {
    const at = labels.findIndex((label, place) => !taken.has(place) && is(label, place));
    if (at === -1) return undefined;
    taken.add(at);
    return at;
  };
  const number = take((label, at) => numberName.test(label) && all(at, /^#?\d{1,4}[.)]?$/));
  const box =
    take((label, at) => markName.test(label) && all(at, anyBox)) ??
    take((label, at) => label === '' && all(at, anyBox));
  const sure = take((label) => taskName.test(label));
  const informs = take((label) => informsName.test(label));
  const who = whoNames.flatMap((name) => take((label) => name.test(label)) ?? []);
  const when = take((label) => whenName.test(label));
  const effort = take((label) => effortName.test(label));
  const told = box !== undefined || who.length > 0 || when !== undefined;
  const perhaps = sure ?? (told ? take((label) => perhapsTask.test(label)) : undefined);
  const task = perhaps ?? (box === undefined ? undefined : take((label) => label !== '' && !notesName.test(label)));
  if (task === undefined) return undefined;
  const notes = labels.flatMap((label, at) => (!taken.has(at) && notesName.test(label) ? [at] : []));
  const elsewhere = when !== undefined && fromElsewhere.test(labels[when] ?? '');
  return { task, named: perhaps !== undefined, box, number, when, elsewhere, who, informs, effort, notes, labels };
}
