import { boolean, day, distinct, is, listOf, name, oneOf, partsOf, string, stringOrNull } from '../kept/file-parts.ts';
import { openFile } from '../kept/opened.ts';
import type { FileKind, Refused } from '../kept/opened.ts';
import { allNotes } from './notebook.ts';
import type { Entry, Note, Notebook, NoteKind, Remembered, Standing } from './notebook.ts';

const kind: FileKind = { type: 'growth-notebook', version: 1, name: 'growth notebook', short: 'notebook' };
const noteKinds: readonly NoteKind[] = ['evidence', 'feedback', 'next', 'beyond', 'question'];
const standings: readonly Standing[] = ['not-discussed', 'not-yet', 'growing', 'already'];

/** A notebook as the text of a file. */
export function fileOf(notebook: Notebook): string {
  return `${JSON.stringify(notebook, null, 2)}\n`;
}

/**
 * Reads a notebook from the text of a file. It takes what the published JSON Schema takes and nothing else (ids must
 * differ, too): a part that it does not know is refused, for it would be lost with the next change. A test holds both to
 * the same verdict.
 */
export function openNotebook(text: string): { readonly notebook: Notebook } | Refused {
  return openFile(text, kind, (value) => ({ notebook: notebookIn(value) }));
}

function notebookIn(value: unknown): Notebook {
  const { part, end } = partsOf(value, 'the file');
  const notebook: Notebook = {
    generator: part('generator', is('Handrail')),
    type: part('type', is('growth-notebook')),
    version: part('version', is(1)),
    ladder: part('ladder', ladder),
    whose: part('whose', string),
    here: part('here', stringOrNull),
    towards: part('towards', stringOrNull),
    expectations: part('expectations', listOf(entry)),
    beyond: part('beyond', listOf(note)),
    questions: part('questions', listOf(note)),
  };
  end();
  distinct(notebook.expectations, 'expectations');
  distinct(allNotes(notebook), 'notes');
  return notebook;
}

function ladder(value: unknown, at: string): Notebook['ladder'] {
  const { part, end } = partsOf(value, at);
  const found = { id: part('id', name), title: part('title', string) };
  end();
  return found;
}

function entry(value: unknown, at: string): Entry {
  const { part, end } = partsOf(value, at);
  const found: Entry = {
    id: part('id', name),
    expectation: part('expectation', remembered),
    focus: part('focus', boolean),
    standing: part('standing', oneOf(standings)),
    notes: part('notes', listOf(note)),
  };
  end();
  return found;
}

function remembered(value: unknown, at: string): Remembered {
  const { part, end } = partsOf(value, at);
  const found: Remembered = {
    level: part('level', string),
    levelTitle: part('levelTitle', string),
    area: part('area', string),
    text: part('text', string),
    givenId: part('givenId', stringOrNull),
  };
  end();
  return found;
}

function note(value: unknown, at: string): Note {
  const { part, end } = partsOf(value, at);
  const found: Note = {
    id: part('id', name),
    kind: part('kind', oneOf(noteKinds)),
    date: part('date', day),
    text: part('text', string),
    link: part('link', string),
    from: part('from', string),
  };
  end();
  return found;
}
