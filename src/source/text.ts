import type { Position } from '../schema/issue.ts';

const lineEnd = /\r\n|\r|\n/g;

const strict = new TextDecoder('utf-8', { fatal: true });
const lenient = new TextDecoder('utf-8');

/**
 * Decodes UTF-8. Byte order marks are dropped; invalid bytes become U+FFFD.
 * Reports the position of the first invalid byte, if there is one.
 */
export function decode(bytes: Uint8Array): { text: string; invalid?: Position } {
  try {
    return { text: withoutMarks(strict.decode(bytes)) };
  } catch {
    const text = withoutMarks(lenient.decode(bytes));
    return { text, invalid: positionAt(text, firstInvalid(bytes, text)) };
  }
}

/** A tool that joins files leaves more than one mark at the start; the decoder takes the first. */
function withoutMarks(text: string): string {
  return text.replace(/^\uFEFF+/, '');
}

/**
 * Offset in the decoded text of the first replacement character that the bytes themselves do not hold:
 * a file may legitimately contain U+FFFD.
 */
function firstInvalid(bytes: Uint8Array, text: string): number {
  const holds = (at: number, ...expected: number[]): boolean => expected.every((byte, nth) => bytes[at + nth] === byte);
  const encoder = new TextEncoder();
  let at = 0;
  while (holds(at, 0xef, 0xbb, 0xbf)) at += 3;
  let from = 0;
  for (let next = text.indexOf('\uFFFD'); next !== -1; next = text.indexOf('\uFFFD', from)) {
    at += encoder.encode(text.slice(from, next)).length;
    if (!holds(at, 0xef, 0xbf, 0xbd)) return next;
    at += 3;
    from = next + 1;
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
  let start = 0;
  let at = 1;
  for (const match of text.matchAll(lineEnd)) {
    if (at === line) return text.slice(start, match.index);
    start = match.index + match[0].length;
    at += 1;
  }
  return at === line ? text.slice(start) : '';
}

const letterOrDigit = /[\p{L}\p{N}]/u;
const mark = /\p{M}/u;

/**
 * How many words a text has: runs of letters and digits of any script, with the apostrophes and hyphens inside them.
 * Written out because it looks at every character of a handbook: a regular expression takes five times as long.
 */
export function countWords(text: string): number {
  let words = 0;
  let inWord = false;
  let joined = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x80 ? isAsciiWord(code) : isWord(text, at, inWord)) {
      if (!inWord && !joined) words += 1;
      inWord = true;
      joined = false;
      if (code >= 0xd800 && code < 0xdc00) at += 1;
    } else {
      joined = inWord && (code === 0x27 || code === 0x2d || code === 0x2019);
      inWord = false;
    }
  }
  return words;
}

function isAsciiWord(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
}

/** An accent of its own belongs to the letter before it, and begins no word. */
function isWord(text: string, at: number, inWord: boolean): boolean {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return letterOrDigit.test(character) || (inWord && mark.test(character));
}

/** Code shows as typed: between fences, in a line, in HTML. */
const code = [
  /^[ \t>]*(`{3,}|~{3,})[^\n]*\n(?:[^\n]*\n)*?[ \t>]*\1[`~]*[ \t]*$/gm,
  /(?<!`)(`+)(?!`)(?:(?!\n[ \t]*\n)[\s\S])*?(?<!`)\1(?!`)/g,
  /<(pre|code)\b[\s\S]*?<\/\1>/gi,
];

/** As much space as a text takes, so that what stands after it keeps its position. */
export function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}

/** Text with its code blanked out: what shows as typed is neither link nor mark. Everything else stands where it stood. */
export function withoutCode(text: string): string {
  return withoutIndentedCode(code.reduce((rest, pattern) => rest.replace(pattern, blank), text));
}

/** Lines four spaces in are code after an empty line, unless they go on with an item of a list. */
function withoutIndentedCode(text: string): string {
  let inList = false;
  let mayBegin = true;
  return text.replace(/[^\r\n]+|\r\n\r\n|\n\n|\r\r/g, (line) => {
    if (line.trim() === '') {
      mayBegin = true;
      return line;
    }
    const isItem = /^\s*(?:[-*+]|\d+[.)])\s/.test(line);
    if (isItem) inList = true;
    else if (mayBegin && /^\S/.test(line)) inList = false;
    const isCode = mayBegin && !inList && /^(?: {4}|\t)/.test(line);
    if (!isCode) mayBegin = false;
    return isCode ? blank(line) : line;
  });
}
