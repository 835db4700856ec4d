import { fetchLadder } from './ladder/ladder-file.ts';
import { findReworded, rememberedWords } from './ladder/reworded.ts';
import { LiveElement, onLeave } from './live-element.ts';
import { node } from './node.ts';

/** An expectation of another level of the ladder. */
interface Elsewhere {
  readonly id: string;
  readonly url: string;
  readonly text: string;
  readonly level: string;
}

/**
 * Wraps the expectations of a level, or the tasks of a checklist where `data-of` says "task". A link to one of them keeps its
 * meaning when the words have changed, because an id is made of them: what says the same now is shown instead, and the reader
 * is told. What stands on another level of the ladder, `data-ladder`, is linked to; what is gone is said to be gone. Every
 * task of a checklist stands on its page, so that there is nowhere else to look.
 */
class LastingLinks extends LiveElement {
  #undo: AbortController | undefined;

  protected connect(signal: AbortSignal): void {
    const follow = (): void => {
      this.#undo?.abort();
      const wanted = fragment();
      if (wanted === '' || wanted.startsWith('ui:') || document.getElementById(wanted) !== null) return;
      const undo = new AbortController();
      this.#undo = undo;
      this.#follow(wanted, undo.signal).catch((error: unknown) => {
        if (!undo.signal.aborted) reportError(error);
      });
    };
    addEventListener('hashchange', follow, { signal });
    onLeave(signal, () => this.#undo?.abort());
    follow();
  }

  async #follow(wanted: string, undo: AbortSignal): Promise<void> {
    const noun = this.dataset['of'] ?? 'expectation';
    const here = findReworded(wanted, [...this.querySelectorAll<HTMLElement>(`.${noun}`)]);
    if (here !== undefined) {
      here.setAttribute('data-found', '');
      onLeave(undo, () => here.removeAttribute('data-found'));
      show(here, notice(undo), [`This ${noun} has been reworded since the link was made.`], undo);
      return;
    }
    const elsewhere = findReworded(wanted, await this.#elsewhere(undo));
    if (undo.aborted) return;
    const said = notice(undo);
    this.prepend(said);
    if (elsewhere === undefined) {
      show(said, said, [`This link leads to something that is no longer here: “${rememberedWords(wanted)}”.`], undo);
      return;
    }
    const link = node('a', { href: elsewhere.url }, elsewhere.text);
    show(said, said, [`This is expected on another level now, ${elsewhere.level}: `, link], undo);
  }

  /** What is expected on the other levels; nothing when the ladder cannot be fetched. */
  async #elsewhere(signal: AbortSignal): Promise<Elsewhere[]> {
    const address = this.dataset['ladder'];
    if (address === undefined) return [];
    const ladder = await fetchLadder(address, signal).catch(() => undefined);
    return (ladder?.levels ?? [])
      .filter(({ id }) => id !== this.dataset['level'])
      .flatMap(({ title, areas }) =>
        areas.flatMap(({ expectations }) => expectations.map(({ id, url, text }) => ({ id, url, text, level: title }))),
      );
  }
}

/** What stands behind `#`, as text. */
function fragment(): string {
  const written = location.hash.slice(1);
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

function notice(undo: AbortSignal): HTMLElement {
  const element = node('p', { role: 'status', class: 'link-notice' });
  onLeave(undo, () => element.remove());
  return element;
}

/** Takes the reader to a place and says there what happened. */
function show(place: HTMLElement, said: HTMLElement, words: readonly (Node | string)[], undo: AbortSignal): void {
  if (place !== said) place.append(said);
  place.tabIndex = -1;
  onLeave(undo, () => place.removeAttribute('tabindex'));
  place.scrollIntoView({ block: 'center' });
  place.focus({ preventScroll: true });
  // A status is read out when its words change, not when it comes with them.
  requestAnimationFrame(() => said.replaceChildren(...words));
}

customElements.define('lasting-links', LastingLinks);
