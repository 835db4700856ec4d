import { dayOf } from './calendar-day.ts';
import { fetchChecklist } from './fetched-checklist.ts';
import { LiveElement, onLeave } from './live-element.ts';
import { node } from './node.ts';
import { Desk } from './plan/desk.ts';
import { adoptPlans, keptPlans, plansKeyFor } from './plan/kept-plans.ts';
import { TaskNodes } from './plan/task-nodes.ts';
import { reviewView } from './review/review-view.ts';

/**
 * How it goes with the success measures of the checklist at `list`, an address that ends in `/`, by the plans kept in this
 * browser: what is there, what was done by when, and what to talk about. The measures around it stay as they are; without a
 * plan they are all there is.
 */
class PlanReview extends LiveElement {
  protected connect(signal: AbortSignal): void {
    const holder = node('div');
    const status = node('p', { role: 'status', class: 'visually-hidden' });
    this.append(holder, status);
    onLeave(signal, () => {
      holder.remove();
      status.remove();
    });
    void this.#open(holder, status, signal);
  }

  async #open(holder: HTMLElement, status: HTMLElement, signal: AbortSignal): Promise<void> {
    const address = this.getAttribute('list') ?? './';
    const page = this.parentElement;
    const list = await fetchChecklist(address, signal).catch(() => undefined);
    if (signal.aborted || page === null) return;
    if (list === undefined) {
      const words =
        'What your plans say about this could not be loaded. They are still in this browser. Load the page again.';
      holder.replaceChildren(node('p', { class: 'review-none', role: 'alert' }, words));
      return;
    }
    const keeping = (): Storage => localStorage;
    const today = dayOf(new Date());
    const kept = keptPlans(keeping, plansKeyFor(address), list, today);
    adoptPlans(keeping, kept, list, today);
    holder.replaceChildren(reviewView(new Desk(list, kept, new TaskNodes(undefined), status, signal), page));
  }
}

customElements.define('plan-review', PlanReview);
