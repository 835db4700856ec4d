import type { Opened } from './opened.ts';

/** As much of the browser's storage as is needed. */
export type Keeping = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** What has to be known of a kind of file to keep one. Values are never changed in place: a change makes another one. */
export interface FileFormat<Value> {
  /** A file with nothing in it. */
  readonly empty: () => Value;
  readonly open: (text: string) => Opened<Value>;
  readonly write: (value: Value) => string;
  /**
   * Does to what is kept now what was done on this page since both were the same.
   *
   * @param base what was kept when this page and the browser's storage last agreed
   * @param mine what this page has made of it
   * @param there what is in the storage now
   */
  readonly rebase: (base: Value, mine: Value, there: Value) => Value;
}

/** How keeping went last: in the browser; nowhere but on this page; or something is there that cannot be read. */
export type KeptState =
  | { readonly type: 'kept' }
  | { readonly type: 'not-kept' }
  | { readonly type: 'unreadable'; readonly text: string; readonly why: string };

/**
 * A file that is kept in this browser. Each change is made to what is kept at that moment, not to what this page read
 * earlier, so that two tabs never overwrite what the other wrote. When nothing can be kept, the page remembers, and puts
 * what it remembers into what others have kept meanwhile.
 */
export class KeptFile<Value> {
  readonly key: string;
  readonly #keeping: () => Keeping;
  readonly #format: FileFormat<Value>;
  /** What was in the storage when this page last saw it. */
  #base: Value;
  /** The same object as the base while this page has nothing that the storage has not. */
  #value: Value;
  #state: KeptState = { type: 'kept' };

  /**
   * Opens the file and reads it.
   *
   * @param keeping gives the storage; it may throw, as browsers do that forbid it
   * @param key what the file is kept under
   */
  constructor(keeping: () => Keeping, key: string, format: FileFormat<Value>) {
    this.key = key;
    this.#keeping = keeping;
    this.#format = format;
    this.#base = format.empty();
    this.#value = this.#base;
    this.read();
  }

  get value(): Value {
    return this.#value;
  }

  get state(): KeptState {
    return this.#state;
  }

  /** Reads what is kept now: another tab may have changed it. What this page alone remembers is put into it. */
  read(): void {
    this.#see();
  }

  /**
   * Changes the value and keeps it. What cannot be read is never written over.
   *
   * @param edit is given the value as it is now; when it gives back the same object, nothing is written
   */
  change(edit: (value: Value) => Value): void {
    const mayWrite = this.#see();
    if (this.#state.type === 'unreadable') return;
    const changed = edit(this.#value);
    if (changed === this.#value) return;
    this.#value = changed;
    if (!mayWrite) return;
    const text = this.#format.write(changed);
    try {
      this.#keeping().setItem(this.key, text);
      this.#base = changed;
      this.#state = { type: 'kept' };
    } catch {
      this.#state = { type: 'not-kept' };
    }
  }

  /** Wipes it, here and in the browser, whatever is there. */
  wipe(): void {
    this.#value = this.#format.empty();
    try {
      this.#keeping().removeItem(this.key);
      this.#base = this.#value;
      this.#state = { type: 'kept' };
    } catch {
      this.#state = { type: 'not-kept' };
    }
  }

  /**
   * Begins with nothing in the place of what cannot be read.
   *
   * @param text the unreadable text that the reader let go of. What another tab has put in its place since is read instead
   */
  startAnew(text: string): void {
    this.#see();
    if (this.#state.type === 'unreadable' && this.#state.text === text) this.wipe();
  }

  /** Brings the value and the state in line with the storage, and tells whether it may be written to. */
  #see(): boolean {
    let text: string | null;
    try {
      text = this.#keeping().getItem(this.key);
    } catch {
      this.#state = { type: 'not-kept' };
      return true;
    }
    const hasMore = this.#value !== this.#base;
    const opened = text === null ? { value: this.#format.empty() } : this.#format.open(text);
    if ('refused' in opened) {
      this.#state = hasMore ? { type: 'not-kept' } : { type: 'unreadable', text: text ?? '', why: opened.refused };
      return false;
    }
    const there = opened.value;
    this.#value = hasMore ? this.#format.rebase(this.#base, this.#value, there) : there;
    this.#base = there;
    this.#state = { type: hasMore ? 'not-kept' : 'kept' };
    return true;
  }
}
