import { LiveElement } from './live-element.ts';

class CompareLevels extends LiveElement {
  protected connect(): void {}
}

customElements.define('compare-levels', CompareLevels);
