import type { OpenElement, Pass } from './pass.ts';

/** How GitHub marks an alert: the first thing in a quotation. */
const marker = /^\s*\[!(note|tip|important|warning|caution)\][ \t]*/i;

const names: Readonly<Record<string, string>> = {
  note: 'Note',
  tip: 'Tip',
  important: 'Important',
  warning: 'Warning',
  caution: 'Caution',
};

/** A line longer than this is no title but the beginning of the text. */
const longestTitle = 60;

/**
 * A quotation may turn out to be an alert when its first paragraph begins. When one alert follows another without the
 * empty line between them, both are in one quotation: the second begins where its marker stands.
 */
export function watchForAlert(paragraph: OpenElement, pass: Pass): void {
  const quotation = paragraph.parent;
  if (quotation?.name !== 'blockquote') return;
  const first = quotation.children === 1 && pass.textOf(quotation).trim() === '';
  if (!first && quotation.end === '</blockquote>') return;
  pass.reader = (text) => {
    pass.reader = undefined;
    const found = pass.current === paragraph && paragraph.children === 0 ? marker.exec(text) : null;
    if (found === null) return text;
    return new Alert((found[1] ?? 'note').toLowerCase(), paragraph, quotation, pass).begin(text.slice(found[0].length));
  };
}

/**
 * A quotation that is an alert. GitHub wants the marker on a line of its own; other tools take the rest of the line as
 * the title, and many authors simply go on writing there. So the rest is the title when it is short and something follows
 * that does not read as its continuation; else it is the beginning of the text.
 */
class Alert {
  readonly #name: string;
  readonly #paragraph: OpenElement;
  /** Written before the first paragraph: the end of an alert above in the same quotation, and the start of this one. */
  readonly #before: string;
  readonly #line: { readonly textAt: number };
  readonly #pass: Pass;
  /** Where in the output the first line ended, if it did. */
  #splitAt: number | undefined;
  #words = '';
  #goesOn = false;

  constructor(kind: string, paragraph: OpenElement, quotation: OpenElement, pass: Pass) {
    this.#name = names[kind] ?? kind;
    this.#paragraph = paragraph;
    this.#line = pass.mark;
    this.#pass = pass;
    const start = `<div class="alert alert-${kind}" role="note">`;
    const second = quotation.end === '</div>';
    if (second) quotation.onClose?.(quotation, pass);
    else pass.out[quotation.at] = start;
    this.#before = second ? `</div>${start}` : '';
    quotation.end = '</div>';
    quotation.onClose = () => this.#closeQuotation(quotation);
    paragraph.onClose = () => this.#closeParagraph();
  }

  get #ownTitle(): string {
    return `<p class="alert-title">${this.#name}</p>\n`;
  }

  /** Before a title the author typed, the kind is said to those who do not see the icon. */
  get #typedTitle(): string {
    return `<p class="alert-title"><span class="visually-hidden">${this.#name}: </span>`;
  }

  begin(rest: string): string {
    this.#pass.reader = (text) => this.#read(text);
    return this.#read(rest);
  }

  /** Looks for the end of the first line. */
  #read(text: string): string {
    const pass = this.#pass;
    const end = text.indexOf('\n');
    if (end === -1 || pass.current !== this.#paragraph) return text;
    pass.reader = undefined;
    pass.write(text.slice(0, end));
    this.#words = pass.textOf(this.#line).trim();
    this.#splitAt = pass.out.length;
    pass.out.push('\n');
    const after = text.slice(end + 1);
    this.#goesOn = /^\s*\p{Ll}/u.test(after);
    return after;
  }

  #closeParagraph(): void {
    const { out } = this.#pass;
    this.#pass.reader = undefined;
    if (this.#splitAt === undefined) this.#words = this.#pass.textOf(this.#line).trim();
    if (this.#words !== '') return;
    // The marker stands alone on its line; a line break typed after it is not wanted.
    if (this.#splitAt !== undefined) out.fill('', this.#paragraph.at, this.#splitAt + 1);
    const empty = this.#splitAt === undefined && this.#paragraph.children === 0;
    out[this.#paragraph.at] = this.#before + this.#ownTitle + (empty ? '' : '<p>');
    if (empty) this.#paragraph.end = '';
  }

  #closeQuotation(quotation: OpenElement): void {
    if (this.#words === '') return;
    const { out } = this.#pass;
    const followed = (this.#splitAt !== undefined && !this.#goesOn) || quotation.children > 1;
    const titled = followed && !this.#goesOn && this.#words.length <= longestTitle;
    out[this.#paragraph.at] = this.#before + (titled ? this.#typedTitle : `${this.#ownTitle}<p>`);
    if (titled && this.#splitAt !== undefined) out[this.#splitAt] = '</p>\n<p>';
  }
}
