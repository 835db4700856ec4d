import { node } from '../node.ts';
import { fieldId } from './field.ts';
import { openNotebook } from './notebook-file.ts';
import type { Notebook } from './notebook.ts';

/**
 * A field that opens a notebook from a file. What is no notebook is refused in words, right below.
 *
 * @param use is given the notebook and the file's name
 */
export function fileField(words: string, use: (notebook: Notebook, name: string) => void): HTMLElement {
  const id = fieldId();
  const refusal = node('p', { class: 'refusal', role: 'alert' });
  const input = node('input', { type: 'file', id, accept: '.json,application/json' });
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    if (file === undefined) return;
    refusal.textContent = '';
    void file.text().then(
      (text) => {
        const opened = openNotebook(text);
        if ('refused' in opened) refusal.textContent = opened.refused;
        else use(opened.notebook, file.name);
      },
      () => {
        refusal.textContent = 'The browser could not read this file.';
      },
    );
    // The same file may be chosen again, after it was mended.
    input.value = '';
  });
  return node('div', { class: 'file-field' }, input, node('label', { for: id }, words), refusal);
}
