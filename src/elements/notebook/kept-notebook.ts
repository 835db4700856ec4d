import type { LadderExport } from '../../schema/ladder-export.ts';
import { emptyNotebook } from './notebook.ts';
import type { Notebook } from './notebook.ts';
import { fileOf, openNotebook } from './notebook-file.ts';
import { rebase } from './rebasing.ts';
import { withIdsOf } from './renaming.ts';

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
 * read earlier, so that two tabs never overwrite each other's notes. When nothing can be kept, the page remembers, and
 * puts what it remembers into what others have kept meanwhile.
 */
export class KeptNotebook {
  readonly #keeping: () => Keeping;
  readonly #key: string;
  readonly #levels: LadderExport['levels'];
  /** What was in the storage when this page last saw it. */
  #base: Notebook;
  /** The same object as the base while this page has nothing that the storage has not. */
  #notebook: Notebook;
  #state: KeptState = { type: 'kept' };

  /** @param keeping gives the storage; it may throw, as browsers do that forbid it */
  constructor(keeping: () => Keeping, key: string, ladder: Pick<LadderExport, 'id' | 'title' | 'levels'>) {
    this.#keeping = keeping;
    this.#key = key;
    this.#levels = ladder.levels;
    this.#base = emptyNotebook(ladder);
    this.#notebook = this.#base;
    this.read();
  }

  get notebook(): Notebook {
    return this.#notebook;
  }

  get state(): KeptState {
    return this.#state;
  }

  /** Reads what is kept now: another tab may have changed it. What this page alone remembers is put into it. */
  read(): void {
    this.#see();
  }

  /** Changes the notebook and keeps it. What cannot be read is never written over. */
  change(edit: (notebook: Notebook) => Notebook): void {
    const mayWrite = this.#see();
    if (this.#state.type === 'unreadable') return;
    const changed = edit(this.#notebook);
    if (changed === this.#notebook) return;
    this.#notebook = changed;
    if (!mayWrite) return;
    try {
      this.#keeping().setItem(this.#key, fileOf(changed));
      this.#base = changed;
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
      this.#base = this.#notebook;
      this.#state = { type: 'kept' };
    } catch {
      this.#state = { type: 'not-kept' };
    }
  }

  /** Brings the notebook and the state in line with the storage, and tells whether it may be written to. */
  #see(): boolean {
    let text: string | null;
    try {
      text = this.#keeping().getItem(this.#key);
    } catch {
      this.#state = { type: 'not-kept' };
      return true;
    }
    const hasMore = this.#notebook !== this.#base;
    const opened = text === null ? { notebook: emptyNotebook(this.#notebook.ladder) } : openNotebook(text);
    if ('refused' in opened) {
      this.#state = hasMore ? { type: 'not-kept' } : { type: 'unreadable', text: text ?? '', why: opened.refused };
      return false;
    }
    const there = withIdsOf(this.#levels, opened.notebook);
    this.#notebook = hasMore ? rebase(this.#base, this.#notebook, there) : there;
    this.#base = there;
    this.#state = { type: hasMore ? 'not-kept' : 'kept' };
    return true;
  }
}
