import { lineField, textField } from '../field.ts';
import type { Row } from '../keyed-list.ts';
import { node } from '../node.ts';
import type { Desk } from './desk.ts';
import { allNotes } from './notebook.ts';
import type { Note } from './notebook.ts';
import { kindWords } from './wording.ts';

/** What can be done with a note. */
export interface NoteDeeds {
  /** @param seen the note as it was last seen, to write from when it was removed elsewhere */
  readonly write: (change: (note: Note) => Note, seen: Note) => void;
  readonly remove: () => void;
}

/** One note, to read and to write: its day, its text, where it can be seen, who said it. */
export function noteRow(desk: Desk, first: Note, deeds: NoteDeeds): Row<Note> {
  const { kind, date } = first;
  let seen = first;
  let isOutlived = false;
  const fate = node('p', { class: 'hint', hidden: true });
  const tell = (words: string): void => {
    fate.hidden = words === '';
    fate.textContent = words;
    desk.say(words);
  };
  const write = (change: (note: Note) => Note): void => {
    const wasOutlived = isOutlived;
    deeds.write((note) => {
      seen = change(note);
      return seen;
    }, seen);
    if (!wasOutlived) return;
    isOutlived = false;
    const hasMoved = kind !== 'beyond' && desk.notebook.beyond.some(({ id }) => id === first.id);
    const where = hasMoved ? ' under “Beyond the job description”' : '';
    tell(`This note was removed in another tab. You wrote on, so it is kept again${where}.`);
  };
  const words = kindWords[kind];
  const day = lineField('Date', { type: 'date', value: date, required: true }, (value) => {
    // A date that is half typed is none.
    if (value !== '') write((note) => ({ ...note, date: value }));
  });
  const text = textField(words.name, words.prompt, (value) => write((note) => ({ ...note, text: value })));
  const from = lineField('From', { type: 'text', placeholder: 'a role, such as “my lead”' }, (value) =>
    write((note) => ({ ...note, from: value })),
  );
  const link = lineField('Link', { type: 'text', inputmode: 'url', placeholder: 'if there is one' }, (value) =>
    write((note) => ({ ...note, link: value })),
  );
  const follow = node('a', { class: 'follow', rel: 'noreferrer' }, 'Open the link');
  const button = node('button', { type: 'button', class: 'quiet remove' }, 'Remove');
  button.addEventListener('click', deeds.remove, { signal: desk.signal });
  const hasLink = kind === 'evidence' || kind === 'beyond';
  const element = node(
    'li',
    { class: 'note', 'data-kind': kind },
    text.element,
    fate,
    node(
      'div',
      { class: 'note-facts' },
      day.element,
      ...(kind === 'feedback' ? [from.element] : []),
      ...(hasLink ? [link.element, follow] : []),
      button,
    ),
  );
  return {
    element,
    show: (note) => {
      seen = note;
      // It is back.
      if (isOutlived) tell('');
      isOutlived = false;
      day.show(note.date);
      text.show(note.text);
      from.show(note.from);
      link.show(note.link);
      const address = webAddress(note.link);
      follow.hidden = address === undefined;
      if (address !== undefined) follow.href = address;
      button.setAttribute('aria-label', `Remove: ${note.text.trim().slice(0, 40) || words.name}`);
    },
    outlive: () => {
      if (isOutlived || allNotes(desk.notebook).some(({ id }) => id === first.id)) return;
      isOutlived = true;
      tell('This note was removed in another tab. Write on to keep it, or leave it to let it go.');
    },
  };
}

/** What somebody typed as an address, when a browser can go there: nothing but the web, for a file may hold anything. */
export function webAddress(typed: string): string | undefined {
  const url = URL.parse(typed.trim());
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url.href : undefined;
}
