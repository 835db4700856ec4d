import type { Handbook, Target } from '../../handbook/handbook.ts';
import type { Written } from '../../handbook/written.ts';
import type { Heading } from '../../source/content-tree.ts';
import { escapeText, startTag } from './markup.ts';
import { targetsOf } from './destination.ts';
import type { Terms } from './terms.ts';

/** An element of the body while it is open. A rule may change what is written for its tags. */
export interface OpenElement {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly parent: OpenElement | undefined;
  /** Written in place of its start tag; `undefined` writes the start tag itself. */
  start: string | undefined;
  /** Written in place of its end tag. */
  end: string;
  /** Called before the end is written. */
  onClose: ((element: OpenElement, pass: Pass) => void) | undefined;
  /** Where its start stands in the output. */
  readonly at: number;
  /** Where its text begins in the text seen so far. */
  readonly textAt: number;
  /** How many ids had been given when it was opened. */
  readonly idsAt: number;
  /** Elements directly inside it so far. */
  children: number;
  /** Whether its text is left alone by the glossary. */
  readonly literal: boolean;
  /** Whether it and everything inside it is left out. */
  dropped: boolean;
}

/** Elements in which a word is not explained: it is a name there, or something to press. */
const literalNames = new Set('a abbr button code dfn h1 h2 h3 h4 h5 h6 kbd label pre samp summary svg math'.split(' '));

/** Elements that end the words of a task. */
const blockNames = new Set('blockquote div dl details li ol p pre table ul'.split(' '));

/**
 * One pass over the HTML of a page: the finished HTML so far, and what rules need to know of what came before.
 * The output is a list of pieces, so that an element can be rewritten once its content is known.
 */
export class Pass {
  readonly page: Written;
  readonly handbook: Handbook;
  readonly out: string[] = [];
  readonly targets: ReadonlyMap<string, Target>;
  current: OpenElement | undefined;
  /** The words of the nearest heading above; before the first, the title of the page. */
  heading: string;
  /** Headings of the outline that no heading of the output stands for yet. */
  readonly headings: Heading[];
  readonly headingSlugs: ReadonlySet<string>;
  /** Levels by which headings move down, so that the page has one first-level heading. */
  readonly shift: 0 | 1;
  titleIsDue: boolean;
  images = 0;
  diagrams = 0;
  readonly tableNames = new Map<string, number>();
  /** Where the source was read up to, for each element that HTML does not know. */
  readonly unknownSeen = new Map<string, number>();
  /** Told every text before it is written; gives what is left to write. */
  reader: ((text: string) => string) | undefined;
  /** Called when the words of an open task have ended. */
  endTask: (() => void) | undefined;
  readonly #terms: Terms | undefined;
  readonly #ids: string[] = [];
  readonly #usedIds = new Set<string>();
  readonly #texts: string[] = [];
  #pending = '';
  #literal = 0;

  constructor(page: Written, handbook: Handbook, terms: Terms | undefined) {
    const { headings } = page.file.outline;
    this.page = page;
    this.handbook = handbook;
    this.#terms = terms;
    this.targets = targetsOf(page);
    this.heading = page.title;
    this.headings = [...headings];
    this.headingSlugs = new Set(headings.map(({ slug }) => slug));
    this.shift = headings.some((heading) => heading.depth === 1 && heading !== page.titleHeading) ? 1 : 0;
    this.titleIsDue = page.titleHeading !== undefined;
  }

  /** Takes a piece of text: pieces of one text come one after another. */
  text(text: string): void {
    this.#pending += text;
  }

  /** Writes text, with the words of the glossary explained where they may be. */
  write(text: string): void {
    if (text === '') return;
    this.#texts.push(text);
    this.out.push(this.#literal > 0 || this.#terms === undefined ? escapeText(text) : this.#terms.explain(text));
  }

  /** Opens an element: its rule decides what is written for it. */
  open(name: string, attributes: Record<string, string>, rule: (element: OpenElement, pass: Pass) => void): void {
    this.#flush();
    const parent = this.current;
    if (parent !== undefined) parent.children += 1;
    const literal = literalNames.has(name);
    if (literal) this.#literal += 1;
    if (this.endTask !== undefined && blockNames.has(name)) this.endTask();
    const element: OpenElement = {
      name,
      attributes,
      parent,
      start: undefined,
      end: `</${name}>`,
      onClose: undefined,
      at: this.out.length,
      textAt: this.#texts.length,
      idsAt: this.#ids.length,
      children: 0,
      literal,
      dropped: parent?.dropped === true,
    };
    this.current = element;
    if (element.dropped) return;
    rule(element, this);
    if (element.dropped) this.out.push(this.anchors(attributes['id']));
    else if (element.start === undefined) this.out.push(startTag(name, attributes, this));
    else this.out.push(element.start === '' ? this.anchors(attributes['id']) : element.start);
  }

  /** Closes the element that was opened last. */
  close(): void {
    this.#flush();
    const element = this.current;
    if (element === undefined) return;
    this.current = element.parent;
    if (element.literal) this.#literal -= 1;
    if (element.dropped) return;
    if (this.endTask !== undefined && blockNames.has(element.name)) this.endTask();
    element.onClose?.(element, this);
    if (element.end !== '') this.out.push(element.end);
  }

  /** The finished HTML, once every element is closed. */
  finish(): string {
    this.#flush();
    return this.out.join('');
  }

  /** The text inside an element so far, as typed. */
  textOf(element: Pick<OpenElement, 'textAt'>): string {
    const texts = this.#texts;
    if (element.textAt >= texts.length - 1) return texts[element.textAt] ?? '';
    return texts.slice(element.textAt).join('');
  }

  /** Where text that follows will begin, for `textOf`. */
  get mark(): { readonly textAt: number } {
    return { textAt: this.#texts.length };
  }

  /** Gives an id away, once; an id that is a heading's is kept for the heading. */
  claim(id: string, heading = false): boolean {
    if (id === '' || this.#usedIds.has(id) || (!heading && this.headingSlugs.has(id))) return false;
    this.#usedIds.add(id);
    this.#ids.push(id);
    return true;
  }

  /** A place to link to, for the id of something that is not written itself. */
  anchors(...ids: readonly (string | undefined)[]): string {
    return ids.map((id) => (id !== undefined && this.claim(id) ? startTag('span', { id }) + '</span>' : '')).join('');
  }

  /** Takes back what an element has written, start tag included, and returns it. Places to link to stay. */
  takeBack(element: OpenElement): string[] {
    const pieces = this.out.splice(element.at);
    for (const id of this.#ids.slice(element.idsAt)) this.out.push(startTag('span', { id }) + '</span>');
    element.end = '';
    return pieces;
  }

  #flush(): void {
    if (this.#pending === '') return;
    let text = this.#pending;
    this.#pending = '';
    if (this.current?.dropped === true) return;
    if (this.reader !== undefined) text = this.reader(text);
    this.write(text);
  }
}
