/** The part of the browser's history that is needed here. */
export interface AddressBar {
  pushState(data: null, unused: string, address: string): void;
  replaceState(data: null, unused: string, address: string): void;
}

/**
 * Keeps the address in step with a query, so that it can be shared, without a step of history for every letter: what is
 * typed replaces itself until it is submitted, and what comes after that is a step of its own. So Back leads from one
 * question to the one before.
 */
export class AddressHistory {
  readonly #bar: AddressBar;
  #address: string;
  #settled: boolean;

  /**
   * @param address the present one
   * @param asked whether the page was opened with a question: a step to come back to
   */
  constructor(bar: AddressBar, address: string, asked: boolean) {
    this.#bar = bar;
    this.#address = address;
    this.#settled = asked;
  }

  /** The query changes, and its address with it. */
  type(address: string): void {
    if (address === this.#address) return;
    this.#address = address;
    if (this.#settled) this.#bar.pushState(null, '', address);
    else this.#bar.replaceState(null, '', address);
    this.#settled = false;
  }

  /** The reader submits the query. */
  settle(address: string): void {
    this.type(address);
    this.#settled = true;
  }

  /** The reader went back or forward: the browser has changed the address already. */
  moved(address: string): void {
    this.#address = address;
    this.#settled = true;
  }
}
