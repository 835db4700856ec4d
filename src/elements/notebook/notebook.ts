import type { Notebook } from '../../schema/notebook.ts';

export type { Notebook };
export type Entry = Notebook['expectations'][number];
export type Remembered = Entry['expectation'];
export type Standing = Entry['standing'];
export type Note = Notebook['beyond'][number];
export type NoteKind = Note['kind'];

/** Where a note stands: in the entry of this id, or on one of the two pages that hang on no expectation. */
export type Place = { readonly entry: string } | 'beyond' | 'questions';

/** A notebook with nothing in it. */
export function emptyNotebook({ id, title }: Notebook['ladder']): Notebook {
  return {
    generator: 'Handrail',
    type: 'growth-notebook',
    version: 1,
    ladder: { id, title },
    whose: '',
    here: null,
    towards: null,
    expectations: [],
    beyond: [],
    questions: [],
  };
}

/** Whether there is nothing in it that somebody wrote or chose. */
export function isEmpty(notebook: Notebook): boolean {
  return JSON.stringify(notebook) === JSON.stringify(emptyNotebook(notebook.ladder));
}

/** A note of a day with nothing written yet. */
export function blankNote(id: string, kind: NoteKind, date: string): Note {
  return { id, kind, date, text: '', link: '', from: '' };
}

/** Whether nothing was written into a note. */
export function isBlank({ text, link, from }: Note): boolean {
  return `${text}${link}${from}`.trim() === '';
}

/** The notes of a place, in the order in which they were put there. */
export function notesAt(notebook: Notebook, place: Place): readonly Note[] {
  if (typeof place === 'string') return notebook[place];
  return notebook.expectations.find(({ id }) => id === place.entry)?.notes ?? [];
}

/**
 * Writes a note: over the one of its id, wherever that stands by now, or else at `at`, by default the end. A note whose
 * entry is no longer there becomes one beyond the expectations, so that nothing somebody is writing is ever dropped.
 */
export function withNote(notebook: Notebook, place: Place, note: Note, at = Number.POSITIVE_INFINITY): Notebook {
  const over = (notes: readonly Note[]): Note[] => notes.map((each) => (each.id === note.id ? note : each));
  if (allNotes(notebook).some(({ id }) => id === note.id)) {
    const { expectations, beyond, questions } = notebook;
    return {
      ...notebook,
      expectations: expectations.map((entry) => ({ ...entry, notes: over(entry.notes) })),
      beyond: over(beyond),
      questions: over(questions),
    };
  }
  const add = (notes: readonly Note[]): Note[] => notes.toSpliced(Math.min(at, notes.length), 0, note);
  if (typeof place === 'string') return { ...notebook, [place]: add(notebook[place]) };
  if (!notebook.expectations.some(({ id }) => id === place.entry)) {
    return withNote(notebook, 'beyond', { ...note, kind: 'beyond' });
  }
  return withEntry(notebook, place.entry, (entry) => ({ ...entry, notes: add(entry.notes) }));
}

/** Takes a note out. */
export function withoutNote(notebook: Notebook, place: Place, gone: string): Notebook {
  const rest = (notes: readonly Note[]): Note[] => notes.filter(({ id }) => id !== gone);
  if (typeof place === 'string') return { ...notebook, [place]: rest(notebook[place]) };
  return withEntry(notebook, place.entry, (entry) => ({ ...entry, notes: rest(entry.notes) }));
}

/** Changes one entry. An entry that says nothing any more, not in focus, without a word or a note, is left out. */
export function withEntry(notebook: Notebook, id: string, change: (entry: Entry) => Entry): Notebook {
  const expectations = notebook.expectations.map((entry) => (entry.id === id ? change(entry) : entry));
  return { ...notebook, expectations: expectations.filter(saysSomething) };
}

/** Adds an entry for an expectation, or gives back the notebook as it is when there is one of this id. */
export function withNewEntry(notebook: Notebook, id: string, expectation: Remembered): Notebook {
  if (notebook.expectations.some((entry) => entry.id === id)) return notebook;
  const entry: Entry = { id, expectation, focus: false, standing: 'not-discussed', notes: [] };
  return { ...notebook, expectations: [...notebook.expectations, entry] };
}

/** Whether an entry is worth keeping: in focus, with a word, or with a note. */
export function saysSomething({ focus, standing, notes }: Entry): boolean {
  return focus || standing !== 'not-discussed' || notes.length > 0;
}

/** Every note of a notebook. */
export function allNotes({ expectations, beyond, questions }: Notebook): Note[] {
  return [...expectations.flatMap(({ notes }) => notes), ...beyond, ...questions];
}
