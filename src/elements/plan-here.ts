import { LiveElement } from './live-element.ts';

/** A line that says which plans this browser holds for the checklist at `list`, an address that ends in `/`. */
class PlanHere extends LiveElement {
  protected connect(): void {
    this.hidden = false;
  }
}

customElements.define('plan-here', PlanHere);
