import { LiveElement } from './live-element.ts';

/**
 * The way back to the plans that this browser holds of checklists below the address `under`. What the line is made of is
 * loaded only where there is one: most readers of the page have none. Its room is kept, so that nothing moves.
 */
class PlanWay extends LiveElement {
  protected connect(): void {
    const start = `handrail-plans:${this.getAttribute('under')}`;
    try {
      const keys = Object.keys(localStorage).filter((key) => key.startsWith(start));
      if (keys.length > 0) void import('./plan-way-line.ts').then(({ showPlans }) => showPlans(this, keys));
    } catch {
      // A storage that is forbidden holds no plan.
    }
  }
}

customElements.define('plan-way', PlanWay);
