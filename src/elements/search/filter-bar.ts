import { icon, node } from '../node.ts';
import { valuesOf } from './facets.ts';
import type { FacetValue, Membership } from './facets.ts';
import { chosen, filterTitles } from './query.ts';
import type { Filters } from './query.ts';
import { filterInWords } from './sentences.ts';

const cross = 'm6 6 12 12M18 6 6 18';
const down = 'm6 9.5 6 6 6-6';

/** What the filters need to know of a search. */
export interface FilterState {
  readonly filters: Filters;
  readonly ids: readonly string[];
  readonly membership: Membership;
}

/**
 * The filters: one disclosure for each, holding checkboxes with counts, and below them every value chosen, so that a
 * filter is never at work unseen. Nodes are kept from one search to the next: what has the focus keeps it.
 */
export class FilterBar {
  readonly element = node('div', { class: 'search-filters' });
  readonly #row = node('div', { class: 'search-filter-row' });
  readonly #chosen = node('ul', { class: 'search-chosen', 'aria-label': 'Filters at work' });
  readonly #groups = new Map<string, Group>();
  readonly #onToggle: (name: string, value: string) => void;
  readonly #onClear: () => void;

  /**
   * @param onToggle a value is chosen, or no longer
   * @param onClear all filters are taken away
   */
  constructor(onToggle: (name: string, value: string) => void, onClear: () => void) {
    this.#onToggle = onToggle;
    this.#onClear = onClear;
    this.element.append(this.#row, this.#chosen);
  }

  /** Shows the filters of a search. */
  show({ filters, ids, membership }: FilterState): void {
    for (const [name, title] of Object.entries(filterTitles)) {
      const values = valuesOf(name, ids, filters, membership);
      const group = this.#groups.get(name) ?? new Group(name, title, this.#onToggle);
      if (!this.#groups.has(name)) {
        this.#groups.set(name, group);
        this.#row.append(group.element);
      }
      group.show(values);
    }
    this.#showChosen(filters);
    this.#row.hidden = [...this.#groups.values()].every(({ element }) => element.hidden);
  }

  #showChosen(filters: Filters): void {
    const items = chosen(filters).map(({ name, value }) => {
      const label = filterInWords(name, value);
      const button = node('button', { type: 'button', 'aria-label': `Remove ${label}` }, label, icon(cross));
      button.addEventListener('click', () => {
        this.#onToggle(name, value);
        this.#keepFocus();
      });
      return node('li', {}, button);
    });
    const clear = node('button', { type: 'button', class: 'search-clear' }, 'Clear all');
    clear.addEventListener('click', () => {
      this.#onClear();
      this.#keepFocus();
    });
    this.#chosen.replaceChildren(...items, ...(items.length > 1 ? [node('li', {}, clear)] : []));
    this.#chosen.hidden = items.length === 0;
  }

  /** The button that had the focus is gone: it goes on to the next one, or to the filters. */
  #keepFocus(): void {
    const next = this.#chosen.querySelector('button') ?? this.#row.querySelector('details:not([hidden]) > summary');
    if (next instanceof HTMLElement) next.focus();
  }
}

/** One filter with its values. */
class Group {
  readonly element: HTMLDetailsElement;
  readonly #number = node('span', { class: 'search-count' });
  readonly #list = node('ul');
  readonly #items = new Map<string, { item: HTMLLIElement; box: HTMLInputElement; count: HTMLElement }>();
  readonly #name: string;
  readonly #onToggle: (name: string, value: string) => void;

  constructor(name: string, title: string, onToggle: (name: string, value: string) => void) {
    this.#name = name;
    this.#onToggle = onToggle;
    this.element = node(
      'details',
      { class: 'search-filter', name: 'search-filter' },
      node('summary', {}, title, this.#number, icon(down)),
      node('fieldset', {}, node('legend', { class: 'visually-hidden' }, title), this.#list),
    );
  }

  show(values: readonly FacetValue[]): void {
    for (const { value, count, total, chosen: on } of values) {
      const known = this.#items.get(value) ?? this.#add(value);
      known.box.checked = on;
      known.count.textContent = String(count);
      known.item.hidden = total === 0 && !on;
      known.item.toggleAttribute('data-none', count === 0);
    }
    const on = values.filter((each) => each.chosen).length;
    this.#number.textContent = on === 0 ? '' : String(on);
    this.element.hidden = on === 0 && values.filter(({ total }) => total > 0).length < 2;
  }

  #add(value: string): { item: HTMLLIElement; box: HTMLInputElement; count: HTMLElement } {
    const box = node('input', { type: 'checkbox', name: this.#name, value });
    const count = node('span', { class: 'search-count' });
    const item = node('li', {}, node('label', {}, box, node('span', {}, value), ' ', count));
    box.addEventListener('change', () => this.#onToggle(this.#name, value));
    this.#list.append(item);
    const made = { item, box, count };
    this.#items.set(value, made);
    return made;
  }
}
