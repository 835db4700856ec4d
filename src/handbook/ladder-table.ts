import { top } from '../schema/file-top.ts';
import type { LadderData } from '../schema/ladder.ts';
import type { MarkdownFile, TableCell, Words } from '../source/content-tree.ts';
import { segment } from './address.ts';
import { areaKey } from './area-key.ts';
import type { TypedFile } from './ladder-folder.ts';
import { aboutLadder } from './ladder-front-matter.ts';
import type { Phrasing } from './ladder.ts';
import type { LadderFault } from './ladder-fault.ts';
import { partsUnread, placedTablesOf, tablesOfLevels, whyUnread } from './ladder-table-choice.ts';
import type { PlacedTable, Table } from './ladder-table-choice.ts';
import { runningRanks } from './running-ranks.ts';
import { cellText } from './table-cell.ts';
import { typedIndexes } from './typed-indexes.ts';
import type { TypedExpectation, TypedLadder, TypedLevel, TypedSection, TypedTrack } from './typed-ladder.ts';

/**
 * Reads a ladder from the tables of its `ladder.md`: a row is an area, a column a level, and `<br>` divides what is expected in
 * a cell. Each track has its table below a heading that names it; a table before any heading holds the trunk.
 *
 * What cannot be read is a fault, and the rest is read without it.
 *
 * @param areas what the ladder declares, its own and those of another
 */
export function ladderOfTables(ladder: TypedFile<LadderData>, areas: ReadonlySet<string>): TypedLadder {
  const about = aboutLadder(ladder);
  const columns = new Columns(ladder, about.tracks);
  const { file, data } = ladder;
  const { path } = file;
  const declared = data.levels ?? [];
  const tables = placedTablesOf(file);
  const chosen = tablesOfLevels(tables, { areas, levels: new Set(declared.map(({ name }) => areaKey(name))) });
  const faults: LadderFault[] = [];
  for (const { table, headings } of chosen) {
    const reason = whyUnread(table);
    if (reason === undefined) {
      columns.read(table, headings);
      faults.push(...partsUnread(table, path));
    } else faults.push({ kind: 'unread-table', path, position: table.position, reason });
  }
  const { levels, tracks } = columns.ranked();
  if (levels.length > 0) return { ...about, tracks, levels, faults: [...faults, ...columns.missing()] };
  for (const { table } of tables.filter((each) => !chosen.includes(each))) {
    const reason = whyUnread(table) ?? 'the first column has none of the areas of the ladder';
    faults.push({ kind: 'unread-table', path, position: table.position, reason });
  }
  const none: LadderFault = { kind: 'no-levels', path, position: top };
  return { ...about, levels, faults: faults.length > 0 ? faults : [none] };
}

/** The columns of all tables. */
class Columns {
  readonly #ladder: TypedFile<LadderData>;
  readonly #declared: readonly TypedTrack[];
  readonly #found = new Map<string, TypedTrack>();
  readonly #levels = new Map<string, TypedLevel & { readonly sections: TypedSection[] }>();

  constructor(ladder: TypedFile<LadderData>, tracks: readonly TypedTrack[]) {
    this.#ladder = ladder;
    this.#declared = tracks;
  }

