import { LiveElement } from './live-element.ts';

class LastingLinks extends LiveElement {
  protected connect(): void {}
}

customElements.define('lasting-links', LastingLinks);
