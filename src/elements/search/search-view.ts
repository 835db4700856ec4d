import { node } from '../node.ts';
import type { Findings, Hit, SearchEngine } from './engine.ts';
import { isWithin } from './facets.ts';
import { moveFocus } from './arrow-keys.ts';
import { FilterBar } from './filter-bar.ts';
import { Latest } from './latest.ts';
import { SearchFailure } from './pagefind.ts';
import { toggled } from './query.ts';
import type { Filters, SearchQuery } from './query.ts';
import { resultItem, resultLinks } from './result-list.ts';
import type { Result } from './result.ts';
import { failureInWords, tallyInWords } from './sentences.ts';
import { insteadOfSearch, wayOut } from './way-out.ts';

const pause = 120;

/** Begins more words than any other query, and is on its way to be another: it is searched for when the reader insists. */
const oneLetter = /^\s*[a-z0-9]\s*$/i;

/** What a view is given by whoever shows it. */
export interface SearchViewOptions {
  readonly engine: SearchEngine;
  /** Path of the site, starting and ending with `/`. */
  readonly base: string;
  readonly input: HTMLInputElement;
  /** Results shown at once. */
  readonly size: number;
  /** Whether more can be shown below the first ones. */
  readonly more: boolean;
  /** The query has changed: by typing, by a filter, or by a suggestion. */
  readonly onQuery: (query: SearchQuery) => void;
  /** So many results are within the filters. */
  readonly onFound: (count: number) => void;
}

/**
 * The living part of search, the same in the dialog and on the search page: filters, a sentence that says what was found
 * and is read aloud, and the results.
 *
 * Results are a plain list of links, and the arrow keys move the focus itself. A listbox, the other usual pattern, has
 * options that may not hold anything: a screen reader could neither reach the headings inside a result nor tell a link
 * from text, and its own commands for lists and links would not work.
 */
export class SearchView {
  readonly element: HTMLElement;
  readonly #options: SearchViewOptions;
  readonly #status = node('p', { class: 'search-status', role: 'status' });
  readonly #elsewhere = node('button', { type: 'button', class: 'search-elsewhere' }, 'Show all');
  readonly #advice = node('div', { class: 'search-advice' });
  readonly #list = node('ol', { class: 'search-list' });
  readonly #more = node('button', { type: 'button', class: 'search-more' });
  readonly #filterBar: FilterBar;
  readonly #latestSearch = new Latest();
  readonly #latestPage = new Latest();
  #filters: Filters = {};
  #findings: Findings | undefined;
  #hits: readonly Hit[] = [];
  #shown = 0;
  /** The words of the latest search, found or not yet. */
  #asked: string | undefined;
  #timer = 0;
  #openFirst = false;

