import { PassThrough } from 'node:stream';
import { vi } from 'vitest';
import { UsageError } from '../../src/cli/command.ts';
import { commands } from '../../src/cli/commands.ts';
import { newDocument } from '../../src/cli/new.ts';
import type { Seat } from '../../src/cli/new.ts';
import { parse } from '../../src/cli/parse.ts';

/** What a call of `handrail new` printed, said on the side, and ended with. */
export interface Call {
  readonly status: number;
  readonly out: string;
  readonly advice: string;
}

/** A quarter past two in the afternoon, on a clock in Copenhagen. */
const now = (): Date => new Date('2026-11-22T14:15:30+01:00');

/** Where nobody can be asked. */
export const alone: Seat = { input: new PassThrough(), output: new PassThrough(), isTerminal: false, now };

/** Calls `handrail new`, in this process. What it was called wrongly for is its advice, and its status 2. */
export async function call(args: readonly string[], seat: Seat = alone): Promise<Call> {
  const parsed = parse(['new', ...args], commands);
  if (parsed.type !== 'run') throw new Error(`new ${args.join(' ')} is not a call`);
  let out = '';
  const advice: string[] = [];
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation((words) => {
      out += String(words);
      return true;
    }),
    vi.spyOn(console, 'error').mockImplementation((words) => void advice.push(String(words))),
  ];
  try {
    const status = await newDocument(parsed.values, seat);
    return { status, out, advice: advice.join('\n') };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { status: 2, out, advice: error.message };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

/** Somebody at a terminal who types their answers one after the other, each when they are asked for it. */
export class Person {
  readonly #input = Object.assign(new PassThrough(), { isTTY: true });
  readonly #output = new PassThrough();
  readonly seat: Seat = { input: this.#input, output: this.#output, isTerminal: true, now };
  /** Everything that was shown. */
  shown = '';

  /** @param answers what they type at each prompt; Enter follows, except after a key such as Ctrl-C */
  constructor(answers: readonly string[]) {
    const left = [...answers];
    this.#output.on('data', (data: Buffer) => {
      const words = data.toString();
      this.shown += words;
      if (!words.includes('> ')) return;
      const next = left.shift();
      if (next === undefined) throw new Error(`Nobody has an answer to this:\n${this.shown}`);
      setImmediate(() => this.#input.write(/^[\x03\x04]$/.test(next) ? next : `${next}\r`));
    });
  }

  /** What was shown, without what moves the cursor. */
  get plain(): string {
    return this.shown.replace(/\x1B\[[\d;]*[A-Za-z]/g, '').replaceAll('\r', '');
  }
}

export const ctrlC = '\x03';
export const ctrlD = '\x04';
