import { Parser } from 'htmlparser2';
import type { Circumstances } from '../../src/handbook/create-handbook.ts';
import { bodyOf, finishHtml } from '../../src/site/body.ts';
import { handbookOf } from '../content-tree.ts';
import type { Files } from '../content-tree.ts';
import { pageAt } from '../page-at.ts';

/** The finished body of `page.md` in a handbook with some other files. */
export function finished(markdown: string, files: Files = {}, circumstances: Partial<Circumstances> = {}): string {
  const handbook = handbookOf({ ...files, 'page.md': markdown }, circumstances);
  return bodyOf(pageAt(handbook, 'page.md'), handbook);
}

/** The finished body of `page.mdx`, from the HTML its components made. */
export function finishedMdx(mdx: string, html: string, files: Files = {}): string {
  const handbook = handbookOf({ ...files, 'page.mdx': mdx });
  return finishHtml(html, pageAt(handbook, 'page.mdx'), handbook);
}

/** An element as a browser would read it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Its text, with that of everything inside it. */
  text: string;
  /** Names of the elements around it, from the outside in. */
  readonly within: readonly string[];
}

/** The elements of a piece of HTML, in the order in which they open. */
export function elementsOf(html: string): Element[] {
  const found: Element[] = [];
  const open: Element[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      const element = { name, attributes, text: '', within: open.map((each) => each.name) };
      found.push(element);
      open.push(element);
    },
    ontext(text) {
      for (const element of open) element.text += text;
    },
    onclosetag() {
      open.pop();
    },
  });
  parser.end(html);
  return found;
}

/** The elements of one name. */
export function named(html: string, name: string): Element[] {
  return elementsOf(html).filter((element) => element.name === name);
}

/** The one element of a name; throws when there are none or several. */
export function only(html: string, name: string): Element {
  const [element, ...others] = named(html, name);
  if (element === undefined || others.length > 0) throw new Error(`Not one <${name}> in:\n${html}`);
  return element;
}

/** The text of a piece of HTML, with white space as a reader sees it. */
export function wordsOf(html: string): string {
  return (elementsOf(`<main>${html}</main>`)[0]?.text ?? '').replace(/\s+/g, ' ').trim();
}
