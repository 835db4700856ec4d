import { href, places } from '../../handbook/address.ts';
import type { Handbook, Term } from '../../handbook/handbook.ts';
import { escapeAttribute, escapeText } from './markup.ts';

/** How the words of a glossary are found: one expression for all of them, made once for each handbook. */
interface Vocabulary {
  readonly anyName: RegExp;
  readonly terms: ReadonlyMap<string, Term>;
}

const vocabularies = new WeakMap<Handbook, Vocabulary | undefined>();

/** An abbreviation such as SLO, which is another word than "slo". */
const abbreviation = /^(?=.*\p{Lu})[\p{Lu}\p{N}\p{P}\s]+$/u;

const letter = /[\p{L}\p{M}\p{N}_]/u;

/** Explains the words of the glossary in one body: each the first time it is used. */
export class Terms {
  readonly #vocabulary: Vocabulary;
  readonly #base: string;
  readonly #explained = new Set<Term>();

  constructor(vocabulary: Vocabulary, base: string) {
    this.#vocabulary = vocabulary;
    this.#base = base;
  }

  /** A text as HTML, with the words that have not been explained yet. */
  explain(text: string): string {
    const { anyName, terms } = this.#vocabulary;
    let html = '';
    let from = 0;
    anyName.lastIndex = 0;
    for (let found = anyName.exec(text); found !== null; found = anyName.exec(text)) {
      const [words] = found;
      if (!isWhole(text, found.index, anyName.lastIndex)) {
        anyName.lastIndex = found.index + 1;
        continue;
      }
      const term = terms.get(words.replace(/\s+/g, ' ')) ?? terms.get(key(words));
      if (term === undefined || this.#explained.has(term)) continue;
      this.#explained.add(term);
      html += escapeText(text.slice(from, found.index)) + this.#markup(term, words);
      from = anyName.lastIndex;
    }
    return html + escapeText(from === 0 ? text : text.slice(from));
  }

  /**
   * The meaning stands in the page, for those who do not see it, and is shown by CSS while the word has the pointer or
   * the focus. The id has a colon, which no slug of a heading has.
   */
  #markup({ slug, meaning }: Term, words: string): string {
    const id = `term:${escapeAttribute(slug)}`;
    const address = escapeAttribute(href(this.#base, places.glossary, slug));
    return (
      `<span class="term"><a href="${address}" aria-describedby="${id}">${escapeText(words)}</a>` +
      `<span role="tooltip" id="${id}" data-pagefind-ignore>${escapeText(meaning)}</span></span>`
    );
  }
}

/** The terms to explain in one body; `undefined` when the glossary has none. */
export function termsFor(handbook: Handbook): Terms | undefined {
  if (!vocabularies.has(handbook)) vocabularies.set(handbook, vocabularyOf(handbook.glossary));
  const vocabulary = vocabularies.get(handbook);
  return vocabulary === undefined ? undefined : new Terms(vocabulary, handbook.base);
}

/** Every name of every term, the longest first, so that "error budget" is not taken for "error". */
function vocabularyOf(glossary: readonly Term[]): Vocabulary | undefined {
  const terms = new Map<string, Term>();
  for (const term of glossary) {
    for (const name of [term.term, ...term.names]) {
      const words = name.trim().replace(/\s+/g, ' ');
      if (words === '') continue;
      const known = abbreviation.test(words) ? words : key(words);
      if (!terms.has(known)) terms.set(known, term);
    }
  }
  if (terms.size === 0) return undefined;
  const names = [...terms.keys()].sort((a, b) => b.length - a.length);
  // Word borders make the search four times as fast, but they know only the letters of English: the rest is looked at after.
  const bordered = names.filter((name) => /^\w(?:.*\w)?$/s.test(name)).map(pattern);
  const others = names.filter((name) => !/^\w(?:.*\w)?$/s.test(name)).map(pattern);
  const within = bordered.length === 0 ? [] : [`\\b(?:${bordered.join('|')})\\b`];
  return { anyName: new RegExp([...others, ...within].join('|'), 'gi'), terms };
}

/** Whether no letter, of any script, continues what stands between two places of a text. */
function isWhole(text: string, from: number, to: number): boolean {
  return !letter.test(text.charAt(from - 1)) && !letter.test(text.charAt(to));
}

function pattern(name: string): string {
  return name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/ /g, '\\s+');
}

/** The form in which words are compared when their case does not matter. */
function key(words: string): string {
  return words.replace(/\s+/g, ' ').toLowerCase();
}
