import { LiveElement } from './live-element.ts';

/** Wraps the form of the search page and fills in results below it. */
export class SearchResults extends LiveElement {
  protected connect(): void {
    this.dataset['ready'] = '';
  }
}

customElements.define('search-results', SearchResults);
