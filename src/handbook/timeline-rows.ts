import type { Position } from '../schema/issue.ts';
import type { Block } from '../source/content-tree.ts';
import { cellText } from './table-cell.ts';
import { leadingMoment } from './timeline-moment.ts';
import type { TypedDay } from './timeline-day.ts';
import type { LeadingMoment, TypedMoment } from './timeline-moment.ts';

/** A row of a table or an item of a list in which something happened, or a heading that only says the day. */
export interface TimelineRow {
  readonly typed: string;
  readonly text: string;
  /** Nothing when what is typed is no moment. */
  readonly moment: TypedMoment | undefined;
  /** Whether it says no more than the day of those that follow. */
  readonly heads: boolean;
  readonly span: readonly [number, number];
  readonly position: Position;
}

/** What was found of a timeline in a section. */
export interface TimelineRows {
  readonly rows: readonly TimelineRow[];
  /** What the columns are called that hold times. */
  readonly heads: readonly string[];
  readonly span: readonly [number, number];
}

type Item = Block & { readonly type: 'item' };
type Table = Block & { readonly type: 'table' };

const timeHead = /\b(?:time|times|timestamp|when|clock|hour|utc|gmt|cet|cest)\b/i;
const dateHead = /\b(?:date|day)\b/i;
/** What was meant as a moment, for all that can be seen. */
const attempt = /^[~≈]?\d[\d/.:?x-]*[/.:?-][\d/.:?x-]*(?:\s+[\d?]{1,2}[:.][\d?]{2})?(?!\w)/;
const separator = /^\s*(?:[-–—:|,→>]+|\bh\b)?\s*/;

/** Finds the rows of the timeline in a section: those of every table and every list in it that hold times. */
export function rowsOf(blocks: readonly Block[], source: string): TimelineRows | undefined {
  const rows: TimelineRow[] = [];
  const heads: string[] = [];
  let pending: TimelineRow[] = [];
  let span: [number, number] | undefined;
  const found = (block: Block, last: Block, more: readonly TimelineRow[]): void => {
    rows.push(...pending, ...more);
    pending = [];
    span = [span?.[0] ?? block.span[0], last.span[1]];
  };
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block === undefined) continue;
    if (block.type === 'table') {
      const table = rowsOfTable(block);
      if (table === undefined) continue;
      heads.push(...table.heads);
      found(block, block, table.rows);
    } else if (block.type === 'item') {
      const end = blocks.findIndex(
        (next, place) => place > at && (next.type === 'heading' || (next.type !== 'item' && next.depth === 0)),
      );
      const items = blocks.slice(at, end === -1 ? undefined : end);
      const list = rowsOfList(
        items.filter((next): next is Item => next.type === 'item'),
        source,
      );
      if (list !== undefined) found(block, items.at(-1) ?? block, list);
      at += items.length - 1;
    } else {
      const day = leadingMoment(block.text);
      if (
        day?.day !== undefined &&
        day.time === undefined &&
        block.text.slice(day.length).replace(/[\s:.]/g, '') === ''
      ) {
        pending.push({ ...block, typed: block.text, text: '', moment: day, heads: true });
      }
    }
  }
  return span === undefined ? undefined : { rows, heads, span };
}

/** The rows of a table, if one of its first columns holds times. */
function rowsOfTable({ rows: [head = [], ...body] }: Table): Pick<TimelineRows, 'rows' | 'heads'> | undefined {
  const heads = head.map(cellText);
  const columns = heads.map((name, at) =>
    columnKind(
      name,
      body.map((row) => cellText(row[at] ?? [])),
    ),
  );
  const time = columns.indexOf('time');
  const date = columns.indexOf('date');
  // What stands far to the right of the words is about them, not when they happened.
  const first = time === -1 ? date : date === -1 ? time : Math.min(time, date);
  if (first === -1 || first > 2) return undefined;
  const apart = time !== -1 && date !== -1;
  const rows = body.flatMap((row): TimelineRow[] => {
    const typed = (apart ? [date, time] : [first]).map((at) => cellText(row[at] ?? []));
    const text = row
      .filter((_, at) => columns[at] === undefined)
      .map(cellText)
      .filter((words) => words !== '')
      .join(' – ');
    const lines = row.flat();
    const words = row.filter((_, at) => columns[at] === undefined).flat();
    const [start, end] = [lines[0], lines.at(-1)];
    if (start === undefined || end === undefined) return [];
    const span = [(words[0] ?? start).span[0], (words.at(-1) ?? end).span[1]] as const;
    const place = { span, position: start.position };
    return [{ typed: typed.join(' ').trim(), text, moment: wholeMoment(typed), heads: false, ...place }];
  });
  const named = columns.flatMap((kind, at) => (kind === undefined ? [] : [heads[at] ?? '']));
  return rows.length === 0 ? undefined : { rows, heads: apart ? named : [heads[first] ?? ''] };
}

