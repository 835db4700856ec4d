import { closersOf, closesQuote, opensQuote } from './quoted.ts';

/** The parenthesis that a line ends with. */
export interface Parenthesis {
  /** From its first to past its last sign. */
  readonly span: readonly [number, number];
  /** Where its parts stand, between commas and without white space around them. Empty ones are left out. */
  readonly parts: readonly (readonly [number, number])[];
}

interface Open {
  readonly at: number;
  commas: number[];
}

interface Bracket {
  /** How many parentheses are open around it, and how many commas the innermost of them has so far. */
  readonly depth: number;
  readonly commas: number;
}

/** Nobody puts as many facts into one parenthesis, or so much before it: anything longer is prose. */
const longest = 2000;
const longestLine = 20_000;
const mostParts = 40;
/** As many parentheses can stand within each other in the address of a link. CommonMark leaves the number open. */
const deepest = 32;

const autolink = /<(?:[a-z][a-z0-9+.-]{1,31}:[^\s<>]*|\/?[a-z][^<>]*|!--[^<>]*--)>/iy;

/**
 * Finds the parenthesis at the end of a line of Markdown, before a full stop, the end of an emphasis and white space. Those of
 * links, in code, in addresses and behind a backslash are not its signs.
 *
 * @param quotes whether what stands in quotation marks within a parenthesis is left alone, too
 */
export function lastParenthesis(line: string, quotes: boolean): Parenthesis | undefined {
  if (line.length > longestLine) return undefined;
  const target = lastSign(line);
  if (line.charAt(target) !== ')') return undefined;
  const open = openingOf(line, target, quotes);
  // What follows a bracket at once is a link, or was meant to be one.
  if (open === undefined || line.charAt(open.at - 1) === ']') return undefined;
  if (target - open.at > longest || open.commas.length >= mostParts) return undefined;
  return { span: [open.at, target + 1], parts: parts(line, open, target) };
}

/** Where the line ends but for a full stop, marks of emphasis and white space. */
function lastSign(line: string): number {
  let at = line.length - 1;
  let stops = 0;
  for (; at >= 0; at -= 1) {
    const sign = line.charAt(at);
    if (sign === '.') stops += 1;
    if (stops > 1 || !/[\s.*_~]/.test(sign)) break;
  }
  return at;
}

