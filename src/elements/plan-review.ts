import { LiveElement } from './live-element.ts';

/** What was done by each of the success measures of the checklist at `list`, from the plans kept in this browser. */
class PlanReview extends LiveElement {
  protected connect(): void {
    this.hidden = false;
  }
}

customElements.define('plan-review', PlanReview);
