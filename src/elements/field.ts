import { node } from './node.ts';
import type { Attributes } from './node.ts';

/** A field to write in, with its label, that never overwrites what somebody is writing. */
export interface Field<Control extends HTMLElement = HTMLElement> {
  readonly element: HTMLElement;
  readonly control: Control;
  readonly show: (value: string) => void;
}

let fields = 0;

/** An id for a field, so that a label can name it. The interface's ids begin with `ui:`. */
export function fieldId(): string {
  fields += 1;
  return `ui:field-${fields}`;
}

/**
 * A field of one line.
 *
 * @param write is given the text with each letter
 */
export function lineField(
  label: string,
  attributes: Attributes,
  write: (value: string) => void,
): Field<HTMLInputElement> {
  const control = node('input', attributes);
  control.addEventListener('input', () => write(control.value));
  return {
    element: node('label', { class: 'line-field' }, node('span', {}, label), control),
    control,
    show: shows(control),
  };
}

/**
 * A field of several lines that grows with its text, by a copy of the text behind it. The copy is what is printed: paper
 * has no scroll bars.
 *
 * @param write is given the text with each letter
 */
export function textField(label: string, prompt: string, write: (value: string) => void): Field<HTMLTextAreaElement> {
  const control = node('textarea', { rows: '1', placeholder: prompt, 'aria-label': label });
  const copy = node('div', { class: 'copy', 'aria-hidden': 'true' });
  const mirror = (): void => {
    // A line end that ends a text takes no room without something behind it.
    const text = `${control.value}\u{200B}`;
    // Writing the same again would have the browser lay out every note of the page with each letter.
    if (copy.textContent !== text) copy.textContent = text;
  };
  control.addEventListener('input', () => {
    mirror();
    write(control.value);
  });
  const show = shows(control);
  return {
    element: node('div', { class: 'growing' }, control, copy),
    control,
    show: (value) => {
      show(value);
      mirror();
    },
  };
}

/** A field to choose from, with its label. */
export function choiceField(
  label: string,
  choices: readonly (HTMLOptionElement | HTMLOptGroupElement)[],
  write: (value: string) => void,
): Field<HTMLSelectElement> {
  const id = fieldId();
  const control = node('select', { id }, ...choices);
  control.addEventListener('change', () => write(control.value));
  const element = node('span', { class: 'choice-field' }, node('label', { for: id }, label), control);
  return {
    element,
    control,
    show: (value) => {
      control.value = value;
    },
  };
}

function shows(control: HTMLInputElement | HTMLTextAreaElement): (value: string) => void {
  return (value) => {
    if (document.activeElement !== control && control.value !== value) control.value = value;
  };
}