  read({ rows }: Table, headings: PlacedTable['headings']): void {
    const track = this.#trackBelow(headings);
    const [head = [], ...body] = rows;
    head.forEach((cell, at) => {
      if (at === 0 || cellText(cell) === '') return;
      const level = this.#level(cell, track);
      for (const row of body) {
        if (cellText(row[0] ?? []) === '') continue;
        const section = sectionOf(row[0] ?? [], row[at] ?? [], this.#ladder.file);
        if (section !== undefined) level.sections.push(section);
      }
    });
  }

  /** The levels with their ranks, and the tracks: those that are declared, else those of the headings. */
  ranked(): { levels: TypedLevel[]; tracks: readonly TypedTrack[] } {
    const tracks = this.#declared.length > 0 ? this.#declared : [...this.#found.values()];
    const levels = [...this.#levels.values()];
    const ranks = runningRanks(levels, this.#declared);
    return { levels: levels.map((level, at) => ({ ...level, rank: ranks[at] })), tracks };
  }

  /** What front matter says about levels that no table has. */
  missing(): LadderFault[] {
    const { file, data } = this.#ladder;
    const declared = data.levels ?? [];
    const known = [...this.#levels.values()].map(({ title }) => title);
    const indexes = typedIndexes(file.frontMatter, 'levels', declared);
    return declared.flatMap(({ name }, at): LadderFault[] => {
      if (known.some((title) => areaKey(title) === areaKey(name))) return [];
      const position = file.frontMatter.at(['levels', indexes[at] ?? at, 'name']);
      return [{ kind: 'unknown-level', path: file.path, position, name, known }];
    });
  }

  /** The track that a heading above names, the nearest first; above all headings, the trunk. */
  #trackBelow(headings: PlacedTable['headings']): string {
    const names = headings.map(({ text }) => areaKey(text));
    const known = names
      .map((name) => this.#declared.find(({ id, name: words }) => id === name || areaKey(words ?? id) === name))
      .find((track) => track !== undefined);
    if (known !== undefined) return known.id;
    const [nearest] = headings;
    const [trunk] = this.#declared;
    if (nearest === undefined && trunk !== undefined) return trunk.id;
    const { text: name, position } = nearest ?? { text: 'Trunk', position: top };
    const id = areaKey(name);
    if (!this.#found.has(id)) {
      this.#found.set(id, { id, name, summary: undefined, from: undefined, signs: [], position });
    }
    return id;
  }

  /** The level of a column: on one track, columns of one name are one level. */
  #level(cell: TableCell, track: string): { readonly sections: TypedSection[] } {
    const title = cellText(cell);
    const { file, data } = this.#ladder;
    const declared = data.levels ?? [];
    const order = declared.findIndex(({ name }) => areaKey(name) === areaKey(title));
    const said = declared[order];
    const name = said?.id ?? areaKey(title);
    const key = `${track}/${segment(name)}`;
    const known = this.#levels.get(key);
    if (known !== undefined) return known;
    const position = cell[0]?.position ?? top;
    const index = typedIndexes(file.frontMatter, 'levels', declared)[order];
    const level = {
      name,
      path: file.path,
      position,
      file,
      title,
      code: said?.code,
      rank: said?.rank,
      rankPosition: said?.rank === undefined ? position : file.frontMatter.at(['levels', index ?? order, 'rank']),
      summary: said?.summary ?? '',
      scope: said?.scope,
      audience: undefined,
      hidden: false,
      owners: undefined,
      aliases: [],
      track,
      trackPosition: position,
      introduction: undefined,
      sections: [],
    };
    this.#levels.set(key, level);
    return level;
  }
}

/** What a cell says about the area of its row; nothing is expected in an empty one, or in one with a dash. */
function sectionOf(area: TableCell, cell: TableCell, { text: source }: MarkdownFile): TypedSection | undefined {
  const expectations = cell.flatMap((line): TypedExpectation[] => {
    const phrasing = withoutMark(line, source);
    return /[\p{L}\p{N}]/u.test(phrasing.text) ? [{ ...phrasing, givenId: undefined, examples: [], sources: [] }] : [];
  });
  if (expectations.length === 0) return undefined;
  const position = area[0]?.position ?? top;
  return { name: cellText(area), position, expectations, examples: [], remarks: [] };
}

/** A line of a cell without the hyphen or the bullet that authors put there for want of lists. */
function withoutMark({ text, position, span }: Words, source: string): Phrasing {
  const typed = /^\s*\\?[-*•–]\s+/.exec(source.slice(...span))?.[0] ?? '';
  return {
    text: text.replace(/^[-*•–]\s+/, ''),
    position: { line: position.line, column: position.column + typed.length },
    span: [span[0] + typed.length, span[1]],
  };
}
