import type { Position } from '../schema/issue.ts';
import type { Block, MarkdownFile, TableCell } from '../source/content-tree.ts';
import { areaKey } from './area-key.ts';
import type { LadderFault } from './ladder-fault.ts';
import { cellText } from './table-cell.ts';
import { titleHeadingOf } from './title.ts';

export type Table = Extract<Block, { type: 'table' }>;
type Heading = Extract<Block, { type: 'heading' }>;
type Unread = LadderFault & { readonly kind: 'unread-table' };

/** A table, with the headings it stands below, the nearest first. */
export interface PlacedTable {
  readonly table: Table;
  readonly headings: readonly Heading[];
}

/** What a table of levels is known by, beside its own words: what front matter declares. */
export interface KnownNames {
  /** Keys of the ladder's areas, its own and those of another. */
  readonly areas: ReadonlySet<string>;
  /** Keys of levels. */
  readonly levels: ReadonlySet<string>;
}

/** The tables of a body. The title of the file is no heading above them. */
export function placedTablesOf(file: MarkdownFile): PlacedTable[] {
  const title = titleHeadingOf(file)?.position;
  const found: PlacedTable[] = [];
  let headings: readonly Heading[] = [];
  for (const block of file.blocks) {
    if (block.type === 'table') found.push({ table: block, headings });
    if (block.type !== 'heading') continue;
    if (block.position.line === title?.line && block.position.column === title.column) continue;
    headings = [block, ...headings.filter(({ depth }) => depth < block.depth)];
  }
  return found;
}

/**
 * The tables that hold levels: those whose first cell says "Area", or is empty, and those whose first column names an area
 * that is known. A table of another sort explains something. When none is of the first sort, and nobody says which areas
 * there are, every table holds levels.
 */
export function tablesOfLevels(tables: readonly PlacedTable[], known: KnownNames): PlacedTable[] {
  const chosen = new Set(tables.filter(({ table }) => seemsOfLevels(table, known)));
  if (known.areas.size > 0) return [...chosen];
  if (chosen.size === 0) return tables.filter(({ table: { rows } }) => (rows[0]?.length ?? 0) > 1);
  // Tables of one ladder speak of the same areas.
  for (let before = 0; before < chosen.size;) {
    before = chosen.size;
    const areas = new Set([...chosen].flatMap(({ table }) => areaKeysOf(table)));
    for (const each of tables) if (areaKeysOf(each.table).some((area) => areas.has(area))) chosen.add(each);
  }
  return tables.filter((each) => chosen.has(each));
}

function seemsOfLevels({ rows: [head = [], ...body] }: Table, { areas, levels }: KnownNames): boolean {
  const [corner = '', ...names] = head.map(cellText);
  if (/^areas?$/i.test(corner)) return true;
  if (areas.size > 0) return body.some(([first = []]) => areas.has(areaKey(cellText(first))));
  return corner === '' || names.some((name) => levels.has(areaKey(name)));
}

function areaKeysOf({ rows: [, ...body] }: Table): string[] {
  return body.map(([first = []]) => cellText(first)).flatMap((name) => (name === '' ? [] : [areaKey(name)]));
}

/** Why nothing of a table can be read as levels; `undefined` when something can. */
export function whyUnread({ rows: [head = [], ...body] }: Table): string | undefined {
  const names = head.slice(1).map(cellText);
  if (names.length === 0) return 'it has one column, and levels are the columns after the first';
  if (names.every((name) => name === '')) return 'a column has no name in the first row';
  if (body.length === 0) return 'there is no row below the first';
  if (body.every(([first = []]) => cellText(first) === '')) return 'a row has no area in the first column';
  return undefined;
}

/** The parts of a table that are on no level, or on a wrong one, each where it stands. */
export function partsUnread({ rows: [head = [], ...body], position }: Table, path: string): Unread[] {
  const faults: Unread[] = [];
  const tell = (reason: string, cells: readonly TableCell[]): void => {
    const place: Position | undefined = cells.find((cell) => cellText(cell) !== '')?.[0]?.position;
    faults.push({ kind: 'unread-table', path, position: place ?? position, reason, extent: 'part' });
  };
  const names = new Set<string>();
  head.forEach((cell, at) => {
    if (at === 0) return;
    const column = body.map((row) => row[at] ?? []);
    const name = cellText(cell);
    if (name === '') {
      if (column.some((each) => cellText(each) !== '')) {
        tell('this column has no name in the first row, so what it says is on no level', column);
      }
      return;
    }
    if (names.has(areaKey(name))) tell('two columns have this name, so they are read as one level', [cell]);
    names.add(areaKey(name));
  });
  for (const row of body) {
    const extra = row.slice(head.length);
    if (row.every((cell) => cellText(cell) === '')) continue;
    if (cellText(row[0] ?? []) === '') {
      tell('this row has no area in its first column, so what it says is on no level', row);
    } else if (extra.some((cell) => cellText(cell) !== '')) {
      tell('this row has more cells than the first one, so what stands in the last is on no level', extra);
    } else if (row.length < head.length) {
      tell('this row has fewer cells than the first one, so they may be below the wrong levels', row);
    }
  }
  return faults;
}

/**
 * The tables that look as if they held levels, in a `ladder.md` whose levels are files: nothing is read from them. One of two
 * columns may as well say what the areas are about, and one whose columns are all levels with files sums those up.
 *
 * @param filed keys of the levels that have a file
 */
export function tablesBesideFiles(file: MarkdownFile, known: KnownNames, filed: ReadonlySet<string>): Unread[] {
  return placedTablesOf(file).flatMap(({ table }): Unread[] => {
    const [head = []] = table.rows;
    const names = head.slice(1).map((cell) => areaKey(cellText(cell)));
    const namesLevels = names.some((name) => known.levels.has(name));
    if (names.every((name) => filed.has(name)) || !seemsOfLevels(table, known) || !(namesLevels || head.length > 2))
      return [];
    const reason = 'the levels of this ladder are the files beside it';
    return [{ kind: 'unread-table', path: file.path, position: table.position, reason, extent: 'beside-files' }];
  });
}
