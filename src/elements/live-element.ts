/**
 * A custom element that adds state to HTML which already works. What it listens to and what it adds lasts exactly as long
 * as it is in the page: both hang on one signal, so that taking the element out restores the HTML as it was.
 */
export abstract class LiveElement extends HTMLElement {
  #connection = new AbortController();

  connectedCallback(): void {
    this.#connection = new AbortController();
    this.connect(this.#connection.signal);
  }

  disconnectedCallback(): void {
    this.#connection.abort();
  }

  /**
   * Starts the element.
   *
   * @param signal aborted when the element leaves the page: pass it to every listener, and undo on it what was added
   */
  protected abstract connect(signal: AbortSignal): void;
}

/** Runs something when an element leaves the page. */
export function onLeave(signal: AbortSignal, undo: () => void): void {
  signal.addEventListener('abort', undo, { once: true });
}
