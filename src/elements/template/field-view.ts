import type { TemplateField } from '../../export/fill/template-line.ts';
import { node } from '../node.ts';
import { boxesControl, radioControl, selectControl } from './choice-controls.ts';
import type { Control, ControlSetup } from './control.ts';
import type { Desk } from './desk.ts';
import { linesControl, lineControl } from './text-controls.ts';
import { timeControl } from './time-control.ts';

/** A field of the form, with what is said about it. */
export interface FieldView {
  readonly field: TemplateField;
  readonly element: HTMLElement;
  readonly first: HTMLElement;
  /** Shows what is typed. */
  readonly show: () => void;
  /** Says what somebody should know of what they typed, although nothing is wrong with it. */
  readonly tell: (words: string) => void;
  /** Says what is wrong, and gives it back; what is missing only if asked. */
  readonly check: (missing: boolean) => string | undefined;
}

/** As many can be chosen from at a glance. */
const few = 6;

/** A field of a template: its question, what helps to answer it, and the control for its kind of answer. */
export function fieldView(field: TemplateField, desk: Desk, changed: () => void): FieldView {
  const id = `ui:template-${field.name}`;
  const [helpId, problemId, noteId] = [`${id}-help`, `${id}-problem`, `${id}-note`];
  const problem = node('p', { class: 'refusal', id: problemId });
  const note = node('p', { class: 'note', id: noteId });
  const help = helpOf(field);
  const describedBy = [...(help.length > 0 ? [helpId] : []), problemId, noteId].join(' ');
  let told: string | undefined;
  const check = (missing: boolean): string | undefined => {
    const words = problemIn(field, control, desk, missing);
    if (words === told) return words;
    told = words;
    problem.textContent = words ?? '';
    element.toggleAttribute('data-wrong', words !== undefined);
    const named = control.group ? element : control.first;
    if (words === undefined) named.removeAttribute('aria-invalid');
    else if (!control.group) named.setAttribute('aria-invalid', 'true');
    return words;
  };
  const control = controlFor({
    field,
    id,
    describedBy,
    write: (typed) => {
      desk.write(field.name, typed);
      // What was wrong is looked at again at once; what is not finished yet is left alone.
      if (told !== undefined) check(true);
      changed();
    },
    leave: () => check(false),
  });
  const words = [field.label, ...(field.required ? [node('span', { class: 'needed' }, ' (required)')] : [])];
  const name = control.group ? node('legend', {}, ...words) : node('label', { for: id }, ...words);
  const element = node(
    control.group ? 'fieldset' : 'div',
    { class: 'template-field', 'data-type': field.type, 'aria-describedby': control.group ? describedBy : undefined },
    name,
    ...(help.length > 0 ? [node('div', { class: 'help', id: helpId }, ...help)] : []),
    control.element,
    problem,
    note,
  );
  const tell = (said: string): void => {
    if (note.textContent === said) return;
    note.textContent = said;
    desk.say(said);
  };
  return { field, element, first: control.first, show: () => control.show(desk.typed(field)), tell, check };
}

function helpOf({ help, example, type, options }: TemplateField): HTMLElement[] {
  const lines = [
    ...(help === null ? [] : [help]),
    ...(type === 'list' ? ['One on each line.'] : []),
    ...((type === 'choices' || type === 'services') && options.length === 0 ? ['One on each line.'] : []),
    ...(example === null || type === 'time' || type === 'date' ? [] : [`For example: ${example}`]),
  ];
  return lines.map((line) => node('p', { class: 'hint' }, line));
}

function controlFor(setup: ControlSetup): Control {
  const { type, options } = setup.field;
  switch (type) {
    case 'paragraph':
    case 'list':
      return linesControl(setup);
    case 'choices':
    case 'services':
      return options.length === 0 ? linesControl(setup) : boxesControl(setup);
    case 'choice':
    case 'severity':
      if (options.length === 0) return lineControl(setup);
      return options.length > few ? selectControl(setup) : radioControl(setup, options);
    case 'team':
    case 'service':
      return options.length === 0 ? lineControl(setup) : selectControl(setup);
    case 'yes-no':
      return radioControl(setup, [
        { id: 'yes', label: 'Yes' },
        { id: 'no', label: 'No' },
      ]);
    case 'time':
      return timeControl(setup);
    case 'date':
    case 'link':
    case 'number':
    case 'text':
      return lineControl(setup);
  }
}

function problemIn(field: TemplateField, control: Control, desk: Desk, missing: boolean): string | undefined {
  const wrong = control.unread?.() ?? desk.problemOf(field);
  if (wrong !== undefined || !missing) return wrong;
  return desk.filled(false).missing.includes(field.name) ? missingWords(field) : undefined;
}

function missingWords({ type }: TemplateField): string {
  switch (type) {
    case 'choice':
    case 'team':
    case 'severity':
    case 'service':
    case 'yes-no':
      return 'Choose one of them.';
    case 'choices':
    case 'services':
      return 'Choose at least one.';
    case 'date':
      return 'Say which day.';
    case 'time':
      return 'Say when. A guess is better than nothing.';
    default:
      return 'Write something here.';
  }
}
