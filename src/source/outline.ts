import GithubSlugger from 'github-slugger';
import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement } from 'satteri';
import type { Position } from '../schema/issue.ts';
import type { Heading, Image, Outline, Reference } from './content-tree.ts';
import { plainWords } from './foreign-marks.ts';
import { partsOfElement, readHtml } from './html.ts';
import type { HtmlPart } from './html.ts';
import { locator } from './locate.ts';
import { pushChildren } from './syntax-tree.ts';
import { countWords } from './text.ts';

const excerptLength = 300;

/**
 * Walks a Markdown syntax tree once and keeps what pages, checks and search need of it.
 *
 * @param root the tree, with positions counted in the whole file
 * @param text the whole file
 */
export function outlineOf(root: Root, text: string): Outline {
  const builder = new OutlineBuilder(text);
  const ahead: Nodes[] = [root];
  for (let node = ahead.pop(); node !== undefined; node = ahead.pop()) {
    if (builder.add(node)) pushChildren(node, ahead);
  }
  return builder.finish();
}

class OutlineBuilder {
  readonly #text: string;
  readonly #slugger = new GithubSlugger();
  readonly #headings: Heading[] = [];
  readonly #anchors: string[] = [];
  readonly #links: Reference[] = [];
  readonly #images: Image[] = [];
  readonly #hidden: (readonly [number, number])[] = [];
  /** Definitions by identifier, and which of them something uses: the others are notes nobody sees. */
  readonly #definitions = new Map<string, Reference>();
  readonly #linkUses = new Map<string, string>();
  readonly #imageUses = new Map<string, Image[]>();
  /** A heading that raw HTML has opened and not yet closed: Markdown may stand between the two. */
  #open: (Extract<HtmlPart, { type: 'heading' }> & { text: string }) | undefined;
  #excerpt = '';
  #words = 0;
  #started = false;

  constructor(text: string) {
    this.#text = text;
  }

  /** Takes in a node by itself. Returns whether what is inside it counts too. */
  add(node: Nodes): boolean {
    // The commonest kinds come first: there are hundreds of nodes on a page, and names are compared one after another.
    switch (node.type) {
      case 'text':
      case 'inlineCode':
      case 'code':
        this.#addText(node.value);
        break;
      case 'paragraph':
        if (this.#excerpt === '') this.#excerpt = excerptOf(textOf(node));
        break;
      case 'list':
      case 'listItem':
      case 'strong':
      case 'emphasis':
      case 'tableRow':
      case 'tableCell':
        break;
      case 'link':
        this.#links.push(referenceOf(node, node.url, textOf(node), 'inline'));
        break;
      case 'heading':
        this.#closeHeading();
        this.#addHeading(node.depth, textOf(node), positionOf(node), idOf(node), !this.#started);
        break;
      case 'html':
        this.#addHtml(readHtml(node.value, locator(node, this.#text)));
        return false;
      case 'image':
        this.#images.push({ ...referenceOf(node, node.url, node.alt ?? '', 'inline'), alt: node.alt ?? '' });
        break;
      case 'root':
        return true;
      case 'definition':
        if (!this.#definitions.has(node.identifier)) {
          this.#definitions.set(node.identifier, referenceOf(node, node.url, node.label ?? '', 'definition'));
        }
        return false;
      case 'linkReference':
        if (!this.#linkUses.has(node.identifier)) this.#linkUses.set(node.identifier, textOf(node));
        break;
      case 'imageReference': {
        const image = { ...referenceOf(node, '', node.alt ?? '', 'definition'), alt: node.alt ?? '' };
        this.#imageUses.set(node.identifier, [...(this.#imageUses.get(node.identifier) ?? []), image]);
        break;
      }
      case 'mdxjsEsm':
        this.#hidden.push(spanOf(node));
        return false;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        if (/^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value)) {
          this.#hidden.push(spanOf(node));
          return false;
        }
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement': {
        const place = { position: positionOf(node), span: spanOf(node) };
        const parts = partsOfElement(node.name ?? '', attributesOf(node.attributes), () => place);
        this.#addHtml(parts.filter(({ type }) => type !== 'heading'));
        for (const part of parts) {
          if (part.type === 'heading') this.#addHeading(part.depth, textOf(node), part.position, part.id, false);
        }
        break;
      }
    }
    this.#started = true;
    return true;
  }

