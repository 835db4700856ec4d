import { onKeptElsewhere } from './kept/kept-elsewhere.ts';
import { LiveElement } from './live-element.ts';
import { plansIn, plansInWords, plansKey } from './plan-here-words.ts';

/**
 * A line that says which plans this browser holds for the checklist at `list`, an address that ends in `/`. The link beside
 * it, which makes a plan, goes on with them then.
 */
class PlanHere extends LiveElement {
  protected connect(signal: AbortSignal): void {
    const list = this.getAttribute('list') ?? '';
    const key = plansKey(list);
    const way = this.parentElement?.querySelector('a');
    const before = way?.textContent ?? '';
    const show = (): void => {
      const words = plansInWords(plansIn(kept(key)));
      this.hidden = words === undefined;
      this.textContent = words?.said ?? '';
      if (way) way.textContent = words?.link ?? before;
    };
    onKeptElsewhere(signal, key, show);
    show();
  }
}

/** What is kept under a key; nothing where keeping is forbidden. */
function kept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

customElements.define('plan-here', PlanHere);
