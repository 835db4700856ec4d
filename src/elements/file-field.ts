import { fieldId } from './field.ts';
import type { Opened } from './kept/opened.ts';
import { node } from './node.ts';

/**
 * A field that opens a JSON file. What is refused is said in words, right below.
 *
 * @param open reads the file's text
 * @param use is given what the file holds, and the file's name
 */
export function fileField<Value>(
  words: string,
  open: (text: string) => Opened<Value>,
  use: (value: Value, name: string) => void,
): HTMLElement {
  const id = fieldId();
  const refusal = node('p', { class: 'refusal', role: 'alert' });
  const input = node('input', { type: 'file', id, accept: '.json,application/json' });
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    if (file === undefined) return;
    refusal.textContent = '';
    void file.text().then(
      (text) => {
        const opened = open(text);
        if ('refused' in opened) refusal.textContent = opened.refused;
        else use(opened.value, file.name);
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
