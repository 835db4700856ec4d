import { describe, expect, it } from 'vitest';
import { keptNotebook, notebookKeyFor } from '../../../src/elements/notebook/kept-notebook.ts';
import type { KeptNotebook } from '../../../src/elements/notebook/kept-notebook.ts';
import { allNotes, blankNote, withNote, withoutNote } from '../../../src/elements/notebook/notebook.ts';
import type { Notebook } from '../../../src/elements/notebook/notebook.ts';
import { Shelf } from '../kept/shelf.ts';

const key = notebookKeyFor('/quay/ladders/crew/');
const crew = { id: 'crew', title: 'Crew', levels: [] };

const opened = (shelf: Shelf): KeptNotebook => keptNotebook(() => shelf, key, crew);
const adding = (id: string) => (notebook: Notebook) =>
  withNote(notebook, 'beyond', { ...blankNote(id, 'beyond', '2026-03-01'), text: id });
const ids = ({ value }: KeptNotebook): string[] => allNotes(value).map(({ id }) => id);

describe('a notebook kept in the browser', () => {
  it('is there again', () => {
    const shelf = new Shelf();
    opened(shelf).change(adding('a'));
    expect(ids(opened(shelf))).toEqual(['a']);
    expect([...shelf.texts.keys()]).toEqual(['handrail-notebook:/quay/ladders/crew/']);
  });

  it('loses nothing when two tabs write in turn without having heard of each other', () => {
    const shelf = new Shelf();
    const [one, other] = [opened(shelf), opened(shelf)];
    one.change(adding('a'));
    other.change(adding('b'));
    one.change(adding('c'));
    expect(ids(opened(shelf))).toEqual(['a', 'b', 'c']);
  });

  it('stays on the page when the storage is full, says so, and is kept as soon as there is room', () => {
    const shelf = new Shelf();
    const kept = opened(shelf);
    shelf.isFull = true;
    kept.change(adding('a'));
    kept.change(adding('b'));
    expect([kept.state.type, ids(kept), shelf.texts.size]).toEqual(['not-kept', ['a', 'b'], 0]);
    kept.read();
    expect(ids(kept)).toEqual(['a', 'b']);
    shelf.isFull = false;
    kept.change(adding('c'));
    expect([kept.state.type, ids(opened(shelf))]).toEqual(['kept', ['a', 'b', 'c']]);
  });

  it('overwrites nothing that another tab kept while this one could not', () => {
    const shelf = new Shelf();
    const [one, other] = [opened(shelf), opened(shelf)];
    one.change(adding('first'));
    shelf.isFull = true;
    one.change(adding('long'));
    shelf.isFull = false;
    other.change(adding('important'));
    other.change((notebook) => withoutNote(notebook, 'beyond', 'first'));
    one.read();
    expect([one.state.type, ids(one)]).toEqual(['not-kept', ['important', 'long']]);
    one.change(adding('last'));
    expect([one.state.type, ids(opened(shelf))]).toEqual(['kept', ['important', 'long', 'last']]);
  });

  it('leaves nothing of a notebook that was wiped elsewhere but what it alone has', () => {
    const shelf = new Shelf();
    const [one, other] = [opened(shelf), opened(shelf)];
    one.change(adding('first'));
    shelf.isFull = true;
    one.change(adding('long'));
    other.wipe();
    shelf.isFull = false;
    one.change(adding('last'));
    expect(ids(opened(shelf))).toEqual(['long', 'last']);
  });

  it('keeps what is on the page when what is kept meanwhile cannot be read', () => {
    const shelf = new Shelf();
    const kept = opened(shelf);
    shelf.isFull = true;
    kept.change(adding('a'));
    shelf.isFull = false;
    shelf.texts.set(key, 'a diary');
    kept.change(adding('b'));
    expect([kept.state.type, ids(kept), shelf.texts.get(key)]).toEqual(['not-kept', ['a', 'b'], 'a diary']);
  });

  it('stays on the page when the storage is forbidden', () => {
    const kept = keptNotebook(
      () => {
        throw new DOMException('blocked', 'SecurityError');
      },
      key,
      crew,
    );
    kept.change(adding('a'));
    expect([kept.state.type, ids(kept)]).toEqual(['not-kept', ['a']]);
  });

  it('never writes over what it cannot read', () => {
    const shelf = new Shelf();
    shelf.texts.set(key, '{"generator":"Handrail","type":"growth-notebook","version":9}');
    const kept = opened(shelf);
    kept.change(adding('a'));
    expect(kept.state).toMatchObject({ type: 'unreadable', text: expect.stringContaining('"version":9') });
    expect(shelf.texts.get(key)).toContain('"version":9');
    kept.wipe();
    kept.change(adding('a'));
    expect([kept.state.type, ids(opened(shelf))]).toEqual(['kept', ['a']]);
  });

  it('is wiped from the browser, not only from the page', () => {
    const shelf = new Shelf();
    const kept = opened(shelf);
    kept.change(adding('a'));
    kept.wipe();
    expect([shelf.texts.size, ids(kept)]).toEqual([0, []]);
  });
});
