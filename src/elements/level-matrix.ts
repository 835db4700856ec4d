import { LiveElement } from './live-element.ts';

class LevelMatrix extends LiveElement {
  protected connect(): void {}
}

customElements.define('level-matrix', LevelMatrix);
