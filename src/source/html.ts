import { Parser } from 'htmlparser2';
import type { Position } from '../schema/issue.ts';
import type { Heading, Reference } from './content-tree.ts';

/** What a piece of raw HTML holds that matters outside it. */
export type HtmlPart =
  | { type: 'heading'; depth: Heading['depth']; id: string | undefined; position: Position }
  | { type: 'heading-end' }
  | { type: 'anchor'; id: string }
  | { type: 'link'; reference: Reference }
  | { type: 'image'; reference: Reference; alt: string | undefined }
  | { type: 'text'; value: string }
  | { type: 'element' }
  | { type: 'comment'; span: readonly [number, number] };

/** Where a character of the piece stands in its file. */
export type Locate = (offset: number) => Position & { readonly offset: number };

/** Attributes that name another file, by element. */
const linkAttributes: ReadonlyMap<string, string> = new Map([
  ['a', 'href'],
  ['area', 'href'],
  ['audio', 'src'],
  ['source', 'src'],
  ['video', 'src'],
  ['embed', 'src'],
  ['object', 'data'],
]);

const depths: ReadonlyMap<string, Heading['depth']> = new Map([
  ['h1', 1],
  ['h2', 2],
  ['h3', 3],
  ['h4', 4],
  ['h5', 5],
  ['h6', 6],
]);

/** What makes a piece worth taking apart: most are one plain tag, such as `<br>` or `</td>`. */
const telling = /&|<!--|<\/?h[1-6]|\s(?:id|name|href|src|data)\s*=/i;

/**
 * Reads a piece of raw HTML from Markdown: often one tag, rarely a whole element, never trusted to be balanced.
 *
 * @param html the piece
 * @param locate finds a character of the piece in its file
 */
export function readHtml(html: string, locate: Locate): HtmlPart[] {
  if (!telling.test(html)) {
    const texts = html.split(/<[^>]*>/).map((value): HtmlPart => ({ type: 'text', value }));
    return [{ type: 'element' }, ...texts];
  }
  const parts: HtmlPart[] = [];
  const span = (): readonly [number, number] => [
    locate(parser.startIndex).offset,
    // The last character, not the one past it: that may lie on the next line of a quotation.
    locate(parser.endIndex).offset + 1,
  ];
  const parser = new Parser({
    onopentag(name, attributes) {
      const where = (): Place => ({ position: positionOf(locate(parser.startIndex)), span: span() });
      parts.push({ type: 'element' }, ...partsOfElement(name, attributes, where));
    },
    ontext(value) {
      parts.push({ type: 'text', value });
    },
    onclosetag(name, implied) {
      if (!implied && depths.has(name)) parts.push({ type: 'heading-end' });
    },
    oncomment() {
      parts.push({ type: 'comment', span: span() });
    },
  });
  parser.write(html);
  parser.end();
  return parts;
}

interface Place {
  readonly position: Position;
  readonly span: readonly [number, number];
}

/**
 * What an element says by its name and attributes, in HTML or in MDX.
 *
 * @param where finds the element's start tag in its file; asked only when that matters
 */
export function partsOfElement(
  name: string,
  attributes: Readonly<Record<string, string>>,
  where: () => Place,
): HtmlPart[] {
  const parts: HtmlPart[] = [];
  const depth = depths.get(name);
  const id = attributes['id'] ?? (name === 'a' ? attributes['name'] : undefined);
  if (depth !== undefined) parts.push({ type: 'heading', depth, id: id || undefined, position: where().position });
  else if (id !== undefined && id !== '') parts.push({ type: 'anchor', id });

  const url = attributes[linkAttributes.get(name) ?? '']?.trim();
  if (url !== undefined && url !== '') {
    parts.push({ type: 'link', reference: { url, text: '', ...where(), syntax: 'html' } });
  }
  const source = name === 'img' ? attributes['src']?.trim() : undefined;
  if (source !== undefined) {
    const reference: Reference = { url: source, text: attributes['alt'] ?? '', ...where(), syntax: 'html' };
    parts.push({ type: 'image', reference, alt: attributes['alt'] });
  }
  return parts;
}

function positionOf({ line, column }: Position): Position {
  return { line, column };
}
