import { node } from './node.ts';

/** One way to answer. A grave one cannot be taken back. */
export interface Answer<Value extends string> {
  readonly value: Value;
  readonly words: string;
  readonly grave?: true;
}

/**
 * Asks the reader something before anything is done, in a dialog of the platform: it holds the focus and gives it back.
 *
 * @returns the answer, or `undefined` when it was closed without one
 */
export function ask<Value extends string>(
  title: string,
  sentences: readonly string[],
  answers: readonly Answer<Value>[],
): Promise<Value | undefined> {
  const { promise, resolve } = Promise.withResolvers<Value | undefined>();
  const dialog = node('dialog', { class: 'question', 'aria-labelledby': 'ui:question' });
  const buttons = answers.map(({ value, words, grave }) => {
    const button = node('button', { type: 'button', class: grave === true ? 'grave' : undefined }, words);
    button.addEventListener('click', () => {
      resolve(value);
      dialog.close();
    });
    return button;
  });
  const cancel = node('button', { type: 'button', autofocus: true }, 'Cancel');
  cancel.addEventListener('click', () => dialog.close());
  dialog.append(
    node('h2', { id: 'ui:question' }, title),
    ...sentences.map((sentence) => node('p', {}, sentence)),
    node('p', { class: 'deeds' }, ...buttons, cancel),
  );
  dialog.addEventListener('close', () => {
    dialog.remove();
    resolve(undefined);
  });
  document.body.append(dialog);
  dialog.showModal();
  return promise;
}
