import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileOf, openNotebook } from '../../../src/elements/notebook/notebook-file.ts';
import { rebase } from '../../../src/elements/notebook/rebasing.ts';
import { allNotes } from '../../../src/elements/notebook/notebook.ts';
import type { Note, Notebook } from '../../../src/elements/notebook/notebook.ts';
import { anyNotebook, entryOf, notebookOf, noteOf } from './samples.ts';

const beyond = (texts: Readonly<Record<string, string>>): Notebook =>
  notebookOf({ beyond: Object.entries(texts).map(([id, text]): Note => noteOf({ id, kind: 'beyond', text })) });
const texts = (notebook: Notebook): string[] => notebook.beyond.map(({ text }) => text);

describe('what was done on a page, done to what is kept', () => {
  it('is a notebook that can be read again, whatever the three hold', () => {
    fc.assert(
      fc.property(anyNotebook, anyNotebook, anyNotebook, (base, mine, kept) => {
        const notebook = rebase(base, mine, kept);
        expect(openNotebook(fileOf(notebook))).toEqual({ notebook });
      }),
    );
  });

  it('loses no note that was begun on either side', () => {
    const contents = (...notebooks: Notebook[]): string[] =>
      [...new Set(notebooks.flatMap(allNotes).map((note) => JSON.stringify({ ...note, id: '' })))].sort();
    fc.assert(
      fc.property(anyNotebook, anyNotebook, (mine, kept) => {
        expect(contents(rebase(notebookOf(), mine, kept))).toEqual(contents(mine, kept));
      }),
    );
  });

  it('takes each change from the side that made it', () => {
    const base = beyond({ a: 'A', b: 'B', c: 'C', d: 'D' });
    const mine = beyond({ a: 'A, mine', b: 'B', d: 'D', e: 'New here' });
    const kept = beyond({ a: 'A', c: 'C', d: 'D, theirs', f: 'New there' });
    expect(texts(rebase(base, mine, kept))).toEqual(['A, mine', 'D, theirs', 'New there', 'New here']);
  });

  it('keeps both versions of a note that both rewrote, and what one rewrote and the other removed', () => {
    const base = beyond({ a: 'A', b: 'B', c: 'C' });
    const mine = beyond({ a: 'A, mine', b: 'B, mine' });
    const kept = beyond({ a: 'A, theirs', c: 'C, theirs' });
    expect(texts(rebase(base, mine, kept))).toEqual(['A, mine', 'A, theirs', 'C, theirs', 'B, mine']);
  });

  it('makes one entry of two that were begun about the same words', () => {
    const mine = notebookOf({ expectations: [entryOf('x', 'Splices.', { notes: [noteOf({ id: 'a' })] })] });
    const kept = notebookOf({ expectations: [entryOf('y', 'Splices.', { standing: 'growing' })] });
    expect(rebase(notebookOf(), mine, kept).expectations).toEqual([
      entryOf('y', 'Splices.', { standing: 'growing', notes: [noteOf({ id: 'a' })] }),
    ]);
  });

  it('lets go of an entry that was wiped, and keeps a word chosen since', () => {
    const entries = (standing: 'growing' | 'already') => [
      entryOf('x', 'Splices.', { notes: [noteOf({ id: 'a' })] }),
      entryOf('y', 'Reads the sky.', { standing, notes: [noteOf({ id: 'b' })] }),
    ];
    const base = notebookOf({ here: 'mate', expectations: entries('growing') });
    const mine = notebookOf({ here: 'mate', expectations: entries('already') });
    expect(rebase(base, mine, notebookOf())).toEqual(
      notebookOf({ expectations: [entryOf('y', 'Reads the sky.', { focus: false, standing: 'already' })] }),
    );
  });
});
