/** Anchors of one page, each its own: one that is wanted twice gets a number. */
export class AnchorIds {
  readonly #numbers = new Map<string, number>();

  /** The anchor itself, or with the first number that makes it another one. */
  take(wanted: string): string {
    let id = wanted;
    let number = this.#numbers.get(wanted) ?? 1;
    for (; this.#numbers.has(id); number += 1) id = `${wanted}-${number + 1}`;
    // The next of these begins to count where this one ended.
    this.#numbers.set(wanted, number);
    if (id !== wanted) this.#numbers.set(id, 1);
    return id;
  }
}
