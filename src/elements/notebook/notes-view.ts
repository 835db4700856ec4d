import { KeyedList } from '../keyed-list.ts';
import { newId } from '../new-id.ts';
import { node } from '../node.ts';
import type { Part } from '../part.ts';
import type { Desk } from './desk.ts';
import { noteRow } from './note-row.ts';
import { allNotes, blankNote, isBlank, notesAt, withNote, withoutNote } from './notebook.ts';
import type { Note, NoteKind, Place } from './notebook.ts';
import { kindWords } from './wording.ts';

/**
 * The notes of one place, kind by kind, and a button to add one of each. A note that is removed leaves a line to undo it.
 *
 * @param titled whether each kind gets a heading, where there are several
 */
export function notesView(desk: Desk, place: Place, kinds: readonly NoteKind[], titled: boolean): Part {
  const buttons = node('p', { class: 'add' });
  const sections = kinds.map((kind) => {
    const list = new KeyedList<Note>(node('ul', { class: 'notes' }), (note) =>
      noteRow(desk, note, {
        write: (change, seen) =>
          desk.change((notebook) => {
            const now = allNotes(notebook).find(({ id }) => id === note.id);
            return withNote(notebook, place, change(now ?? seen));
          }),
        remove: () => remove(noteOf(note)),
      }),
    );
    const noteOf = (note: Note): Note => notesAt(desk.notebook, place).find(({ id }) => id === note.id) ?? note;
    const button = node('button', { type: 'button', class: 'quiet' }, `+ ${kindWords[kind].add}`);
    const title = titled ? [node('h4', {}, kindWords[kind].name)] : [];
    const element = node('div', { class: 'note-kind' }, ...title, list.element);
    const focusOn = (id: string): void => list.rowOf(id)?.querySelector('textarea')?.focus();
    const remove = (note: Note): void => {
      const row = list.rowOf(note.id);
      const at = notesAt(desk.notebook, place).findIndex(({ id }) => id === note.id);
      if (isBlank(note)) {
        list.drop(note.id);
        desk.change((notebook) => withoutNote(notebook, place, note.id));
        button.focus();
        return;
      }
      const undo = node('button', { type: 'button', class: 'quiet' }, 'Undo');
      const line = node('li', { class: 'removed' }, 'Note removed. ', undo);
      list.element.querySelector('.removed')?.remove();
      row?.before(line);
      list.drop(note.id);
      desk.change((notebook) => withoutNote(notebook, place, note.id));
      undo.addEventListener('click', () => {
        desk.change((notebook) => withNote(notebook, place, note, at));
        focusOn(note.id);
        line.remove();
        show();
        desk.say('The note is back.');
      });
      undo.focus();
      desk.say('Note removed. Press Undo to have it back.');
    };
    button.addEventListener('click', () => {
      const note = blankNote(newId(), kind, desk.today);
      desk.change((notebook) => withNote(notebook, place, note));
      focusOn(note.id);
    });
    buttons.append(button);
    const show = (): void => {
      list.show(notesAt(desk.notebook, place).filter((note) => note.kind === kind));
      element.hidden = list.element.childElementCount === 0;
    };
    return { element, show };
  });
  return {
    element: node('div', { class: 'notes-of' }, ...sections.map(({ element }) => element), buttons),
    show: () => {
      for (const section of sections) section.show();
    },
  };
}
