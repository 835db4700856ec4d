import { dayOf } from './calendar-day.ts';
import { fetchChecklist } from './fetched-checklist.ts';
import { LiveElement, onLeave } from './live-element.ts';
import { node } from './node.ts';
import { Desk } from './plan/desk.ts';
import { adoptPlans, keptPlans, plansKeyFor } from './plan/kept-plans.ts';
import { planView } from './plan/plan-view.ts';
import { TaskNodes } from './plan/task-nodes.ts';

/**
 * A plan of the checklist at `list`, an address that ends in `/`: made, dated, ticked off and kept in this browser alone.
 * The checklist is read from its JSON; plans that were kept when it had other addresses are taken over. The checklist on
 * paper, which is there without JavaScript, gives the tasks their words and steps aside.
 */
class ChecklistPlan extends LiveElement {
  protected connect(signal: AbortSignal): void {
    const holder = node('div');
    const status = node('p', { role: 'status', class: 'visually-hidden' });
    this.append(holder, status);
    onLeave(signal, () => {
      holder.remove();
      status.remove();
      if (this.#paper !== undefined) this.#paper.hidden = false;
    });
    void this.#open(holder, status, signal);
  }

  get #paper(): HTMLElement | undefined {
    return this.parentElement?.querySelector<HTMLElement>('.plan-paper') ?? undefined;
  }

  async #open(holder: HTMLElement, status: HTMLElement, signal: AbortSignal): Promise<void> {
    const address = this.getAttribute('list') ?? './';
    const list = await fetchChecklist(address, signal).catch(() => undefined);
    if (signal.aborted) return;
    if (list === undefined) {
      const again = node('button', { type: 'button' }, 'Try again');
      again.addEventListener('click', () => void this.#open(holder, status, signal));
      const words =
        'The checklist could not be loaded. Your plans are still in this browser. Until then, it is here to read:';
      holder.replaceChildren(
        node('div', { class: 'warning', role: 'alert' }, node('p', {}, words), node('p', { class: 'deeds' }, again)),
      );
      return;
    }
    const keeping = (): Storage => localStorage;
    const today = dayOf(new Date());
    const kept = keptPlans(keeping, plansKeyFor(address), list, today);
    const adopted = adoptPlans(keeping, kept, list, today);
    const desk = new Desk(list, kept, new TaskNodes(this.#paper), status, signal);
    if (this.#paper !== undefined) this.#paper.hidden = true;
    holder.replaceChildren(...adopted.map((line) => node('p', { class: 'adopted' }, line)), planView(desk));
    if (adopted.length > 0) desk.say(adopted.join(' '));
  }
}

customElements.define('checklist-plan', ChecklistPlan);
