import { Parser } from 'htmlparser2';
import type { Html } from 'mdast';
import type { Block, TableCell, Words } from './content-tree.ts';
import { locator } from './locate.ts';

/** Elements whose words are a heading: those of HTML, and what a fold is called. A fold is below every other heading. */
const headings: ReadonlyMap<string, Extract<Block, { type: 'heading' }>['depth']> = new Map([
  ['h1', 1],
  ['h2', 2],
  ['h3', 3],
  ['h4', 4],
  ['h5', 5],
  ['h6', 6],
  ['summary', 6],
]);

/** Elements between which there is a line of its own. */
const lines = new Set(['br', 'p', 'div', 'li', 'ul', 'ol', 'tr', 'td', 'th', 'table', 'blockquote', 'pre', 'hr']);

/** What makes a piece of HTML worth taking apart. */
const telling = /<\/?(?:table|details|summary|h[1-6])\b/i;

/**
 * Takes apart a piece of raw HTML that holds a table, a heading or a fold: each is a block of its own, in the order of the
 * text, and so are the words between them. The tags of a fold are nothing by themselves.
 *
 * @param node the piece; it may be several that a table runs through, as one
 * @param text the whole file
 * @param depth how many lists it stands in
 * @returns nothing if there is no such thing in it
 */
export function blocksOfHtml(node: Html, text: string, depth: number): Block[] | undefined {
  if (!telling.test(node.value)) return undefined;
  const reader = new PieceReader(node, text, depth);
  return reader.read();
}

/** Whether a piece of HTML opens more tables than it closes. */
export function leavesTableOpen(html: string): boolean {
  const count = (tag: RegExp): number => html.match(tag)?.length ?? 0;
  return count(/<table\b/gi) > count(/<\/table\s*>/gi);
}

class PieceReader {
  readonly #html: string;
  readonly #locate: ReturnType<typeof locator>;
  readonly #depth: number;
  readonly #parser: Parser;
  readonly #blocks: Block[] = [];
  /** Up to where the piece has been read into blocks, and up to where it has been parsed. */
  #done = 0;
  #seen = 0;
  #tables = 0;
  #rows: TableCell[][] = [];
  #row: TableCell[] | undefined;
  /** Words of a row that stand outside its cells: they follow them. */
  #stray: Words[] = [];
  #tableStart = 0;
  #cell: Lines | undefined;
  /** A heading, or the caption of a table, that is open, and the words outside all of these. */
  #titled: { readonly name: string; readonly start: number; readonly words: Lines } | undefined;
  #loose: Lines;

