import { frictionWords } from '../../export/friction-report.ts';
import type { Friction } from '../../schema/checklist-plans.ts';
import { choiceField, lineField, textField } from '../field.ts';
import type { Row } from '../keyed-list.ts';
import { node } from '../node.ts';
import { shortDay } from './day-words.ts';
import type { Desk } from './desk.ts';

/** What can be done with something that was in the way. */
export interface FrictionDeeds {
  /** The words of the task it was in the way of; none, when a step is missing. */
  readonly about: string | undefined;
  /** Says it anew, even if it was removed in another tab meanwhile. */
  readonly write: (friction: Friction) => void;
  readonly remove: () => void;
}

/** Something that was in the way, to write and to read: what it was, how long it took, a note, and whether it is handed in. */
export function frictionRow(desk: Desk, first: Friction, { about, write, remove }: FrictionDeeds): Row<Friction> {
  let seen = first;
  const said = (change: Partial<Friction>): void => {
    // What reads differently has not been handed in.
    seen = { ...seen, ...change, reported: null };
    write(seen);
  };
  const isTask = about !== undefined;
  const kind = choiceField(
    'It was',
    entriesOf(frictionWords).map(([value, words]) => node('option', { value }, words.toLowerCase())),
    (value) => {
      const chosen = entriesOf(frictionWords).find(([each]) => each === value)?.[0] ?? seen.kind;
      said({ kind: chosen, minutes: chosen === 'slow' ? seen.minutes : null });
    },
  );
  const minutes = lineField('Minutes it took', { type: 'number', min: '1', step: '1', inputmode: 'numeric' }, () => {
    const taken = minutes.control.valueAsNumber;
    said({ minutes: Number.isFinite(taken) && taken > 0 ? taken : null });
  });
  const [label, prompt] = isTask
    ? [`Note: ${about}`, 'What happened? What would have helped?']
    : ['The step that is missing', 'Which step, and when would it have helped?'];
  const note = textField(label, prompt, (text) => said({ note: text }));
  const fate = node('span');
  const again = node('button', { type: 'button', class: 'quiet' }, 'Report it again');
  again.addEventListener('click', () => {
    said({});
    note.control.focus();
  });
  const away = node('button', { type: 'button', class: 'quiet' }, 'Remove');
  away.append(node('span', { class: 'visually-hidden' }, isTask ? ` what was in the way of: ${about}` : ' this step'));
  away.addEventListener('click', remove);
  return {
    element: node(
      'li',
      { class: 'friction-mark' },
      ...(isTask ? [node('p', { class: 'friction-kind' }, kind.element, minutes.element)] : []),
      note.element,
      node('p', { class: 'friction-fate' }, fate, again, away),
    ),
    show: (friction) => {
      seen = friction;
      kind.show(friction.kind);
      minutes.element.hidden = friction.kind !== 'slow';
      minutes.show(friction.minutes === null ? '' : String(friction.minutes));
      note.show(friction.note);
      const { reported } = friction;
      fate.textContent =
        reported === null
          ? `Noted on ${shortDay(friction.date, desk.today)}.`
          : `Handed in on ${shortDay(reported, desk.today)}.`;
      again.hidden = reported === null;
    },
  };
}

function entriesOf<Key extends string>(words: Readonly<Record<Key, string>>): [Key, string][] {
  // The keys of a record are known by its type; Object.entries forgets them.
  return Object.entries(words) as [Key, string][];
}