  finish(): Outline {
    this.#closeHeading();
    for (const [identifier, text] of this.#linkUses) {
      const definition = this.#definitions.get(identifier);
      if (definition !== undefined) this.#links.push({ ...definition, text });
    }
    for (const [identifier, images] of this.#imageUses) {
      const definition = this.#definitions.get(identifier);
      if (definition === undefined) continue;
      for (const image of images) this.#images.push({ ...image, url: definition.url });
    }
    for (const [identifier, { span }] of this.#definitions) {
      if (!this.#linkUses.has(identifier) && !this.#imageUses.has(identifier)) this.#hidden.push(span);
    }
    return {
      headings: this.#headings,
      anchors: this.#anchors,
      links: this.#links,
      images: this.#images,
      excerpt: this.#excerpt,
      words: this.#words,
      hidden: this.#hidden,
    };
  }

  #addHeading(depth: Heading['depth'], text: string, position: Position, id: string | undefined, leads: boolean): void {
    const slug = id ?? this.#slugger.slug(text);
    this.#headings.push({ depth, text: text.trim(), slug, position, leads });
    this.#anchors.push(slug);
  }

  #closeHeading(): void {
    if (this.#open === undefined) return;
    const { depth, text, position, id } = this.#open;
    this.#open = undefined;
    this.#addHeading(depth, text, position, id, false);
  }

  #addText(value: string): void {
    this.#words += countWords(value);
    if (this.#open !== undefined) this.#open = { ...this.#open, text: this.#open.text + value };
  }

  #addHtml(parts: readonly HtmlPart[]): void {
    for (const part of parts) {
      switch (part.type) {
        case 'heading':
          this.#closeHeading();
          this.#open = { ...part, text: '' };
          break;
        case 'heading-end':
          this.#closeHeading();
          break;
        case 'anchor':
          this.#anchors.push(part.id);
          break;
        case 'link':
          this.#links.push(part.reference);
          break;
        case 'image':
          this.#images.push({ ...part.reference, alt: part.alt });
          break;
        case 'text':
          this.#addText(part.value);
          break;
        case 'comment':
          this.#hidden.push(part.span);
          break;
      }
      if (part.type !== 'comment' && (part.type !== 'text' || part.value.trim() !== '')) this.#started = true;
    }
  }
}

function positionOf(node: Nodes): Position {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

function spanOf(node: Nodes): readonly [number, number] {
  return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
}

/** The id that `{#id}` gives a heading. Sätteri keeps it where rehype would look for it. */
function idOf(node: Nodes): string | undefined {
  const properties: unknown = Reflect.get(Object(node.data), 'hProperties');
  const id: unknown = Reflect.get(Object(properties), 'id');
  return typeof id === 'string' ? id : undefined;
}

/** The attributes of a component that are plain text; what is computed is known only when the page is rendered. */
function attributesOf(attributes: MdxJsxFlowElement['attributes']): Record<string, string> {
  const plain: Record<string, string> = {};
  for (const attribute of attributes) {
    if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string') {
      plain[attribute.name] = attribute.value;
    }
  }
  return plain;
}

function referenceOf(node: Nodes, url: string, text: string, syntax: Reference['syntax']): Reference {
  return { url, text, position: positionOf(node), span: spanOf(node), syntax };
}

/** The words of a node, as GitHub counts them for a heading's slug: text and code, without images or HTML tags. */
function textOf(node: Nodes): string {
  let text = '';
  const ahead: Nodes[] = [node];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (next.type === 'text' || next.type === 'inlineCode') text += next.value;
    else if (next.type === 'break') text += '\n';
    else pushChildren(next, ahead);
  }
  return text;
}

function excerptOf(text: string): string {
  // A page may be one long line: its beginning is enough.
  const flat = plainWords(text.slice(0, 20 * excerptLength))
    .replace(/\s+/g, ' ')
    .trim();
  // Signs alone describe nothing: the next paragraph may.
  if (!/[\p{L}\p{N}\p{S}]/u.test(flat)) return '';
  if (flat.length <= excerptLength) return flat;
  const end = flat.lastIndexOf(' ', excerptLength);
  const whole = flat.slice(0, end === -1 ? excerptLength : end).replace(/[\uD800-\uDBFF]$/, '');
  return `${whole}…`;
}
