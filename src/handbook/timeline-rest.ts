/** What is left of a text to read. */
export class Rest {
  readonly #text: string;
  at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Moves past what matches here, if anything does. */
  take(pattern: RegExp): RegExpExecArray | undefined {
    const found = pattern.exec(this.#text.slice(this.at, this.at + 120)) ?? undefined;
    this.at += found?.[0].length ?? 0;
    return found;
  }

  /** Tries something, and stays where it was if that comes to nothing. */
  attempt<Found>(read: () => Found | undefined): Found | undefined {
    const before = this.at;
    const found = read();
    if (found === undefined) this.at = before;
    return found;
  }
}
