import { frictionWords, timeWords } from '../../export/friction-report.ts';
import { reportFriction, withdrawFriction } from '../../handbook/progress/editing.ts';
import { recordFor } from '../../handbook/progress.ts';
import type { Friction } from '../../schema/checklist-plans.ts';
import { KeyedList } from '../keyed-list.ts';
import { newId } from '../new-id.ts';
import { node } from '../node.ts';
import type { Part } from '../part.ts';
import type { Desk } from './desk.ts';
import { frictionRow } from './friction-row.ts';

const kinds = ['wrong', 'unclear', 'missing', 'slow'] as const;

/** Below a task: what was in its way. It is one quiet line until somebody opens it, and says what there is. */
export function frictionPart(desk: Desk, taskId: string): Part {
  const task = desk.list.phases.flatMap(({ tasks }) => tasks).find(({ id }) => id === taskId);
  const text = task?.text ?? taskId;
  const words = node('span');
  const summary = node('summary', {}, words, node('span', { class: 'visually-hidden' }, `: ${text}`));
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
        summary.focus();
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
  const element = node(
    'details',
    { class: 'friction' },
    summary,
    rows.element,
    node('div', { class: 'deeds', role: 'group', 'aria-label': `What was in the way of: ${text}` }, ...buttons),
  );
  return {
    element,
    show: () => {
      const record = recordFor(desk.record, { id: taskId });
      const said = record?.friction ?? [];
      element.hidden = record === undefined;
      element.toggleAttribute('data-marked', said.length > 0);
      const line =
        said.length === 0
          ? 'Something was in the way'
          : `In the way: ${said.map((each) => markWords(each, task?.minutes ?? null)).join('; ')}`;
      if (words.textContent !== line) words.textContent = line;
      rows.show(said);
      rows.element.hidden = rows.element.childElementCount === 0;
    },
  };
}

/** Something that was in the way, in a few words: `unclear`, `slower than said (said 15 min, took 60 min)`. */
export function markWords({ kind, minutes }: Pick<Friction, 'kind' | 'minutes'>, said: number | null): string {
  const time = kind === 'slow' && minutes !== null ? ` (${timeWords(minutes, said)})` : '';
  return `${frictionWords[kind].toLowerCase()}${time}`;
}
