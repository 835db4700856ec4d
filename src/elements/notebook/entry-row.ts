import type { WordMark } from '../../handbook/alignment.ts';
import { choiceField } from '../field.ts';
import type { Row } from '../keyed-list.ts';
import { node } from '../node.ts';
import type { Desk } from './desk.ts';
import { hasChanged, remember } from './following.ts';
import type { Followed } from './following.ts';
import { withEntry } from './notebook.ts';
import type { Entry, Standing } from './notebook.ts';
import { notesView } from './notes-view.ts';
import { standings } from './wording.ts';

/**
 * One expectation somebody is working on: its words today, what has become of it, and the notes about it.
 *
 * @param leave moves the focus out of it, before it is set aside or taken up again and stands somewhere else
 */
export function entryRow(desk: Desk, { id }: Entry, leave: () => void): Row<Entry> {
  const place = node('p', { class: 'entry-place' });
  const title = node('h3');
  const change = node('div', { class: 'entry-change' });
  const standing = standingField('How it is today', (value) =>
    desk.change((notebook) => withEntry(notebook, id, (entry) => ({ ...entry, standing: value }))),
  );
  const notes = notesView(desk, { entry: id }, ['evidence', 'feedback', 'next'], true);
  const aside = node('button', { type: 'button', class: 'quiet' });
  aside.addEventListener('click', () => {
    leave();
    desk.change((notebook) => withEntry(notebook, id, (entry) => ({ ...entry, focus: !entry.focus })));
  });
  let shown = '';
  return {
    element: node(
      'li',
      { class: 'entry' },
      place,
      title,
      change,
      node('p', { class: 'entry-standing' }, standing.element),
      notes.element,
      node('p', { class: 'entry-end' }, aside),
    ),
    show: (entry) => {
      const followed = desk.followed().get(id);
      const key = JSON.stringify([entry.expectation, followed?.type === 'gone']);
      // Only what changes is made again: a button that has the focus must not go from under it.
      if (key !== shown && followed !== undefined) {
        shown = key;
        place.replaceChildren(...placeOf(entry, followed));
        title.textContent = followed.type === 'gone' ? entry.expectation.text : followed.now.expectation.text;
        change.replaceChildren(...(hasChanged(followed) ? changeOf(desk, entry, followed, title) : []));
      }
      standing.show(entry.standing);
      aside.textContent = entry.focus ? 'Set aside' : 'Work on this again';
      aside.setAttribute('aria-label', `${aside.textContent}: ${title.textContent}`);
      notes.show();
    },
    // Its other notes are gone with it.
    outlive: notes.show,
  };
}

/** A field for the plain word about an expectation. */
export function standingField(label: string, write: (value: Standing) => void) {
  const words = Object.entries(standings).map(([value, word]) => node('option', { value }, word));
  return choiceField(label, words, (value) => {
    if (isStanding(value)) write(value);
  });
}

function isStanding(word: string): word is Standing {
  return Object.hasOwn(standings, word);
}

function placeOf({ expectation }: Entry, followed: Followed): (Node | string)[] {
  if (followed.type === 'gone') return [`${expectation.area} · ${expectation.levelTitle}`];
  const { level, area, expectation: now } = followed.now;
  return [`${area} · `, node('a', { href: now.url }, level.title)];
}

/** What has become of an expectation since it was chosen, in words, and the words themselves. */
function changeOf(desk: Desk, entry: Entry, followed: Followed, title: HTMLElement): Node[] {
  if (followed.type === 'gone') {
    return [node('p', {}, node('strong', {}, 'No longer on the ladder.'), ' Your notes stay.')];
  }
  const { type, movedFrom, marks, now } = followed;
  const from = [movedFrom.level, movedFrom.area].filter((each) => each !== undefined).join(', ');
  const where = from === '' ? '' : `Moved since you wrote this: it stood under ${from}.`;
  const button = node(
    'button',
    { type: 'button', class: 'quiet' },
    type === 'same' ? 'All right' : 'Use the new words',
  );
  button.addEventListener('click', () => {
    desk.change((notebook) => withEntry(notebook, entry.id, (each) => ({ ...each, expectation: remember(now) })));
    title.tabIndex = -1;
    title.focus();
  });
  return [
    ...(type === 'reworded'
      ? [
          node('p', {}, node('strong', {}, 'Reworded since you wrote this:')),
          node('p', { class: 'marks' }, ...marked(marks)),
        ]
      : []),
    ...(where === '' ? [] : [node('p', {}, node('strong', {}, where))]),
    node('p', {}, button),
  ];
}

/** Words of two texts in one sequence, what went and what came marked as such. */
export function marked(marks: readonly WordMark[]): (Node | string)[] {
  return marks.map(({ type, text }) =>
    type === 'added' ? node('ins', {}, text) : type === 'removed' ? node('del', {}, text) : text,
  );
}
