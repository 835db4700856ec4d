import { LiveElement, onLeave } from './live-element.ts';
import { node } from './node.ts';
import { relativeWords } from './relative-words.ts';

/**
 * Wraps a printed date and shows on screen how long ago that is; the date itself stays as a tooltip, on paper and without
 * JavaScript. A page is built once and read later, so only the reader's clock can tell.
 */
export class RelativeDate extends LiveElement {
  protected connect(signal: AbortSignal): void {
    const printed = this.textContent.trim();
    const date = this.getAttribute('datetime') ?? this.querySelector('time')?.dateTime ?? '';
    const words = relativeWords(date, new Date());
    if (words === undefined) return;
    const shown = node('time', { datetime: date, title: printed, 'data-relative': true }, words);
    this.append(shown);
    this.dataset['relative'] = '';
    onLeave(signal, () => {
      shown.remove();
      delete this.dataset['relative'];
    });
  }
}
