import { fetchTemplate } from './fetched-template.ts';
import { LiveElement, onLeave } from './live-element.ts';
import { node } from './node.ts';
import { Desk } from './template/desk.ts';
import { forgeOf } from './template/forge-links.ts';
import { formView } from './template/form-view.ts';
import { keptDraft, draftKeyFor } from './template/kept-draft.ts';
import { liveDocument } from './template/live-document.ts';
import { similarView } from './template/similar-view.ts';

/**
 * The form of the template at `template`, an address that ends in `/`: filled in, kept and made into a document in this browser
 * alone. The template is read from its JSON. The document beside it, which is there without JavaScript, fills as somebody types.
 */
class TemplateForm extends LiveElement {
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
    const address = this.getAttribute('template') ?? './';
    const template = await fetchTemplate(address, signal).catch(() => undefined);
    if (signal.aborted) return;
    const sheet = this.closest('article')?.querySelector<HTMLElement>('.template-document');
    if (template === undefined || sheet === undefined || sheet === null) {
      const again = node('button', { type: 'button' }, 'Try again');
      again.addEventListener('click', () => void this.#open(holder, status, signal));
      const words = 'The form could not be loaded. The document is here all the same, to copy and to fill in by hand.';
      holder.replaceChildren(
        node('div', { class: 'warning', role: 'alert' }, node('p', {}, words), node('p', { class: 'deeds' }, again)),
      );
      return;
    }
    const kept = keptDraft(() => localStorage, draftKeyFor(address), template.id);
    const desk = new Desk(template, kept, status, signal);
    const library = this.getAttribute('library');
    const similar = library === null ? undefined : similarView(desk, library);
    if (similar !== undefined) desk.onShow(similar.look);
    const below = similar === undefined ? [] : [similar.element];
    const variants = (this.getAttribute('variants') ?? '').split(' ').filter((each) => each !== '');
    holder.replaceChildren(formView(desk, liveDocument(sheet, desk), forgeOf(this), { variants, belowTitle: below }));
  }
}

customElements.define('template-form', TemplateForm);
