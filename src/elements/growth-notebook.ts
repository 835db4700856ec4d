import { fetchLadder } from './ladder/ladder-file.ts';
import { LiveElement, onLeave } from './live-element.ts';
import { node } from './node.ts';
import { adoptNotebooks } from './notebook/adopting.ts';
import { Desk } from './notebook/desk.ts';
import { keptNotebook, notebookKeyFor } from './notebook/kept-notebook.ts';
import { notebookView } from './notebook/notebook-view.ts';

/**
 * A private notebook on the ladder at `ladder`, an address that ends in `/`. The ladder is read from its JSON; the notes
 * are kept in this browser and never leave it. Notes that were kept when the ladder stood at one of the addresses in
 * `formerly`, which are separated by spaces, are taken over. The form on paper, which is open without JavaScript, is closed.
 */
class GrowthNotebook extends LiveElement {
  protected connect(signal: AbortSignal): void {
    const paper = this.parentElement?.querySelector<HTMLDetailsElement>('details.paper') ?? undefined;
    if (paper !== undefined) paper.open = false;
    const holder = node('div');
    const status = node('p', { role: 'status', class: 'visually-hidden' });
    this.append(holder, status);
    onLeave(signal, () => {
      holder.remove();
      status.remove();
      if (paper !== undefined) paper.open = true;
    });
    void this.#open(holder, status, signal);
  }

  async #open(holder: HTMLElement, status: HTMLElement, signal: AbortSignal): Promise<void> {
    const address = this.getAttribute('ladder') ?? './';
    const ladder = await fetchLadder(`${address.replace(/\/$/, '')}.json`, signal).catch(() => undefined);
    if (signal.aborted) return;
    if (ladder === undefined) {
      const again = node('button', { type: 'button' }, 'Try again');
      again.addEventListener('click', () => void this.#open(holder, status, signal));
      const words = 'The ladder could not be loaded. Your notes are still in this browser.';
      holder.replaceChildren(
        node('div', { class: 'warning', role: 'alert' }, node('p', {}, words), node('p', {}, again)),
      );
      return;
    }
    const keeping = (): Storage => localStorage;
    const kept = keptNotebook(keeping, notebookKeyFor(address), ladder);
    const formerly = this.getAttribute('formerly')?.split(' ') ?? [];
    const adopted = adoptNotebooks(keeping, formerly.map(notebookKeyFor), kept, ladder);
    const desk = new Desk(ladder, kept, status, signal);
    holder.replaceChildren(...adopted.map((line) => node('p', { class: 'adopted' }, line)), notebookView(desk));
    if (adopted.length > 0) desk.say(adopted.join(' '));
  }
}

customElements.define('growth-notebook', GrowthNotebook);
