import { Parser } from 'htmlparser2';
import type { Handbook } from '../../handbook/handbook.ts';
import type { Written } from '../../handbook/written.ts';
import { Pass } from './pass.ts';
import { ruleFor } from './rules.ts';
import { termsFor } from './terms.ts';

/** A parser that is used again for every page: making one costs more than reading a short page. */
class BodyParser {
  #pass: Pass | undefined;
  readonly #parser: Parser;

  /** @param custom whether custom elements may be there: those that components have made */
  constructor(custom: boolean) {
    this.#parser = new Parser(
      {
        onopentag: (name, attributes) => {
          const pass = this.#pass;
          pass?.open(name, attributes, ruleFor(name, pass.current, custom));
        },
        ontext: (text) => this.#pass?.text(text),
        onclosetag: () => this.#pass?.close(),
      },
      // Names from Markdown are in their proper case already; components may write what they like.
      { lowerCaseTags: custom, lowerCaseAttributeNames: custom },
    );
  }

  parse(html: string, pass: Pass): void {
    this.#pass = pass;
    this.#parser.parseComplete(html);
    this.#pass = undefined;
  }
}

const fromMarkdown = new BodyParser(false);
const fromComponents = new BodyParser(true);

/**
 * Finishes the HTML of a page's body in one pass: links lead where the handbook says, what could run or load something
 * else is gone, and what a reader needs is there.
 *
 * @param html from Markdown or from components; well-formed or not
 * @param custom whether custom elements may be in it
 */
export function finish(html: string, page: Written, handbook: Handbook, custom: boolean): string {
  const pass = new Pass(page, handbook, termsFor(handbook));
  (custom ? fromComponents : fromMarkdown).parse(html, pass);
  return pass.finish();
}

/**
 * Finishes the HTML of a few words out of a body, such as one item of a list. Terms are not explained in it: what is said
 * in many short pieces would be underlined all over.
 */
export function finishWords(html: string, page: Written, handbook: Handbook): string {
  const pass = new Pass(page, handbook, undefined);
  fromMarkdown.parse(html, pass);
  return pass.finish();
}