  constructor(node: Html, text: string, depth: number) {
    this.#html = node.value;
    this.#locate = locator(node, text);
    this.#depth = depth;
    this.#loose = new Lines(this.#html, 0);
    this.#parser = new Parser({
      onopentag: (name, attributes) => this.#open(name, attributes),
      ontext: (value) => this.#text(value),
      onclosetag: (name) => this.#close(name),
    });
  }

  read(): Block[] {
    this.#parser.write(this.#html);
    this.#seen = this.#html.length;
    this.#parser.end();
    this.#flush(this.#html.length);
    return this.#blocks;
  }

  #open(name: string, attributes: Readonly<Record<string, string>>): void {
    const { startIndex: start, endIndex } = this.#parser;
    const end = endIndex + 1;
    this.#seen = end;
    if (name === 'table') {
      this.#tables += 1;
      if (this.#tables === 1 && this.#titled === undefined) {
        this.#flush(start);
        this.#tableStart = start;
        this.#rows = [];
        return;
      }
    }
    if (this.#tables === 1 && name === 'tr') return this.#endRow(start, []);
    if (this.#tables === 1 && (name === 'td' || name === 'th')) {
      this.#endCell(start);
      this.#row ??= [];
      this.#cell = new Lines(this.#html, end);
      return;
    }
    const titles = this.#tables === 0 ? headings.has(name) : name === 'caption' && this.#row === undefined;
    if (titles && this.#titled === undefined) {
      if (this.#tables === 0) this.#flush(start);
      this.#titled = { name, start: end, words: new Lines(this.#html, end) };
      return;
    }
    const words = this.#words();
    if (name === 'img') words.add(attributes['alt'] ?? '', start);
    if (lines.has(name)) words.break(start, end);
  }

  #text(value: string): void {
    const start = this.#parser.startIndex;
    this.#seen = this.#parser.endIndex + 1;
    if (this.#tables > 0 && this.#cell === undefined && this.#titled === undefined) {
      if (value.trim() === '') return;
      const stray = new Lines(this.#html, start);
      stray.add(value, start);
      this.#stray.push(...stray.end(this.#seen).map((each) => this.#place(each)));
      return;
    }
    this.#words().add(value, start);
  }

  #close(name: string): void {
    const start = Math.max(Math.min(this.#parser.startIndex, this.#seen), this.#done);
    // What is closed by the end of the text ends there.
    const at = this.#seen === this.#html.length ? Math.max(start, this.#lastWords()) : start;
    this.#seen = Math.max(this.#seen, this.#parser.endIndex + 1);
    if (name === this.#titled?.name) return this.#endTitle(at);
    if (name === 'table' && this.#tables > 0) {
      this.#tables -= 1;
      if (this.#tables === 0) return this.#endTable(at, Math.max(this.#parser.endIndex + 1, at));
    }
    if (this.#tables === 1 && name === 'tr') return this.#endRow(at, undefined);
    if (this.#tables === 1 && (name === 'td' || name === 'th')) return this.#endCell(at);
    if (lines.has(name)) this.#words().break(start, this.#parser.endIndex + 1);
  }

  #lastWords(): number {
    return this.#cell === undefined ? 0 : this.#html.length;
  }

  #words(): Lines {
    return this.#titled?.words ?? this.#cell ?? this.#loose;
  }

  #endTitle(at: number): void {
    const { name, words } = this.#titled ?? { name: '', words: new Lines(this.#html, at) };
    this.#titled = undefined;
    const said = joined(words.end(at).map((each) => this.#place(each)));
    if (said === undefined) return;
    const depth = headings.get(name);
    if (depth === undefined) this.#blocks.push({ type: 'text', depth: this.#depth, ...said });
    else this.#blocks.push({ type: 'heading', depth, ...said });
    if (this.#tables === 0) this.#restart(this.#parser.endIndex + 1);
  }

  #endCell(at: number): void {
    if (this.#cell === undefined) return;
    this.#row?.push(this.#cell.end(at).map((each) => this.#place(each)));
    this.#cell = undefined;
  }

  #endRow(at: number, next: TableCell[] | undefined): void {
    this.#endCell(at);
    const row = [...(this.#row ?? []), ...(this.#stray.length > 0 ? [this.#stray] : [])];
    if (row.length > 0) this.#rows.push(row);
    this.#stray = [];
    this.#row = next;
  }

  #endTable(at: number, end: number): void {
    this.#endRow(at, undefined);
    const from = this.#locate(this.#tableStart);
    if (this.#rows.length > 0) {
      const position = { line: from.line, column: from.column };
      const span = [from.offset, this.#locate(Math.max(end - 1, 0)).offset + 1] as const;
      this.#blocks.push({ type: 'table', depth: this.#depth, rows: this.#rows, text: '', position, span });
    }
    this.#restart(end);
  }

  /** Makes a block of what stands before a place and in no other. */
  #flush(at: number): void {
    const said = joined(this.#loose.end(at).map((each) => this.#place(each)));
    if (said !== undefined) this.#blocks.push({ type: 'text', depth: this.#depth, ...said });
    this.#restart(at);
  }

  #restart(at: number): void {
    this.#done = at;
    this.#loose = new Lines(this.#html, at);
  }

  #place({ text, from, to }: Line): Words {
    const { line, column, offset } = this.#locate(from);
    return { text, position: { line, column }, span: [offset, this.#locate(Math.max(to - 1, from)).offset + 1] };
  }
}

interface Line {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Words line by line, and where the source of each line stands. Lines without words are left out. */
class Lines {
  readonly #html: string;
  readonly #lines: Line[] = [];
  #from: number;
  #text = '';

  constructor(html: string, from: number) {
    this.#html = html;
    this.#from = from;
  }

  add(value: string, at: number): void {
    if (this.#text === '' && value.trim() === '' && at < this.#from) return;
    this.#text += value;
  }

  break(start: number, end: number): void {
    this.#push(start);
    this.#from = Math.max(end, this.#from);
  }

  end(at: number): readonly Line[] {
    this.#push(at);
    return this.#lines;
  }

  #push(to: number): void {
    const text = this.#text.replace(/\s+/g, ' ').trim();
    this.#text = '';
    if (text === '' || to <= this.#from) return;
    const source = this.#html.slice(this.#from, to);
    const from = this.#from + source.length - source.trimStart().length;
    this.#lines.push({ text, from, to: this.#from + source.trimEnd().length });
  }
}

function joined(all: readonly Words[]): Words | undefined {
  const [first] = all;
  const last = all.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return { ...first, text: all.map(({ text }) => text).join(' '), span: [first.span[0], last.span[1]] };
}
