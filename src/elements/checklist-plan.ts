import { LiveElement } from './live-element.ts';

/** A plan of the checklist at `list`, an address that ends in `/`: made, dated, ticked off and kept in this browser alone. */
class ChecklistPlan extends LiveElement {
  protected connect(): void {
    this.hidden = false;
  }
}

customElements.define('checklist-plan', ChecklistPlan);
