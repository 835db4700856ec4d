import { LiveElement, onLeave } from './live-element.ts';
import { AddressHistory } from './search/address-history.ts';
import { engineFor } from './search/browser-engine.ts';
import { queryFrom, queryString } from './search/query.ts';
import type { SearchQuery } from './search/query.ts';
import { loadStyles } from './search/styles.ts';
import { SearchView } from './search/search-view.ts';

/**
 * Wraps the form of the search page and shows results below it as the reader types. The address always says what is
 * asked, so that it can be shared and Back leads to the question before.
 */
class SearchResults extends LiveElement {
  protected connect(signal: AbortSignal): void {
    const form = this.querySelector('form');
    const input = form?.querySelector<HTMLInputElement>('input[name="q"]');
    if (form === null || input === null || input === undefined) return;

    const base = this.dataset['base'] ?? '/';
    const title = document.title;
    const asked = (): SearchQuery => queryFrom(location.search);
    const addressOf = (query: SearchQuery): string => location.pathname + queryString(query);
    const steps = new AddressHistory(history, addressOf(asked()), asked().words !== '');
    const name = ({ words }: SearchQuery): void => {
      document.title = words.trim() === '' ? title : `${words.trim()} · ${title}`;
    };
    const view = new SearchView(
      {
        engine: engineFor(base),
        base,
        input,
        size: 15,
        more: true,
        onFound: () => undefined,
        onQuery: (query) => {
          steps.type(addressOf(query));
          name(query);
        },
      },
      signal,
    );
    void loadStyles().then(() => {
      if (!signal.aborted) this.append(view.element);
    });
    onLeave(signal, () => view.element.remove());

    form.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        view.submit();
        steps.settle(addressOf(view.query));
      },
      { signal },
    );
    this.addEventListener(
      'keydown',
      (event) => {
        if (!event.isComposing && view.move(event.key)) event.preventDefault();
      },
      { signal },
    );
    addEventListener(
      'popstate',
      () => {
        // A link within the page is a step of history, too.
        if (addressOf(asked()) === addressOf(view.query)) return;
        steps.moved(addressOf(asked()));
        view.ask(asked());
        name(asked());
      },
      { signal },
    );
    view.ask(asked());
    name(asked());
    if (asked().words === '') input.focus();
  }
}

customElements.define('search-results', SearchResults);
