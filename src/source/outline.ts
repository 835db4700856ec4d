import GithubSlugger from 'github-slugger';
import type { Nodes, Root } from 'mdast';
import type { Position } from '../schema/issue.ts';
import type { Heading, Image, Outline, Reference } from './content-tree.ts';
import { readHtml } from './html.ts';

const excerptLength = 300;

/** Words in a text: runs of letters and digits of any script, with the apostrophes and hyphens inside them. */
const word = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/**
 * Walks a Markdown syntax tree once and keeps what pages, checks and search need of it.
 *
 * @param root the tree, with positions counted in the whole file
 */
export function outlineOf(root: Root): Outline {
  const builder = new OutlineBuilder();
  builder.visit(root);
  return builder.finish();
}

class OutlineBuilder {
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
  #excerpt = '';
  #words = 0;
  #started = false;

  visit(node: Nodes): void {
    switch (node.type) {
      case 'yaml':
        return;
      case 'heading':
        this.#addHeading(node.depth, textOf(node), positionOf(node), idOf(node));
        break;
      case 'paragraph':
        if (this.#excerpt === '') this.#excerpt = excerptOf(textOf(node));
        break;
      case 'text':
      case 'inlineCode':
      case 'code':
        this.#words += node.value.match(word)?.length ?? 0;
        break;
      case 'link':
        this.#links.push(referenceOf(node, node.url, textOf(node), 'inline'));
        break;
      case 'image':
        this.#images.push({ ...referenceOf(node, node.url, node.alt ?? '', 'inline'), alt: node.alt ?? '' });
        break;
      case 'definition':
        if (!this.#definitions.has(node.identifier)) {
          this.#definitions.set(node.identifier, referenceOf(node, node.url, node.label ?? '', 'definition'));
        }
        return;
      case 'linkReference':
        if (!this.#linkUses.has(node.identifier)) this.#linkUses.set(node.identifier, textOf(node));
        break;
      case 'imageReference': {
        const image = { ...referenceOf(node, '', node.alt ?? '', 'definition'), alt: node.alt ?? '' };
        this.#imageUses.set(node.identifier, [...(this.#imageUses.get(node.identifier) ?? []), image]);
        break;
      }
      case 'html':
        this.#visitHtml(node.value, node);
        break;
    }
    if (node.type !== 'root' && node.type !== 'html') this.#started = true;
    if ('children' in node) for (const child of node.children) this.visit(child);
  }

  finish(): Outline {
    for (const [identifier, text] of this.#linkUses) {
      const definition = this.#definitions.get(identifier);
      if (definition !== undefined) this.#links.push({ ...definition, text });
    }
    for (const [identifier, images] of this.#imageUses) {
      const definition = this.#definitions.get(identifier);
      if (definition !== undefined) this.#images.push(...images.map((image) => ({ ...image, url: definition.url })));
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

  #addHeading(depth: Heading['depth'], text: string, position: Position, id: string | undefined): void {
    const slug = id ?? this.#slugger.slug(text);
    this.#headings.push({ depth, text, slug, position, leads: !this.#started });
    this.#anchors.push(slug);
  }

  #visitHtml(value: string, node: Nodes): void {
    const start = node.position?.start;
    if (start === undefined) return;
    const base = { line: start.line, column: start.column, offset: start.offset ?? 0 };
    for (const found of readHtml(value, base)) {
      if (found.type === 'comment') this.#hidden.push(found.span);
      else this.#started = true;
      if (found.type === 'heading') this.#addHeading(found.depth, found.text, found.position, found.id);
      else if (found.type === 'anchor') this.#anchors.push(found.id);
      else if (found.type === 'link') this.#links.push(found.reference);
      else if (found.type === 'image') this.#images.push({ ...found.reference, alt: found.alt });
      else if (found.type === 'text') this.#words += found.value.match(word)?.length ?? 0;
    }
  }
}

function positionOf(node: Nodes): Position {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

function idOf(node: Nodes): string | undefined {
  const properties =
    node.data === undefined ? undefined : Object.entries(node.data).find(([key]) => key === 'hProperties');
  const id: unknown = properties === undefined ? undefined : Reflect.get(Object(properties[1]), 'id');
  return typeof id === 'string' ? id : undefined;
}

function referenceOf(node: Nodes, url: string, text: string, syntax: Reference['syntax']): Reference {
  const span = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0] as const;
  return { url, text, position: positionOf(node), span, syntax };
}

/** The words of a node, as GitHub counts them for a heading's slug: text and code, without images or HTML tags. */
export function textOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function excerptOf(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= excerptLength) return flat;
  return `${flat.slice(0, flat.lastIndexOf(' ', excerptLength))}…`;
}
