import { LiveElement, onLeave } from './live-element.ts';
import { node } from './node.ts';
import { asksForSearch, hasCommandKey, shortcutLabel } from './shortcut.ts';

/** Fields that take text, where `/` is a character and not a command. */
const fields = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

/**
 * Wraps the link to the search page and makes it open the search dialog instead, as do `/` and Ctrl or Command K on any
 * page. The dialog is loaded when it is first wanted. On the search page itself, the form there is used.
 */
export class SearchOpen extends LiveElement {
  protected connect(signal: AbortSignal): void {
    const link = this.querySelector('a');
    if (link === null) return;
    const command = hasCommandKey(navigator.platform);
    const hint = node('kbd', { 'aria-hidden': 'true' }, shortcutLabel(command));
    link.append(hint);
    link.setAttribute('aria-haspopup', 'dialog');
    link.setAttribute('aria-keyshortcuts', command ? '/ Meta+K' : '/ Control+K');
    onLeave(signal, () => {
      hint.remove();
      link.removeAttribute('aria-haspopup');
      link.removeAttribute('aria-keyshortcuts');
    });

    const prepare = (): void => void import('./search-dialog.ts').catch(() => undefined);
    link.addEventListener('pointerenter', prepare, { signal, once: true });
    link.addEventListener('focus', prepare, { signal, once: true });
    link.addEventListener(
      'click',
      (event) => {
        if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        void openSearch(link.href);
      },
      { signal },
    );
    document.addEventListener(
      'keydown',
      (event) => {
        const [target] = event.composedPath();
        const typing = target instanceof Element && target.closest(fields) !== null;
        if (event.defaultPrevented || !asksForSearch(event, typing, command)) return;
        event.preventDefault();
        void openSearch(link.href);
      },
      { signal },
    );
  }
}

/**
 * Opens search: the form of the search page when that is where the reader is, or else the dialog. When the dialog cannot
 * be loaded, the link leads to the search page as it does without JavaScript.
 *
 * @param page address of the search page
 */
async function openSearch(page: string): Promise<void> {
  const form = document.querySelector<HTMLInputElement>('search-results input[name="q"]');
  if (form !== null) {
    form.focus();
    form.select();
    return;
  }
  const typing = new EarlyTyping();
  try {
    const { openSearchDialog } = await import('./search-dialog.ts');
    await openSearchDialog(page, () => typing.end());
  } catch {
    typing.end();
    location.href = page;
  }
}

/** What a reader types while the dialog is on its way: it belongs in there. */
class EarlyTyping {
  readonly #listening = new AbortController();
  #text = '';

  constructor() {
    const keep = (event: KeyboardEvent): void => {
      const { key, ctrlKey, metaKey, altKey } = event;
      if (key.length !== 1 || ctrlKey || metaKey || altKey) return;
      event.preventDefault();
      event.stopPropagation();
      this.#text += key;
    };
    addEventListener('keydown', keep, { capture: true, signal: this.#listening.signal });
  }

  /** Stops listening; gives what was typed. */
  end(): string {
    this.#listening.abort();
    return this.#text;
  }
}
