import { LiveElement } from './live-element.ts';

class GrowthNotebook extends LiveElement {
  protected connect(): void {}
}

customElements.define('growth-notebook', GrowthNotebook);
