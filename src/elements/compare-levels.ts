import { comparisonMarkdown } from './comparison/comparison-markdown.ts';
import { neighbourKeys } from './comparison/neighbour-keys.ts';
import { copyText } from './clipboard.ts';
import { copyButton } from './copy-button.ts';
import { LiveElement } from './live-element.ts';

/**
 * Wraps the comparison of two levels. It offers to copy the difference as Markdown, and its neighbours are one key away. With
 * `src`, the address of a ladder's JSON, it lets the reader choose any two levels of the ladder and compares them in place.
 */
class CompareLevels extends LiveElement {
  protected connect(signal: AbortSignal): void {
    const copy = copyButton('Copy as Markdown', signal, async () => {
      const article = this.querySelector('.comparison');
      const heading = this.closest('main')?.querySelector('h1')?.textContent ?? '';
      const copied = article !== null && (await copyText(comparisonMarkdown(heading, article, location.href)));
      return copied ? { copied, said: 'Copied' } : { copied, said: 'The browser refused. Select the text by hand' };
    });
    this.querySelector('[data-copy]')?.append(copy);
    const links = this.querySelector<HTMLElement>('.compare-neighbours');
    if (links !== null) neighbourKeys(links, signal);
    const source = this.getAttribute('src');
    if (source === null) return;
    // Comparing is heavier than all the rest, and pages made in advance need it no more.
    void import('./comparison/any-pair.ts').then(({ anyPair }) => {
      if (!signal.aborted) anyPair(this, source, signal);
    });
  }
}

customElements.define('compare-levels', CompareLevels);
