import { LiveElement } from './live-element.ts';

/**
 * The way back to the documents that somebody has begun in this browser with templates below the address `under`: to the one
 * begun last, or to `all`. What the line is made of is loaded only where there is one.
 */
class DraftWay extends LiveElement {
  protected connect(signal: AbortSignal): void {
    this.#look();
    // A page that the browser has put aside comes back as it was: meanwhile, somebody may have begun.
    addEventListener('pageshow', ({ persisted }) => persisted && this.#look(), { signal });
  }

  #look(): void {
    const start = `handrail-template:${this.getAttribute('under')}`;
    try {
      const keys = Object.keys(localStorage).filter((key) => key.startsWith(start));
      if (keys.length > 0) void import('./draft-way-lines.ts').then(({ showDrafts }) => showDrafts(this, keys));
      else this.replaceChildren();
    } catch {
      // A storage that is forbidden holds no draft.
    }
  }
}

customElements.define('draft-way', DraftWay);
