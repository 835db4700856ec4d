import { answer, choose, name, rename, setStart } from '../../handbook/progress/editing.ts';
import { fieldId, lineField } from '../field.ts';
import { node } from '../node.ts';
import type { Part } from '../part.ts';
import { shortDay, startAdvice } from './day-words.ts';
import type { Desk } from './desk.ts';
import { planButtons } from './plans-view.ts';

/** The set-up of a plan on the page. */
export interface SetUpView extends Part {
  /** Closes it: the plan is to be seen. */
  readonly close: () => void;
}

/**
 * What a plan is made of: its first day, the answers to the questions of the checklist, and who is who. Every part may stay
 * empty, and all can be changed at any time.
 *
 * @param leave is called when the reader wants to see the plan
 */
export function setUpView(desk: Desk, leave: () => void): SetUpView {
  const words = node('span', { class: 'set-up-words' });
  const body = node('div', { class: 'set-up-body' });
  const element = node('details', { class: 'set-up' }, node('summary', {}, node('h2', {}, 'Set-up'), ' ', words), body);
  let shown = '';
  let fields: readonly Part[] = [];
  const others = planButtons(desk, () => {
    // The first field of what is open now: the button that was pressed may be gone.
    if (element.open) body.querySelector('input')?.focus();
    else element.querySelector('summary')?.focus();
  });
  return {
    element,
    close: () => {
      element.open = false;
    },
    show: () => {
      const { record } = desk;
      if (record.id !== shown) {
        shown = record.id;
        // Open for somebody who has yet to begin; after that, it is theirs to open and close.
        element.open = !desk.isBegun || record.start === null;
        // Fields of another plan are other fields: what is still being typed belongs to the one it was begun in.
        fields = fieldsOf(desk, record.id);
        const done = node('button', { type: 'button', class: 'main' }, 'Show the plan');
        done.addEventListener('click', () => {
          element.open = false;
          desk.changePlan((plan) => plan);
          leave();
        });
        body.replaceChildren(
          node(
            'p',
            { class: 'hint' },
            'Leave out what you do not know: all of it can be changed later. It stays in this browser.',
          ),
          ...fields.map((field) => field.element),
          node('p', { class: 'deeds' }, done, ...others.buttons),
        );
      }
      others.show();
      words.textContent = summaryOf(desk);
      for (const field of fields) field.show();
    },
  };
}

/** What is set up, in one line. */
function summaryOf({ record, list, today }: Desk): string {
  const answers = list.questions.flatMap(({ id, ask, options }) => {
    const label = options.find((option) => option.id === record.answers[id])?.label;
    return label === undefined ? [] : [/^(yes|no)$/i.test(label) ? `${ask} ${label}` : label];
  });
  const start = record.start === null ? 'no date yet' : `${list.dayOne}: ${shortDay(record.start, today)}`;
  return [start, ...answers].join(' · ');
}

function fieldsOf(desk: Desk, plan: string): Part[] {
  const { list } = desk;
  const me = radios(
    'I am the …',
    'Your tasks are shown first. You can look at everybody’s at any time.',
    [...list.roles.map(({ id, title }) => [id, title] as const), ['', 'Somebody else'] as const],
    () => desk.record.view,
    (value) => {
      desk.changePlan((record) => choose(record, value), plan);
      desk.look(value);
    },
  );
  const questions = list.questions.map((question) =>
    radios(
      question.ask,
      question.help ?? undefined,
      [...question.options.map(({ id, label }) => [id, label] as const), ['', 'Not sure yet'] as const],
      () => desk.record.answers[question.id] ?? '',
      (value) => desk.changePlan((record) => answer(record, question.id, value === '' ? null : value), plan),
    ),
  );
  return [...(list.roles.length < 2 ? [] : [me]), startField(desk, plan), ...questions, namesField(desk, plan)];
}

function startField(desk: Desk, plan: string): Part {
  const id = fieldId();
  const advice = node('p', { class: 'advice', id: `${id}-advice`, role: 'status' });
  const control = node('input', { type: 'date', id, 'aria-describedby': advice.id });
  const say = (): void => {
    const words = control.validity.badInput
      ? 'There is no such day.'
      : control.value === ''
        ? ''
        : (startAdvice(control.value, desk.today, desk.list.calendar) ?? '');
    if (advice.textContent !== words) advice.textContent = words;
  };
  control.addEventListener('input', () => {
    say();
    const { value } = control;
    // While a year is typed digit by digit, it is one of the first century.
    if (value !== '' && value < '1970') return;
    if (control.validity.badInput) return;
    desk.changePlan((record) => setStart(record, value === '' ? null : value), plan);
  });
  control.addEventListener('blur', say);
  return {
    element: node('div', { class: 'set-up-field' }, node('label', { for: id }, desk.list.dayOne), control, advice),
    show: () => {
      const value = desk.record.start ?? '';
      if (document.activeElement === control) return;
      if (control.value !== value) control.value = value;
      say();
    },
  };
}

function radios(
  legend: string,
  help: string | undefined,
  options: readonly (readonly [value: string, words: string])[],
  current: () => string | null,
  write: (value: string) => void,
): Part {
  const group = fieldId();
  const hint = help === undefined ? undefined : node('p', { class: 'hint', id: `${group}-help` }, help);
  const inputs = options.map(([value, words]) => {
    const input = node('input', { type: 'radio', name: group, value });
    input.addEventListener('change', () => write(value));
    return { value, input, label: node('label', { class: 'check' }, input, words) };
  });
  return {
    element: node(
      'fieldset',
      { class: 'set-up-field', 'aria-describedby': hint?.id },
      node('legend', {}, legend),
      ...(hint === undefined ? [] : [hint]),
      node('div', { class: 'checks' }, ...inputs.map(({ label }) => label)),
    ),
    show: () => {
      const value = current();
      for (const each of inputs) each.input.checked = each.value === value;
    },
  };
}

/** Who the plan is for and who helps, by name. */
function namesField(desk: Desk, plan: string): Part {
  const whose = lineField(
    'Name of the plan',
    { type: 'text', autocomplete: 'off', placeholder: 'such as a first name' },
    (value) => desk.changePlan((record) => rename(record, value), plan),
  );
  const people = desk.list.roles.map(({ id, title, summary }) => ({
    id,
    summary,
    field: lineField(title, { type: 'text', autocomplete: 'off', placeholder: 'name, if you like' }, (value) =>
      desk.changePlan((record) => name(record, id, value), plan),
    ),
  }));
  return {
    element: node(
      'fieldset',
      { class: 'set-up-field names' },
      node('legend', {}, 'Names'),
      node('p', { class: 'hint' }, 'Kept in this browser only. No link carries them.'),
      whose.element,
      ...people.map(({ field, summary }) => {
        if (summary !== null) field.element.append(node('span', { class: 'hint' }, summary));
        return field.element;
      }),
    ),
    show: () => {
      const { record } = desk;
      whose.show(record.whose);
      for (const { id, field } of people) field.show(record.people[id] ?? '');
    },
  };
}
