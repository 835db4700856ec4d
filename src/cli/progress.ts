import { performance } from 'node:perf_hooks';

const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];

/**
 * Says what is being done: one line that is redrawn on a terminal, one plain line a step everywhere else. All of it goes
 * to standard error, so that output stays clean.
 */
export class Progress {
  readonly #live = process.stderr.isTTY === true && process.env['CI'] === undefined && process.env['TERM'] !== 'dumb';
  readonly #start = performance.now();
  #timer: NodeJS.Timeout | undefined;
  #text = '';
  #frame = 0;

  /** Begins a step. */
  step(text: string): void {
    this.#text = text;
    if (!this.#live) {
      process.stderr.write(`${text} …\n`);
      return;
    }
    this.#draw();
    this.#timer ??= setInterval(() => this.#draw(), 80).unref();
  }

  /** Ends the last step and clears its line. */
  end(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    if (this.#live) process.stderr.write('\r\u001b[2K');
  }

  /** Seconds since the beginning, for people: `4.2`. */
  seconds(): string {
    return ((performance.now() - this.#start) / 1000).toFixed(1);
  }

  #draw(): void {
    process.stderr.write(`\r\u001b[2K${frames[this.#frame++ % frames.length] ?? ''} ${this.#text}`);
  }
}