/** What a column holds, by what stands in it, or by its name where that cannot be read. */
function columnKind(name: string, cells: readonly string[]): 'time' | 'date' | undefined {
  const filled = cells.filter((cell) => cell !== '');
  const read = filled.map((cell) => wholeMoment([cell])).filter((moment) => moment !== undefined);
  const timed = read.filter(
    (moment) => moment.time !== undefined || moment.since !== undefined || moment.day === undefined,
  );
  if (read.length * 2 > filled.length || (read.length > 0 && (timeHead.test(name) || dateHead.test(name)))) {
    return timed.length > 0 ? 'time' : 'date';
  }
  if (/\b(?:event|what|description|action|note)/i.test(name)) return undefined;
  return timeHead.test(name) ? 'time' : dateHead.test(name) ? 'date' : undefined;
}

/** A moment that is all there is in one cell, or in that of the day and that of the time; a remark may follow. */
function wholeMoment(cells: readonly string[]): TypedMoment | undefined {
  const read = cells.map((cell): LeadingMoment | undefined => {
    const moment = leadingMoment(cell);
    const after = moment === undefined ? '' : cell.slice(moment.length);
    return /^\s*[.:]?\s*(?:\([^()]*\))?\s*$/.test(after) ? moment : undefined;
  });
  const [first, second] = read;
  if (cells.length === 1) return first;
  const [date = '', time = ''] = cells;
  if (first === undefined && date !== '') return undefined;
  if (second === undefined && time !== '') return first?.time === undefined ? dayOnly(first?.day) : undefined;
  if (second === undefined) return first;
  return { ...second, day: first?.day ?? second.day };
}

function dayOnly(day: TypedDay | undefined): TypedMoment | undefined {
  return day === undefined ? undefined : { day, time: undefined, zone: undefined, vague: false, since: undefined };
}

/** The entries of a list, if at least half of its outer items begin with a moment, or those inside an item that is a day do. */
function rowsOfList(items: readonly Item[], source: string): readonly TimelineRow[] | undefined {
  const rows: TimelineRow[] = [];
  let outer = 0;
  let timed = 0;
  for (const [at, item] of items.entries()) {
    const moment = leadingMoment(item.text);
    const after = moment === undefined ? '' : item.text.slice(moment.length);
    const apart = moment !== undefined && (after === '' || /^[\s\-–—:|,→>]/.test(after));
    const { position } = item;
    const spanOf = (text: string) => wordsSpan(source, item, text);
    if (item.depth === 1) outer += 1;
    if (!apart) {
      // What stands below an entry tells more of it.
      const typed = attempt.exec(item.text)?.[0] ?? '';
      const text = item.text.slice(typed.length).replace(separator, '');
      if (item.depth === 1) rows.push({ typed, text, moment: undefined, heads: false, span: spanOf(text), position });
      continue;
    }
    const text = after.replace(separator, '');
    const inside = (items[at + 1]?.depth ?? 0) > item.depth;
    const heads = text === '' && moment.day !== undefined && moment.time === undefined && inside;
    if (item.depth === 1) timed += 1;
    else if (!rows.some((row) => row.heads) && moment.time === undefined) continue;
    rows.push({ typed: item.text.slice(0, moment.length).trim(), text, moment, heads, span: spanOf(text), position });
  }
  return timed > 0 && timed * 2 >= outer ? rows : undefined;
}

/**
 * Where the last words of an item stand in the file, so that their markup can be told from that of the time before them. Where
 * they share it, or it cannot be followed, they are the whole item.
 */
function wordsSpan(source: string, item: Item, text: string): readonly [number, number] {
  const [start, end] = item.span;
  let at = start;
  for (const sign of item.text.slice(0, item.text.length - text.length).replace(/\s/g, '')) {
    while (at < end && source[at] !== sign && /[\s*_`]/.test(source[at] ?? '')) at += 1;
    if (source[at] !== sign) return item.span;
    at += 1;
  }
  const isOpen = (): boolean => /[*_`]/.test(source.slice(start, at).replace(/([*_`]+)[^*_`]+\1/g, ''));
  if (isOpen()) at += /^[*_`]+/.exec(source.slice(at, end))?.[0].length ?? 0;
  if (isOpen()) return item.span;
  return [at + (/^\s*/.exec(source.slice(at, end))?.[0].length ?? 0), end];
}
