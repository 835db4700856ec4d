import { onLeave } from './live-element.ts';
import { icon, node } from './node.ts';

const copy = 'M9 9h11v11H9z M5 15H4V4h11v1';
const done = 'M4 12.5l5 5L20 6.5';
const shownFor = 3000;

/** How copying went, in words for the reader. */
export interface CopyOutcome {
  readonly copied: boolean;
  readonly said: string;
}

/**
 * A button that copies something and says how it went: on its face for a moment, and politely to a screen reader.
 *
 * @param label what it does, as its name
 * @param run copies; never rejects
 */
export function copyButton(label: string, signal: AbortSignal, run: () => Promise<CopyOutcome>): HTMLElement {
  const words = node('span');
  const status = node('span', { role: 'status', class: 'visually-hidden' });
  const button = node('button', { type: 'button' });
  const show = (outcome?: CopyOutcome): void => {
    words.textContent = outcome?.said ?? label;
    status.textContent = outcome?.said ?? '';
    button.toggleAttribute('data-copied', outcome?.copied === true);
    button.toggleAttribute('data-said', outcome !== undefined);
    button.replaceChildren(icon(outcome?.copied === true ? done : copy), words);
  };
  let back = 0;
  button.addEventListener('click', () => {
    void run().then((outcome) => {
      show(outcome);
      clearTimeout(back);
      back = window.setTimeout(show, shownFor);
    });
  });
  show();
  const holder = node('span', { class: 'copy-button' }, button, status);
  onLeave(signal, () => {
    clearTimeout(back);
    holder.remove();
  });
  return holder;
}
