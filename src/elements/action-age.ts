import { actionAge } from '../handbook/action-age.ts';
import { dayOf } from './calendar-day.ts';
import { LiveElement } from './live-element.ts';

/**
 * Wraps what is said of an open action about its time, and says it again by the reader's clock: a page ages after it was built.
 * `by` is the day it is due, `since` the day its record is of. The words stand in `data-part="due"` and `data-part="open"`.
 */
class ActionAge extends LiveElement {
  protected connect(): void {
    const day = (name: string): string | undefined => this.getAttribute(name) ?? undefined;
    const { state, due, open } = actionAge({ by: day('by'), since: day('since') }, dayOf(new Date()));
    this.dataset['state'] = state;
    for (const [part, words] of Object.entries({ due, open })) {
      const shown = this.querySelector<HTMLElement>(`[data-part="${part}"]`);
      if (shown === null) continue;
      shown.textContent = words;
      shown.hidden = words === '';
    }
  }
}

customElements.define('action-age', ActionAge);