/** Reads a line once, from its beginning, to find what the parenthesis opens with that closes at a place. */
function openingOf(line: string, target: number, quotes: boolean): Open | undefined {
  const code = new Ends(codeRuns(line));
  const closers = new Ends(quotes ? closingQuotes(line) : new Map<string, number[]>());
  const open: Open[] = [];
  const brackets: Bracket[] = [];
  for (let at = 0; at <= target; at += 1) {
    const sign = line.charAt(at);
    if (sign === '\\') {
      if (/[!-/:-@[-`{-~]/.test(line.charAt(at + 1))) at += 1;
    } else if (sign === '`') {
      const run = runLength(line, at);
      at = (code.after(String(run), at + run - 1) ?? at) + run - 1;
    } else if (sign === '<') {
      autolink.lastIndex = at;
      at += Math.max((autolink.exec(line)?.[0].length ?? 1) - 1, 0);
    } else if (sign === '[') {
      brackets.push({ depth: open.length, commas: open.at(-1)?.commas.length ?? 0 });
    } else if (sign === ']') {
      const bracket = brackets.pop();
      const end = bracket === undefined ? -1 : addressEnd(line, at + 1);
      if (bracket === undefined || end === -1) continue;
      if (open.length > bracket.depth) open.length = bracket.depth;
      const around = open.at(-1);
      if (open.length === bracket.depth && around !== undefined && around.commas.length > bracket.commas) {
        around.commas.length = bracket.commas;
      }
      at = end;
    } else if (sign === '(') {
      open.push({ at, commas: [] });
    } else if (sign === ')') {
      const closed = open.pop();
      if (at === target) return closed;
    } else if (open.length > 0) {
      if (sign === ',' || sign === ';') open.at(-1)?.commas.push(at);
      else if (quotes && opensQuote(line, at)) at = closers.first(closersOf.get(sign) ?? '', at) ?? at;
    }
  }
  return undefined;
}

/** Where something ends, by what it ends with; asked from the beginning of the line to its end, so that it looks at each once. */
class Ends {
  readonly #places: ReadonlyMap<string, readonly number[]>;
  readonly #passed = new Map<string, number>();

  constructor(places: ReadonlyMap<string, readonly number[]>) {
    this.#places = places;
  }

  after(sign: string, at: number): number | undefined {
    const places = this.#places.get(sign) ?? [];
    let index = this.#passed.get(sign) ?? 0;
    while (index < places.length && (places[index] ?? 0) <= at) index += 1;
    this.#passed.set(sign, index);
    return places[index];
  }

  first(signs: string, at: number): number | undefined {
    const ends = [...signs].flatMap((sign) => this.after(sign, at) ?? []);
    return ends.length === 0 ? undefined : Math.min(...ends);
  }
}

function runLength(line: string, at: number): number {
  let end = at + 1;
  while (line.charAt(end) === '`') end += 1;
  return end - at;
}

/** Where runs of backticks stand, by their length: code ends with as many as it begins with. */
function codeRuns(line: string): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (let at = line.indexOf('`'); at !== -1; at = line.indexOf('`', at)) {
    const length = runLength(line, at);
    const runs = found.get(String(length)) ?? [];
    runs.push(at);
    found.set(String(length), runs);
    at += length;
  }
  return found;
}

function closingQuotes(line: string): Map<string, number[]> {
  const found = new Map([...'"\'”“’‘»«›'].map((sign): [string, number[]] => [sign, []]));
  for (let at = 0; at < line.length; at += 1) {
    const places = found.get(line.charAt(at));
    if (places !== undefined && closesQuote(line, at)) places.push(at);
  }
  return found;
}

/** Where the address of a link ends, at its last sign; -1 if there is none at this place. */
function addressEnd(line: string, from: number): number {
  if (line.charAt(from) !== '(') return -1;
  let depth = 0;
  for (let at = from; at < line.length && depth <= deepest; at += 1) {
    const sign = line.charAt(at);
    if (sign === '\\') at += 1;
    else if (sign === '(') depth += 1;
    else if (sign === ')') {
      depth -= 1;
      if (depth === 0) return at;
    } else if (/\s/.test(sign)) return depth === 1 ? titleEnd(line, at) : -1;
    else if (sign === '<' && at === from + 1) {
      autolink.lastIndex = at;
      const end = /<[^<>\n]*>/y;
      end.lastIndex = at;
      at += Math.max((end.exec(line)?.[0].length ?? 1) - 1, 0);
    }
  }
  return -1;
}

/** Where a link ends whose address is followed by a title, or by nothing but white space. */
function titleEnd(line: string, from: number): number {
  const title = /\s{1,99}(?:"[^"]{0,999}"|'[^']{0,999}')?\s{0,99}\)/y;
  title.lastIndex = from;
  const found = title.exec(line);
  return found === null ? -1 : from + found[0].length - 1;
}

function parts(line: string, { at, commas }: Open, close: number): (readonly [number, number])[] {
  const inner = line.slice(at + 1, close);
  // All of it may be set as code: then the commas are in there.
  const [, lead = '', code] = /^(\s*`+)([^`]+)`+\s*$/.exec(inner) ?? [];
  if (code === undefined) return between(line, at + 1, close, commas);
  const start = at + 1 + lead.length;
  const inside = [...code.matchAll(/[,;]/g)].map(({ index }) => start + index);
  return between(line, start, start + code.length, inside);
}

/** What stands between commas, from one place to another, without white space around it. */
function between(line: string, from: number, to: number, commas: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  let start = from;
  for (const comma of [...commas, to]) {
    const before = line.slice(start, comma);
    if (comma !== to && !partsFacts(before, line.charAt(comma + 1))) continue;
    const lead = before.length - before.trimStart().length;
    if (before.trim() !== '') found.push([start + lead, start + before.trimEnd().length]);
    start = comma + 1;
  }
  return found;
}

/** Whether a comma stands between two facts, and not within a number or an address. */
function partsFacts(before: string, behind: string): boolean {
  if (/\d/.test(behind) && /^\s*(?:~|about)?\s*\d{1,4}$/i.test(before)) return false;
  return /\s/.test(behind) || !/(?:^|\s)https?:\/\/\S*$/i.test(before);
}
