import type { Html } from 'mdast';
import type { Locate } from './html.ts';

const lineEnd = /\r\n|\r|\n/g;

/**
 * Finds characters of a raw HTML node in its file. Inside quotations and lists the node's value is without the marks and
 * the indentation that its lines start with, so each line is held against the file's from its end.
 *
 * @param node a node that has a position
 * @param text the whole file
 */
export function locator(node: Html, text: string): Locate {
  const start = node.position?.start ?? { line: 1, column: 1 };
  const first = start.offset ?? 0;
  // Most pieces are one tag on one line, and nobody asks about them.
  let lines: { inValue: LineEnd[]; inFile: LineEnd[] } | undefined;
  let line = 0;
  return (offset) => {
    lines ??= {
      inValue: lineEndsOf(node.value),
      inFile: lineEndsOf(text.slice(first, node.position?.end.offset ?? text.length)),
    };
    const { inValue, inFile } = lines;
    // Asked in reading order, nearly always: so the search goes on from the line found last.
    if (offset < (inValue[line - 1]?.next ?? 0)) line = 0;
    while (offset >= (inValue[line]?.next ?? Number.POSITIVE_INFINITY)) line += 1;
    const from = inFile[line - 1]?.next;
    if (line === 0 || from === undefined) {
      return { line: start.line, column: start.column + offset, offset: first + offset };
    }
    const beforeEnd = (inValue[line]?.end ?? 0) - offset;
    const found = Math.max(from, (inFile[line]?.end ?? 0) - beforeEnd);
    return { line: start.line + line, column: found - from + 1, offset: first + found };
  };
}

interface LineEnd {
  readonly end: number;
  readonly next: number;
}

/** Where each line of a text ends and the next one begins; the last ends with the text. */
function lineEndsOf(text: string): LineEnd[] {
  const ends = [];
  for (const match of text.matchAll(lineEnd)) ends.push({ end: match.index, next: match.index + match[0].length });
  ends.push({ end: text.length, next: Number.POSITIVE_INFINITY });
  return ends;
}
