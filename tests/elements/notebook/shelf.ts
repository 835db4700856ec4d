import type { Keeping } from '../../../src/elements/notebook/kept-notebook.ts';

/** A browser's storage, which can be full. */
export class Shelf implements Keeping {
  readonly texts = new Map<string, string>();
  isFull = false;

  getItem(name: string): string | null {
    return this.texts.get(name) ?? null;
  }
  setItem(name: string, text: string): void {
    if (this.isFull) throw new DOMException('full', 'QuotaExceededError');
    this.texts.set(name, text);
  }
  removeItem(name: string): void {
    this.texts.delete(name);
  }
}
