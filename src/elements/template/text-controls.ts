import { textField } from '../field.ts';
import { node } from '../node.ts';
import type { Attributes } from '../node.ts';
import { asText } from './control.ts';
import type { Control, ControlSetup } from './control.ts';

/** A line to type in: words, a number, an address, a day. */
export function lineControl({ field, id, describedBy, write, leave }: ControlSetup): Control {
  const kind = kinds[field.type] ?? { type: 'text' };
  const control = node('input', {
    id,
    ...kind,
    'aria-describedby': describedBy,
    required: field.required && field.type !== 'date',
    autocomplete: 'off',
  });
  control.addEventListener('input', () => write(control.value));
  control.addEventListener('change', leave);
  const unread = (): string | undefined =>
    control.validity.badInput ? 'This is not a whole date yet. Day, month and year have to be there.' : undefined;
  return { element: control, first: control, group: false, show: shower(control), unread };
}

const kinds: Readonly<Record<string, Attributes>> = {
  date: { type: 'date' },
  link: { type: 'text', inputmode: 'url', spellcheck: 'false' },
  number: { type: 'text', inputmode: 'decimal' },
};

/** Lines to type in, which grow with their text. */
export function linesControl({ field, id, describedBy, write, leave }: ControlSetup): Control {
  const { element, control, show } = textField(field.label, '', write);
  control.removeAttribute('aria-label');
  control.removeAttribute('placeholder');
  control.id = id;
  control.required = field.required;
  control.setAttribute('aria-describedby', describedBy);
  control.addEventListener('change', leave);
  return { element, first: control, group: false, show: (typed) => show(asText(typed)) };
}

function shower(control: HTMLInputElement): Control['show'] {
  return (typed) => {
    const text = asText(typed);
    if (document.activeElement !== control && control.value !== text) control.value = text;
  };
}
