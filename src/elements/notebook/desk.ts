import type { LadderExport } from '../../schema/ladder-export.ts';
import { dayOf } from '../calendar-day.ts';
import type { Part } from '../part.ts';
import { followAll } from './following.ts';
import type { Current, Followed } from './following.ts';
import type { KeptNotebook } from './kept-notebook.ts';
import type { Entry, Notebook } from './notebook.ts';

/** What every part of the page works with: the notebook, the ladder, and a voice. */
export class Desk {
  readonly ladder: LadderExport;
  readonly kept: KeptNotebook;
  /** Aborted when the notebook leaves the page. */
  readonly signal: AbortSignal;
  readonly #status: HTMLElement;
  readonly #parts: Part[] = [];
  #followed: { readonly key: string; readonly map: ReadonlyMap<string, Followed> } | undefined;
  #saidSaved = false;

  /** @param status a live region: what is said is read out politely */
  constructor(ladder: LadderExport, kept: KeptNotebook, status: HTMLElement, signal: AbortSignal) {
    this.ladder = ladder;
    this.kept = kept;
    this.signal = signal;
    this.#status = status;
  }

  get notebook(): Notebook {
    return this.kept.value;
  }

  get today(): string {
    return dayOf(new Date());
  }

  /** Adds parts to the page, to be brought in line with every change. */
  add(...parts: readonly Part[]): void {
    this.#parts.push(...parts);
  }

  /** Changes the notebook, and the page with it. */
  change(edit: (notebook: Notebook) => Notebook): void {
    this.kept.change(edit);
    this.show();
    if (this.#saidSaved || this.kept.state.type !== 'kept') return;
    this.#saidSaved = true;
    this.say('Saved in this browser, as is everything you write here.');
  }

  show(): void {
    for (const part of this.#parts) part.show();
  }

  /** Says something politely to a screen reader. */
  say(words: string): void {
    this.#status.textContent = words;
  }

  /** What became of the expectations of a notebook. Writing notes does not ask that again. */
  followed(notebook = this.notebook): ReadonlyMap<string, Followed> {
    const key = JSON.stringify(notebook.expectations.map(({ id, expectation }) => [id, expectation]));
    if (this.#followed?.key !== key) this.#followed = { key, map: followAll(notebook.expectations, this.ladder) };
    return this.#followed.map;
  }

  /** The entry about an expectation of today's ladder, if there is one. */
  entryAbout({ level, expectation }: Current, notebook = this.notebook): Entry | undefined {
    const followed = this.followed(notebook);
    return notebook.expectations.find(({ id }) => {
      const found = followed.get(id);
      return (
        found !== undefined &&
        found.type !== 'gone' &&
        found.now.level.id === level.id &&
        found.now.expectation === expectation
      );
    });
  }
}
