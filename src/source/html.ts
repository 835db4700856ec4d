import { Parser } from 'htmlparser2';
import type { Position } from '../schema/issue.ts';
import type { Heading, Reference } from './content-tree.ts';

/** What a piece of raw HTML holds that matters outside it. */
export type HtmlPart =
  | { type: 'heading'; depth: Heading['depth']; text: string; id: string | undefined; position: Position }
  | { type: 'anchor'; id: string }
  | { type: 'link'; reference: Reference }
  | { type: 'image'; reference: Reference; alt: string | undefined }
  | { type: 'text'; value: string }
  | { type: 'element' }
  | { type: 'comment'; span: readonly [number, number] };

/** Attributes that name another file, by element. */
const linkAttributes: Readonly<Record<string, string>> = {
  a: 'href',
  area: 'href',
  audio: 'src',
  source: 'src',
  video: 'src',
  embed: 'src',
  object: 'data',
};

/**
 * Reads a piece of raw HTML from Markdown: often one tag, rarely a whole element, never trusted to be balanced.
 *
 * @param html the piece
 * @param base where it starts in its file
 */
export function readHtml(html: string, base: Position & { offset: number }): HtmlPart[] {
  const parts: HtmlPart[] = [];
  let heading: { depth: Heading['depth']; text: string; id: string | undefined; position: Position } | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      parts.push({ type: 'element' });
      const position = place(html, parser.startIndex, base);
      const span = [base.offset + parser.startIndex, base.offset + parser.endIndex + 1] as const;
      if (/^h[1-6]$/.test(name)) {
        const depth = Number(name[1]);
        if (isDepth(depth)) heading = { depth, text: '', id: attributes['id'], position };
      } else {
        const id = attributes['id'] ?? (name === 'a' ? attributes['name'] : undefined);
        if (id !== undefined && id !== '') parts.push({ type: 'anchor', id });
      }
      const url = attributes[linkAttributes[name] ?? ''];
      if (url !== undefined && url.trim() !== '') {
        parts.push({ type: 'link', reference: { url: url.trim(), text: '', position, span, syntax: 'html' } });
      }
      if (name === 'img' && attributes['src'] !== undefined) {
        const reference = { url: attributes['src'].trim(), text: attributes['alt'] ?? '', position, span };
        parts.push({ type: 'image', reference: { ...reference, syntax: 'html' }, alt: attributes['alt'] });
      }
    },
    ontext(value) {
      if (heading !== undefined) heading.text += value;
      parts.push({ type: 'text', value });
    },
    onclosetag(name) {
      if (heading !== undefined && /^h[1-6]$/.test(name)) {
        parts.push({ type: 'heading', ...heading, text: heading.text.trim() });
        heading = undefined;
      }
    },
    oncomment() {
      parts.push({ type: 'comment', span: [base.offset + parser.startIndex, base.offset + parser.endIndex + 1] });
    },
  });
  parser.write(html);
  parser.end();
  return parts;
}

function isDepth(value: number): value is Heading['depth'] {
  return value >= 1 && value <= 6;
}

function place(html: string, offset: number, base: Position): Position {
  const before = html.slice(0, offset).split(/\r\n|\r|\n/);
  const last = before.at(-1) ?? '';
  return before.length === 1
    ? { line: base.line, column: base.column + offset }
    : { line: base.line + before.length - 1, column: last.length + 1 };
}