  constructor(options: SearchViewOptions, signal: AbortSignal) {
    this.#options = options;
    this.#filterBar = new FilterBar(
      (name, value) => this.#choose(toggled(this.#filters, name, value)),
      () => this.#choose({}),
    );
    const found = node('div', { class: 'search-found' }, this.#status, this.#elsewhere);
    this.element = node(
      'div',
      { class: 'search-view' },
      this.#filterBar.element,
      found,
      this.#advice,
      this.#list,
      this.#more,
    );
    this.#elsewhere.addEventListener('click', () => {
      this.#choose({});
      options.input.focus();
    });
    this.#more.addEventListener('click', () => void this.#showMore(true));
    options.input.addEventListener('input', () => this.#typed(), { signal });
    this.#clear();
  }

  /** What is asked at this moment. */
  get query(): SearchQuery {
    return { words: this.#options.input.value, filters: this.#filters };
  }

  /** Asks something at once, as when an address is opened. */
  ask({ words, filters }: SearchQuery): void {
    this.#options.input.value = words;
    this.#filters = filters;
    this.#filterBar.show({ filters, ids: [], membership: new Map() });
    this.searchNow();
  }

  /** Searches for what is typed without waiting for more. */
  searchNow(): void {
    clearTimeout(this.#timer);
    const { words } = this.query;
    if (words.trim() === '') {
      this.#clear();
      return;
    }
    this.#asked = words;
    this.#latestPage.drop();
    this.element.setAttribute('aria-busy', 'true');
    if (this.#findings === undefined) this.#status.textContent = 'Searching…';
    void this.#latestSearch.run(
      () => this.#options.engine.search(words),
      (findings) => {
        this.#findings = findings;
        void this.#show();
      },
      (error) => this.#fail(error),
    );
  }

  /** Searches at once, and reports the query, because the reader says that it is complete. */
  submit(): void {
    this.#options.onQuery(this.query);
    this.searchNow();
  }

  /** Opens the first result: at once, or as soon as the search for what is typed has found it. */
  openFirst(): void {
    if (this.#asked !== this.query.words) this.searchNow();
    this.#openFirst = this.element.hasAttribute('aria-busy');
    if (!this.#openFirst) this.#list.querySelector('a')?.click();
  }

  /** Moves the focus among input and results, as a key asks; `false` when the key means something else here. */
  move(key: string): boolean {
    return moveFocus(key, this.#options.input, [...this.element.querySelectorAll<HTMLAnchorElement>(resultLinks)]);
  }

  #typed(): void {
    clearTimeout(this.#timer);
    this.#openFirst = false;
    this.#timer = window.setTimeout(() => {
      this.#options.onQuery(this.query);
      if (oneLetter.test(this.query.words)) this.#clear();
      else this.searchNow();
    }, pause);
  }

  #choose(filters: Filters): void {
    this.#filters = filters;
    this.#options.onQuery(this.query);
    if (this.#findings === undefined) this.searchNow();
    else void this.#show();
  }

  /** Shows what was found, within the filters. */
  async #show(): Promise<void> {
    const findings = this.#findings;
    if (findings === undefined) return;
    const { hits, membership, words } = findings;
    this.#hits = hits.filter(({ id }) => isWithin(id, this.#filters, membership));
    this.#shown = 0;
    this.#filterBar.show({ filters: this.#filters, ids: hits.map(({ id }) => id), membership });
    const tally = {
      ...findings,
      words,
      shown: this.#hits.length,
      total: hits.length,
      filtered: Object.keys(this.#filters).length > 0,
    };
    const strange = hits.length === 0 || findings.missing.length > 0 || findings.alone.length > 0;
    const map = hits.length === 0 ? `${this.#options.base}map/` : undefined;
    await this.#showMore(false, () => {
      this.#status.textContent = tallyInWords(tally);
      this.#elsewhere.hidden = tally.shown === tally.total;
      this.#advice.replaceChildren(...(strange ? wayOut(findings, map, (other) => this.#askInstead(other)) : []));
      this.element.removeAttribute('aria-busy');
      this.#options.onFound(tally.shown);
    });
  }

  /**
   * Adds the next results to the list.
   *
   * @param wanted whether the reader asked for more: then the focus goes to the first of them
   * @param before what else to show at the same moment
   */
  async #showMore(wanted: boolean, before?: () => void): Promise<void> {
    const from = this.#shown;
    const next = this.#hits.slice(from, from + this.#options.size);
    await this.#latestPage.run(
      () => Promise.all(next.map((hit) => hit.load())),
      (results) => {
        before?.();
        this.#add(results, from);
        if (wanted) this.#list.children[from]?.querySelector('a')?.focus();
        if (this.#openFirst) this.#list.querySelector('a')?.click();
        this.#openFirst = false;
      },
      (error) => this.#fail(error),
    );
  }

  #add(results: readonly Result[], from: number): void {
    const items = results.map(resultItem);
    if (from === 0) this.#list.replaceChildren(...items);
    else this.#list.append(...items);
    this.#list.hidden = this.#list.children.length === 0;
    this.#shown = from + results.length;
    const left = this.#hits.length - this.#shown;
    this.#more.hidden = left <= 0 || !this.#options.more;
    this.#more.textContent = `Show ${Math.min(left, this.#options.size)} more of ${left}`;
  }

  #askInstead(words: string): void {
    const { input, onQuery } = this.#options;
    input.value = words;
    input.focus();
    onQuery(this.query);
    this.searchNow();
  }

  #clear(): void {
    this.#latestSearch.drop();
    this.#latestPage.drop();
    this.#findings = undefined;
    this.#asked = undefined;
    this.#hits = [];
    this.#openFirst = false;
    this.element.removeAttribute('aria-busy');
    this.#status.textContent = '';
    this.#elsewhere.hidden = true;
    this.#advice.replaceChildren();
    this.#add([], 0);
    this.#options.onFound(0);
    this.#filterBar.show({ filters: this.#filters, ids: [], membership: new Map() });
  }

  #fail(error: unknown): void {
    const kind = error instanceof SearchFailure ? error.kind : 'broken';
    this.#clear();
    this.#status.textContent = failureInWords(kind);
    const again = (): void => {
      this.#options.engine.retry();
      this.#options.input.focus();
      this.searchNow();
    };
    this.#advice.replaceChildren(...insteadOfSearch(`${this.#options.base}map/`, again));
  }
}
