import type { TemplateLine } from './template-line.ts';

/** What a line of a template is, so far as it matters to what is written there. */
export interface LineContext {
  /** What stands before its content: indentation, and the marks of quotations and items. */
  readonly prefix: string;
  /** What begins a further line of the same content. */
  readonly further: string;
  /** Whether the content begins an item of a list. */
  readonly item: boolean;
  /** A heading that a `#` begins, or that the next line underlines. */
  readonly heading: 'marked' | 'underlined' | undefined;
  readonly table: 'head' | 'row' | undefined;
  /** Code between fences around it: the lines of these. */
  readonly fence: { readonly open: number; readonly close: number | undefined } | undefined;
}

const marks = /^(?:[ \t]*(?:>[ \t]?|[-*+](?:[ \t]+|$)|\d{1,9}[.)](?:[ \t]+|$)|\[\^[^\]]+\]:[ \t]*))*[ \t]*/;
const delimiterRow = /^(?=.*\|)(?=[^-]*-)[\s>|:-]+$/;

/** Tells what each line of a template's body is. */
export function contextsOf(lines: readonly TemplateLine[]): LineContext[] {
  const texts = lines.map(withoutComments);
  const fences = fencesIn(texts);
  const tables = tablesIn(texts, fences);
  return lines.map((line, at) => {
    const text = texts[at] ?? '';
    const prefix = marks.exec(text)?.[0] ?? '';
    const further = furtherOf(prefix);
    const content = text.slice(prefix.length);
    const fence = fences[at];
    const below = texts[at + 1] ?? '';
    const underlined =
      content.trim() !== '' &&
      below.startsWith(further.trimEnd()) &&
      /^ {0,3}(?:=+|-+)\s*$/.test(below.slice(further.length));
    return {
      prefix,
      further,
      item: /[-*+\d.)][ \t]*$/.test(prefix.trimEnd()) && line.slots.length > 0,
      heading: /^#{1,6}(?:\s|$)/.test(content) ? 'marked' : underlined ? 'underlined' : undefined,
      table: tables[at],
      fence,
    };
  });
}

/** A line's text with white space where comments are, so that nothing in these is taken for part of the document. */
function withoutComments({ text, comments }: TemplateLine): string {
  let bare = text;
  for (const [from, to] of comments) bare = bare.slice(0, from) + ' '.repeat(to - from) + bare.slice(to);
  return bare;
}

/** The marks of quotations stay at the beginning of further lines, those of items become as much white space. */
function furtherOf(prefix: string): string {
  return prefix.replace(/\[\^[^\]]+\]:[ \t]*/g, '    ').replace(/[^\s>]/g, ' ');
}

function fencesIn(texts: readonly string[]): LineContext['fence'][] {
  const found: LineContext['fence'][] = texts.map(() => undefined);
  for (let at = 0; at < texts.length; at += 1) {
    const text = texts[at] ?? '';
    const opening = /^(?:(`{3,})[^`]*|(~{3,}).*)$/.exec(text.slice(marks.exec(text)?.[0].length ?? 0));
    const fence = opening?.[1] ?? opening?.[2];
    if (fence === undefined) continue;
    const closing = new RegExp(`^[ \\t>]*${fence.charAt(0)}{${fence.length},}[ \\t]*$`);
    const close = texts.findIndex((line, index) => index > at && closing.test(line));
    const last = close === -1 ? texts.length - 1 : close;
    const span = { open: at, close: close === -1 ? undefined : close };
    for (let line = at; line <= last; line += 1) found[line] = span;
    at = last;
  }
  return found;
}

function tablesIn(texts: readonly string[], fences: readonly LineContext['fence'][]): LineContext['table'][] {
  const found: LineContext['table'][] = texts.map(() => undefined);
  for (let at = 1; at < texts.length; at += 1) {
    if (fences[at] !== undefined || !delimiterRow.test(texts[at] ?? '') || !/\|/.test(texts[at - 1] ?? '')) continue;
    found[at - 1] = 'head';
    found[at] = 'head';
    for (at += 1; at < texts.length && /[^\s>]/.test(texts[at] ?? '') && fences[at] === undefined; at += 1)
      found[at] = 'row';
  }
  return found;
}
