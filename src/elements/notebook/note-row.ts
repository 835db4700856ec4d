import { node } from '../node.ts';
import type { Desk } from './desk.ts';
import { lineField, textField } from './field.ts';
import type { Row } from './keyed-list.ts';
import type { Note } from './notebook.ts';
import { kindWords } from './wording.ts';

/** What can be done with a note. */
export interface NoteDeeds {
  readonly write: (change: (note: Note) => Note) => void;
  readonly remove: () => void;
}

/** One note, to read and to write: its day, its text, where it can be seen, who said it. */
export function noteRow(desk: Desk, { kind, date }: Note, { write, remove }: NoteDeeds): Row<Note> {
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
  button.addEventListener('click', remove, { signal: desk.signal });
  const hasLink = kind === 'evidence' || kind === 'beyond';
  const element = node(
    'li',
    { class: 'note', 'data-kind': kind },
    text.element,
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
      day.show(note.date);
      text.show(note.text);
      from.show(note.from);
      link.show(note.link);
      const address = webAddress(note.link);
      follow.hidden = address === undefined;
      if (address !== undefined) follow.href = address;
      button.setAttribute('aria-label', `Remove: ${note.text.trim().slice(0, 40) || words.name}`);
    },
  };
}

/** What somebody typed as an address, when a browser can go there: nothing but the web, for a file may hold anything. */
export function webAddress(typed: string): string | undefined {
  const url = URL.parse(typed.trim());
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url.href : undefined;
}
