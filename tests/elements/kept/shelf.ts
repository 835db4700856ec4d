import type { Keeping } from '../../../src/elements/kept/kept-file.ts';

/** A browser's storage, which can be full or blocked. Several tabs may share one. */
export class Shelf implements Keeping {
  readonly texts = new Map<string, string>();
  isFull = false;
  isBlocked = false;

  /** The storage as a page asks for it. */
  readonly open = (): Shelf => {
    if (this.isBlocked) throw new DOMException('blocked', 'SecurityError');
    return this;
  };

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
