import { frictionWords, timeWords } from '../../export/friction-report.ts';
import { reportFriction, withdrawFriction } from '../../handbook/progress/editing.ts';
import { recordFor } from '../../handbook/progress.ts';
import type { Friction } from '../../schema/checklist-plans.ts';
import { KeyedList } from '../keyed-list.ts';
import { fieldId } from '../field.ts';
import { newId } from '../new-id.ts';
import { icon, node } from '../node.ts';
import type { Desk, TaskPart } from './desk.ts';
import { frictionRow } from './friction-row.ts';

const kinds = ['wrong', 'unclear', 'missing', 'slow'] as const;
const flag = 'M6 21V4h12l-3 4.5 3 4.5H6';

/** What was in the way of a task: a small flag at the end of its first line, which opens the place to say so. */
export function frictionPart(desk: Desk, taskId: string): TaskPart {
  const task = desk.list.phases.flatMap(({ tasks }) => tasks).find(({ id }) => id === taskId);
  const text = task?.text ?? taskId;
  const words = node('span');
  // The words that appear under a pointer are in the name already: they are not to be read out twice.
  const picture = node('span', { title: 'Something was in the way', 'aria-hidden': 'true' }, icon(flag));
  const panelId = fieldId();
  const control = node(
    'button',
    { type: 'button', class: 'friction-flag', 'aria-expanded': 'false', 'aria-controls': panelId },
    picture,
    node('span', { class: 'visually-hidden' }, words, `: ${text}`),
  );
  const said = node('p', { class: 'friction-said' });
  const rows = new KeyedList<Friction>(node('ul', { class: 'friction-marks' }), (first) => {
    const { id: plan } = desk.record;
    const edit = (change: (key: string) => Parameters<Desk['changePlan']>[0]): void =>
      desk.changePlan((record) => {
        const key = recordFor(record, { id: taskId })?.key;
        return key === undefined ? record : change(key)(record);
      }, plan);
    return frictionRow(desk, first, {
      about: text,
      write: (friction) => edit((key) => (record) => reportFriction(record, key, friction)),
      remove: () => {
        // The row must not hold the focus: it would stay.
        control.focus();
        edit((key) => (record) => withdrawFriction(record, key, first.id));
        desk.say('Removed.');
      },
    });
  });
  const buttons = kinds.map((kind) => {
    const button = node('button', { type: 'button' }, frictionWords[kind]);
    button.addEventListener('click', () => {
      const friction: Friction = { id: newId(), kind, note: '', minutes: null, date: desk.today, reported: null };
      desk.changePlan((record) => {
        const key = recordFor(record, { id: taskId })?.key;
        return key === undefined ? record : reportFriction(record, key, friction);
      });
      const field = kind === 'slow' ? 'input' : 'textarea';
      rows.rowOf(friction.id)?.querySelector<HTMLElement>(field)?.focus();
    });
    return button;
  });
  const panel = node(
    'div',
    { class: 'friction-panel', id: panelId },
    rows.element,
    node('div', { class: 'deeds', role: 'group', 'aria-label': `What was in the way of: ${text}` }, ...buttons),
  );
  panel.hidden = true;
  control.addEventListener('click', () => {
    panel.hidden = !panel.hidden;
    control.setAttribute('aria-expanded', String(!panel.hidden));
    show();
  });
  const element = node('div', { class: 'friction' }, said, panel);
  const show = (): void => {
    const record = recordFor(desk.record, { id: taskId });
    const marks = record?.friction ?? [];
    control.hidden = record === undefined;
    element.hidden = record === undefined;
    control.toggleAttribute('data-marked', marks.length > 0);
    // Where the notes stand, their words are not said twice.
    said.hidden = marks.length === 0 || !panel.hidden;
    const line =
      marks.length === 0
        ? 'Something was in the way'
        : `In the way: ${marks.map((each) => markWords(each, task?.minutes ?? null)).join('; ')}`;
    if (words.textContent !== line) words.textContent = line;
    const notes = marks.flatMap(({ note }) => (note.trim() === '' ? [] : [`“${note.trim()}”`]));
    const whole = [line, ...notes].join(' ');
    if (said.textContent !== whole) said.textContent = whole;
    rows.show(marks);
    rows.element.hidden = rows.element.childElementCount === 0;
  };
  return { control, element, show };
}

/** Something that was in the way, in a few words: `unclear`, `slower than said (said 15 min, took 60 min)`. */
function markWords({ kind, minutes }: Pick<Friction, 'kind' | 'minutes'>, said: number | null): string {
  const time = kind === 'slow' && minutes !== null ? ` (${timeWords(minutes, said)})` : '';
  return `${frictionWords[kind].toLowerCase()}${time}`;
}
