import { onKeptElsewhere } from './kept/kept-elsewhere.ts';
import { LiveElement } from './live-element.ts';
import { node } from './node.ts';
import { plansIn, plansInWords, plansKey } from './plan-here-words.ts';

/** A line that says which plans this browser holds for the checklist at `list`, an address that ends in `/`. */
class PlanHere extends LiveElement {
  protected connect(signal: AbortSignal): void {
    const list = this.getAttribute('list') ?? '';
    const key = plansKey(list);
    const show = (): void => {
      const words = plansInWords(plansIn(kept(key)));
      this.hidden = words === undefined;
      if (words === undefined) this.replaceChildren();
      else this.replaceChildren(words.said, ' ', node('a', { href: `${list}plan/` }, words.link));
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
