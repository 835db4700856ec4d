import { emptyNotebook } from './notebook.ts';
import type { Notebook } from './notebook.ts';
import { fileOf, openNotebook } from './notebook-file.ts';

/** As much of the browser's storage as a notebook needs. */
export type Keeping = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** How keeping went last: in the browser; nowhere but on this page; or something is there that cannot be read. */
export type KeptState =
  | { readonly type: 'kept' }
  | { readonly type: 'not-kept' }
  | { readonly type: 'unreadable'; readonly text: string; readonly why: string };

/** Where the notebook of a ladder is kept: by its address, for one host may serve several handbooks. */
export function keyFor(ladderUrl: string): string {
  return `handrail-notebook:${ladderUrl}`;
}

/**
 * The one notebook of a ladder in this browser. Each change is made to what is kept at that moment, not to what this page
 * read earlier, so that two tabs never overwrite each other's notes. When nothing can be kept, the page remembers.
 */
export class KeptNotebook {
  readonly #keeping: () => Keeping;
  readonly #key: string;
  #notebook: Notebook;
  #state: KeptState = { type: 'kept' };

  /** @param keeping gives the storage; it may throw, as browsers do that forbid it */
  constructor(keeping: () => Keeping, key: string, ladder: Notebook['ladder']) {
    this.#keeping = keeping;
    this.#key = key;
    this.#notebook = emptyNotebook(ladder);
    this.read();
  }

  get notebook(): Notebook {
    return this.#notebook;
  }

  get state(): KeptState {
    return this.#state;
  }

  /** Reads what is kept now: another tab may have changed it. What this page alone remembers is not given up for it. */
  read(): void {
    if (this.#state.type === 'not-kept') return;
    let text: string | null;
    try {
      text = this.#keeping().getItem(this.#key);
    } catch {
      this.#state = { type: 'not-kept' };
      return;
    }
    const opened = text === null ? { notebook: emptyNotebook(this.#notebook.ladder) } : openNotebook(text);
    if ('notebook' in opened) {
      this.#notebook = opened.notebook;
      this.#state = { type: 'kept' };
    } else {
      this.#state = { type: 'unreadable', text: text ?? '', why: opened.refused };
    }
  }

  /** Changes the notebook and keeps it. What cannot be read is never written over. */
  change(edit: (notebook: Notebook) => Notebook): void {
    this.read();
    if (this.#state.type === 'unreadable') return;
    const changed = edit(this.#notebook);
    if (changed === this.#notebook) return;
    this.#notebook = changed;
    try {
      this.#keeping().setItem(this.#key, fileOf(changed));
      this.#state = { type: 'kept' };
    } catch {
      this.#state = { type: 'not-kept' };
    }
  }

  /** Wipes it, here and in the browser. */
  wipe(): void {
    this.#notebook = emptyNotebook(this.#notebook.ladder);
    try {
      this.#keeping().removeItem(this.#key);
      this.#state = { type: 'kept' };
    } catch {
      this.#state = { type: 'not-kept' };
    }
  }
}
