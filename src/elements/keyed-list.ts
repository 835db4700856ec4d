/** One item of a list on the page, to be brought in line with what it shows. */
export interface Row<Item> {
  readonly element: HTMLElement;
  readonly show: (item: Item) => void;
  /** Told when the item is gone, but somebody is in the row. */
  readonly outlive?: () => void;
}

/**
 * A list on the page that follows a list of items by their ids. What stays is not moved or made again, so that neither
 * the focus nor a text being written is lost. Elements of the list that it did not make are left where they are.
 */
export class KeyedList<Item extends { readonly id: string }> {
  readonly element: HTMLElement;
  readonly #make: (item: Item) => Row<Item>;
  readonly #rows = new Map<string, Row<Item>>();

  constructor(element: HTMLElement, make: (item: Item) => Row<Item>) {
    this.element = element;
    this.#make = make;
  }

  /** Shows these items, in this order. One that is gone stays for as long as somebody is in it: they may be writing. */
  show(items: readonly Item[]): void {
    const wanted = new Set(items.map(({ id }) => id));
    for (const [id, { element, outlive }] of this.#rows) {
      if (wanted.has(id)) continue;
      if (element.contains(document.activeElement)) outlive?.();
      else this.drop(id);
    }
    const rows = items.map((item) => {
      const row = this.#rows.get(item.id) ?? this.#make(item);
      this.#rows.set(item.id, row);
      return { ...row, item };
    });
    const elements = new Set<Element>(rows.map(({ element }) => element));
    let next = this.element.firstElementChild;
    for (const { element, show, item } of rows) {
      while (next !== null && !elements.has(next)) next = next.nextElementSibling;
      if (next === element) next = next.nextElementSibling;
      else this.element.insertBefore(element, next);
      show(item);
    }
  }

  /** Takes an item off the page. */
  drop(id: string): void {
    this.#rows.get(id)?.element.remove();
    this.#rows.delete(id);
  }

  /** What shows an item, if it is there. */
  rowOf(id: string): HTMLElement | undefined {
    return this.#rows.get(id)?.element;
  }
}
