import { node } from '../node.ts';
import type { Desk, Part } from './desk.ts';
import { download } from './download.ts';
import { isEmpty } from './notebook.ts';
import { exportFile, startAnew } from './safe-view.ts';

/** Where the notes are: in this browser, or only on this page, or in a form that cannot be read. */
export function stateView(desk: Desk): Part {
  const element = node('div', { class: 'state' });
  let shown: unknown;
  return {
    element,
    show: () => {
      const { state } = desk.kept;
      if (state.type === shown) return;
      shown = state.type;
      if (state.type === 'kept') {
        element.replaceChildren(node('p', {}, 'Saved in this browser as you write. Nothing is sent.'));
      } else if (state.type === 'not-kept') {
        const save = node('button', { type: 'button' }, 'Export to a file');
        save.addEventListener('click', () => exportFile(desk));
        element.replaceChildren(
          node(
            'div',
            { class: 'warning', role: 'alert' },
            node('p', {}, node('strong', {}, 'This browser does not keep your notes.')),
            node(
              'p',
              {},
              'Its storage is full or blocked: they are on this page only. Export them before you leave it.',
            ),
            node('p', { class: 'deeds' }, save),
          ),
        );
      } else {
        const { text, why } = state;
        const save = node('button', { type: 'button' }, 'Download it as it is');
        save.addEventListener('click', () => download('unreadable-notebook.txt', text, 'text/plain'));
        const anew = node('button', { type: 'button', class: 'grave' }, 'Start anew');
        anew.addEventListener('click', () => void startAnew(desk));
        element.replaceChildren(
          node(
            'div',
            { class: 'warning', role: 'alert' },
            node('p', {}, node('strong', {}, 'The notebook in this browser cannot be read, and was left as it is.')),
            node('p', {}, why),
            node('p', { class: 'deeds' }, save, anew),
          ),
        );
      }
    },
  };
}

/** Asks before the page is left with notes that are nowhere else. */
export function guardLeaving(desk: Desk): void {
  addEventListener(
    'beforeunload',
    (event) => {
      if (desk.kept.state.type === 'not-kept' && !isEmpty(desk.notebook)) event.preventDefault();
    },
    { signal: desk.signal },
  );
}
