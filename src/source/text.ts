import type { Position } from '../schema/issue.ts';

const lineEnd = /\r\n|\r|\n/g;

/**
 * Decodes UTF-8. A byte order mark is dropped; invalid bytes become U+FFFD.
 * Reports the position of the first invalid byte, if there is one.
 */
export function decode(bytes: Uint8Array): { text: string; invalid?: Position } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes);
    return { text, invalid: positionAt(text, firstInvalid(bytes, text)) };
  }
}

/**
 * Offset in the decoded text of the first replacement character that the bytes themselves do not hold:
 * a file may legitimately contain U+FFFD.
 */
function firstInvalid(bytes: Uint8Array, text: string): number {
  const encoder = new TextEncoder();
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  let from = text.indexOf('\uFFFD');
  while (from !== -1) {
    const start = bom + encoder.encode(text.slice(0, from)).length;
    if (bytes[start] !== 0xef || bytes[start + 1] !== 0xbf || bytes[start + 2] !== 0xbd) return from;
    from = text.indexOf('\uFFFD', from + 1);
  }
  return 0;
}

/** Position of an offset, counting CRLF, LF and a lone CR as one line end each. */
export function positionAt(text: string, offset: number): Position {
  let line = 1;
  let start = 0;
  for (const match of text.matchAll(lineEnd)) {
    const next = match.index + match[0].length;
    if (next > offset) break;
    line += 1;
    start = next;
  }
  return { line, column: offset - start + 1 };
}

/** The text of one line, counted from 1, without its line end; empty past the last one. */
export function lineAt(text: string, line: number): string {
  return text.split(lineEnd)[line - 1] ?? '';
}
