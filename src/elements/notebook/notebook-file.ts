import { allNotes } from './notebook.ts';
import type { Entry, Note, Notebook, NoteKind, Remembered, Standing } from './notebook.ts';

/** A file that was read: a notebook, or why it is none, in words for the reader. */
export type Opened = { readonly notebook: Notebook } | { readonly refused: string };

/** Beyond this, a file is something else: a hundred long notes are a hundredth of it. */
const mostCharacters = 5_000_000;

const noteKinds: readonly NoteKind[] = ['evidence', 'feedback', 'next', 'beyond', 'question'];
const standings: readonly Standing[] = ['not-discussed', 'not-yet', 'growing', 'already'];

/** A notebook as the text of a file. */
export function fileOf(notebook: Notebook): string {
  return `${JSON.stringify(notebook, null, 2)}\n`;
}

/**
 * Reads a notebook from the text of a file. It takes what the published JSON Schema takes and nothing else (ids must
 * differ, too): a part that it does not know is refused, for it would be lost with the next change. Written by hand, because the library that
 * defines the schema weighs more than the whole notebook; a test holds both to the same verdict.
 */
export function openNotebook(text: string): Opened {
  if (text.length > mostCharacters) return { refused: 'This file is far too long to be a notebook.' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { refused: 'This file is not a notebook: it is not JSON. A notebook ends in “.json”.' };
  }
  if (!isRecord(value) || value['type'] !== 'growth-notebook' || value['generator'] !== 'Handrail') {
    return { refused: 'This file is not a growth notebook.' };
  }
  const { version } = value;
  if (typeof version === 'number' && version > 1) {
    return { refused: `This notebook was written by a later version (${version}) than this page understands (1).` };
  }
  try {
    return { notebook: notebookIn(value) };
  } catch (error) {
    if (error instanceof Unreadable) return { refused: `This notebook cannot be read: ${error.message}.` };
    throw error;
  }
}

/** A part of a file that is not what it should be. */
class Unreadable extends Error {}

type Read<Value> = (value: unknown, at: string) => Value;

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

/** What has an id is found by it: two of the same id could overwrite each other. No JSON Schema can say that. */
function distinct(items: readonly { readonly id: string }[], what: string): void {
  if (new Set(items.map(({ id }) => id)).size < items.length) throw new Unreadable(`two ${what} have the same id`);
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

/** The parts of an object, each asked for once; `end` refuses those that nobody asked for. */
function partsOf(value: unknown, at: string) {
  if (!isRecord(value)) throw new Unreadable(`${at} is not what it should be`);
  const known = new Set<string>();
  return {
    part: <Value>(key: string, read: Read<Value>): Value => {
      known.add(key);
      return read(Object.hasOwn(value, key) ? value[key] : undefined, at === 'the file' ? key : `${at}.${key}`);
    },
    end: (): void => {
      const unknown = Object.keys(value).find((key) => !known.has(key));
      if (unknown !== undefined) throw new Unreadable(`${at} has a part “${unknown}” that is not known here`);
    },
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function string(value: unknown, at: string): string {
  if (typeof value !== 'string') throw new Unreadable(`${at} is not a text`);
  return value;
}

function name(value: unknown, at: string): string {
  const text = string(value, at);
  if (text === '') throw new Unreadable(`${at} is empty`);
  return text;
}

function stringOrNull(value: unknown, at: string): string | null {
  return value === null ? null : string(value, at);
}

function boolean(value: unknown, at: string): boolean {
  if (typeof value !== 'boolean') throw new Unreadable(`${at} is neither true nor false`);
  return value;
}

function day(value: unknown, at: string): string {
  const text = string(value, at);
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  // A day that no month has, such as 30 February, is read as one of the next month.
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(text)) throw new Unreadable(`${at} is not a day`);
  return text;
}

function is<const Value extends string | number>(wanted: Value): Read<Value> {
  return (value, at) => {
    if (value !== wanted) throw new Unreadable(`${at} is not ${wanted}`);
    return wanted;
  };
}

function oneOf<const Value extends string>(allowed: readonly Value[]): Read<Value> {
  return (value, at) => {
    const found = allowed.find((each) => each === value);
    if (found === undefined) throw new Unreadable(`${at} is none of ${allowed.join(', ')}`);
    return found;
  };
}

function listOf<Value>(read: Read<Value>): Read<Value[]> {
  return (value, at) => {
    if (!Array.isArray(value)) throw new Unreadable(`${at} is not a list`);
    return value.map((each: unknown, place) => read(each, `${at}[${place}]`));
  };
}
