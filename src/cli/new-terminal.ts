import { createInterface } from 'node:readline';
import type { Interface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { styleText } from 'node:util';

/** Somebody does not want to go on: Ctrl-C. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

/** Pasted text comes faster than this, a part at a time. */
const pauseMs = 40;

/** A person at a terminal: says something to them, and reads what they type, line by line. */
export class Terminal implements Disposable {
  readonly #lines: string[] = [];
  readonly #reader: Interface;
  readonly #output: NodeJS.WritableStream;
  #state: 'open' | 'ended' | 'cancelled' = 'open';
  #wake: () => void = () => undefined;

  constructor(input: NodeJS.ReadableStream, output: NodeJS.WritableStream) {
    this.#output = output;
    this.#reader = createInterface({ input, output, terminal: true, historySize: 0 });
    this.#reader.on('line', (line) => {
      this.#lines.push(line);
      this.#wake();
    });
    this.#reader.on('SIGINT', () => this.#end('cancelled'));
    this.#reader.on('close', () => this.#end('ended'));
  }

  /** Whether nothing more will be typed: Ctrl-D. */
  get isOver(): boolean {
    return this.#state !== 'open' && this.#lines.length === 0;
  }

  say(...lines: readonly string[]): void {
    this.#output.write(`${lines.join('\n')}\n`);
  }

  /** Words that stand out where the terminal can do that. */
  strong(words: string): string {
    return this.#output instanceof Object && 'isTTY' in this.#output
      ? styleText('bold', words, { stream: this.#output })
      : words;
  }

  /**
   * The next line, without its end; nothing when nobody will type any more.
   *
   * @throws Cancelled
   */
  async line(prompt = '> '): Promise<string | undefined> {
    if (this.#lines.length === 0 && this.#state === 'open') {
      this.#reader.setPrompt(prompt);
      // What has been typed ahead stays, and so does the place in it.
      this.#reader.prompt(true);
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    if (this.#state === 'cancelled') throw new Cancelled();
    return this.#lines.shift();
  }

  /** Whether more has been typed already: then it was pasted, and an empty line in it does not end anything. */
  async goesOn(): Promise<boolean> {
    if (this.#state !== 'open') return false;
    if (this.#lines.length === 0 && this.#reader.line === '') await wait(pauseMs);
    return this.#lines.length > 0 || this.#reader.line !== '';
  }

  [Symbol.dispose](): void {
    this.#reader.close();
  }

  #end(how: 'ended' | 'cancelled'): void {
    if (this.#state !== 'open') return;
    this.#state = how;
    this.#output.write('\n');
    this.#reader.close();
    this.#wake();
  }
}
