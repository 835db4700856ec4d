import { node } from '../node.ts';
import { asList, asText } from './control.ts';
import type { Control, ControlSetup } from './control.ts';

interface Option {
  readonly id: string;
  readonly label: string;
}

const nothing = 'Not said';

/** One of several, side by side or in a list to unfold. */
export function selectControl({ field, id, describedBy, write, leave }: ControlSetup): Control {
  const control = node(
    'select',
    { id, 'aria-describedby': describedBy, required: field.required },
    node('option', { value: '' }, field.required ? 'Choose one' : nothing),
    ...field.options.map((option) => node('option', { value: option.id }, option.label)),
  );
  control.addEventListener('change', () => {
    write(control.value);
    leave();
  });
  return {
    element: control,
    first: control,
    group: false,
    show: (typed) => {
      control.value = idOf(field.options, asText(typed));
    },
  };
}

/** One of a few, all of them in sight. What need not be answered can be taken back. */
export function radioControl({ field, id, write, leave }: ControlSetup, options: readonly Option[]): Control {
  const all = field.required ? options : [...options, { id: '', label: nothing }];
  const boxes = all.map((option, at) => {
    const box = node('input', { type: 'radio', name: id, value: option.id, id: at === 0 ? id : undefined });
    box.addEventListener('change', () => {
      write(option.id);
      leave();
    });
    return { box, element: node('label', { class: 'check' }, box, node('span', {}, option.label)) };
  });
  const [first] = boxes;
  const element = node('div', { class: 'checks' }, ...boxes.map((each) => each.element));
  return {
    element,
    first: first?.box ?? element,
    group: true,
    show: (typed) => {
      const chosen = idOf(options, asText(typed));
      for (const { box } of boxes) box.checked = box.value === chosen;
    },
  };
}

/** Several of some. */
export function boxesControl({ field, id, write, leave }: ControlSetup): Control {
  const { options } = field;
  const boxes = options.map((option, at) => {
    const box = node('input', { type: 'checkbox', value: option.id, id: at === 0 ? id : undefined });
    box.addEventListener('change', () => {
      write(boxes.filter((each) => each.box.checked).map((each) => each.box.value));
      leave();
    });
    return { box, element: node('label', { class: 'check' }, box, node('span', {}, option.label)) };
  });
  const [first] = boxes;
  const element = node('div', { class: 'checks' }, ...boxes.map((each) => each.element));
  return {
    element,
    first: first?.box ?? element,
    group: true,
    show: (typed) => {
      const chosen = new Set(asList(typed).map((each) => idOf(options, each)));
      for (const { box } of boxes) box.checked = chosen.has(box.value);
    },
  };
}

/** The id of what is chosen: by its id, or by what is shown for it. */
function idOf(options: readonly Option[], typed: string): string {
  const found = options.find(({ id }) => id === typed) ?? options.find(({ label }) => label === typed);
  return found?.id ?? '';
}
