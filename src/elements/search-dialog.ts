import { LiveElement, onLeave } from './live-element.ts';
import { icon, node } from './node.ts';
import { engineFor } from './search/browser-engine.ts';
import { queryString } from './search/query.ts';
import { loadStyles } from './search/styles.ts';
import { SearchView } from './search/search-view.ts';

const cross = 'm6 6 12 12M18 6 6 18';
const size = 8;
const lens = 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13M15.5 15.5 21 21';

/** The search of the whole handbook, over whatever page it is called from. */
class SearchDialog extends LiveElement {
  readonly #input = node('input', {
    type: 'search',
    name: 'q',
    id: 'search-dialog-q',
    placeholder: 'Search the handbook',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'go',
    'aria-describedby': 'search-dialog-keys',
  });
  #dialog: HTMLDialogElement | undefined;

  /**
   * Opens the dialog with what was last typed here, selected, so that typing begins anew.
   *
   * @param typed what was typed already, to go on from
   */
  open(typed: string): void {
    if (this.#dialog?.open === false) this.#dialog.showModal();
    this.#input.focus();
    this.#input.select();
    if (typed === '') return;
    this.#input.value = typed;
    this.#input.dispatchEvent(new Event('input'));
  }

  protected connect(signal: AbortSignal): void {
    const page = new URL(this.dataset['page'] ?? '', location.href);
    const base = new URL('../', page).pathname;
    const engine = engineFor(base);
    engine.prepare();

    const all = node('a', { class: 'search-all', href: page.href });
    const view = new SearchView(
      {
        engine,
        base,
        input: this.#input,
        size,
        more: false,
        onQuery: (query) => {
          all.href = page.pathname + queryString(query);
        },
        onFound: (count) => {
          all.textContent = count > size ? `Open all ${count} results` : 'Open the search page';
        },
      },
      signal,
    );
    const label = { 'aria-label': 'Close search', title: 'Close (Esc)' };
    const close = node('button', { type: 'button', class: 'search-close', ...label }, icon(cross));
    const form = node(
      'form',
      { class: 'search-field', role: 'search', action: page.pathname },
      icon(lens),
      node('label', { class: 'visually-hidden', for: 'search-dialog-q' }, 'Search the handbook'),
      this.#input,
      close,
    );
    const keys = node('p', { id: 'search-dialog-keys' }, 'Arrow keys move through the results, Enter opens the first.');
    const dialog = node(
      'dialog',
      { class: 'search-dialog', 'aria-label': 'Search' },
      node(
        'div',
        { class: 'search-sheet' },
        form,
        node('div', { class: 'search-body' }, view.element),
        node('div', { class: 'search-foot' }, keys, all),
      ),
    );

    form.addEventListener('submit', (event) => {
      event.preventDefault();
      view.openFirst();
    });
    close.addEventListener('click', () => dialog.close());
    dialog.addEventListener('click', ({ target, ctrlKey, metaKey, shiftKey }) => {
      // The sheet covers the dialog: what is hit beside it is the backdrop.
      const left = target instanceof Element && target.closest('a') !== null && !ctrlKey && !metaKey && !shiftKey;
      if (target === dialog || left) dialog.close();
    });
    dialog.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') {
        // A search field would only empty itself.
        event.preventDefault();
        dialog.close();
      } else if (!event.isComposing && view.move(event.key)) event.preventDefault();
      else if (isTyping(event) && document.activeElement instanceof HTMLAnchorElement) this.#input.focus();
    });
    this.append(dialog);
    this.#dialog = dialog;
    onLeave(signal, () => dialog.remove());
  }
}

/** Whether a key types a character: on a result, that goes on with the query. */
function isTyping({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey;
}

customElements.define('search-dialog', SearchDialog);

/**
 * Opens the search dialog over the page.
 *
 * @param page address of the search page
 * @param typed asked at the last moment for what was typed while the dialog was on its way
 */
export async function openSearchDialog(page: string, typed: () => string): Promise<void> {
  const known = document.querySelector('search-dialog');
  const dialog = known instanceof SearchDialog ? known : new SearchDialog();
  if (dialog !== known) {
    dialog.dataset['page'] = page;
    document.body.append(dialog);
  }
  await loadStyles();
  dialog.open(typed());
}
