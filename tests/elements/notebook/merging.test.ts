import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { merge } from '../../../src/elements/notebook/merging.ts';
import { openNotebook, fileOf } from '../../../src/elements/notebook/notebook-file.ts';
import { allNotes } from '../../../src/elements/notebook/notebook.ts';
import type { Notebook } from '../../../src/elements/notebook/notebook.ts';
import { anyNotebook, entryOf, ladderOf, notebookOf, noteOf } from './samples.ts';

const ladder = ladderOf({
  mate: { Knots: ['Ties a bowline in the dark.'], Weather: ['Reads the sky.'] },
  captain: { Weather: ['Teaches the watch to read the sky.'] },
});
const texts = (notebook: Notebook): string[] => allNotes(notebook).map(({ text }) => text);

describe('merging two notebooks', () => {
  it('loses no note of either, and invents none', () => {
    const contents = (...notebooks: Notebook[]): string[] =>
      [...new Set(notebooks.flatMap(allNotes).map((note) => JSON.stringify({ ...note, id: '' })))].sort();
    fc.assert(
      fc.property(anyNotebook, anyNotebook, (mine, theirs) => {
        const { notebook } = merge(mine, theirs, ladder);
        expect(contents(notebook)).toEqual(contents(mine, theirs));
        expect(openNotebook(fileOf(notebook))).toEqual({ notebook });
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyNotebook, anyNotebook, (mine, theirs) => {
        const { notebook } = merge(mine, theirs, ladder);
        expect(merge(notebook, theirs, ladder).notebook).toEqual(notebook);
      }),
    );
  });

  it('keeps both versions of a note that was changed on one side', () => {
    const mine = notebookOf({ beyond: [noteOf({ id: 'a', kind: 'beyond', text: 'Mended the pump.' })] });
    const theirs = notebookOf({ beyond: [noteOf({ id: 'a', kind: 'beyond', text: 'Mended the pump twice.' })] });
    expect(texts(merge(mine, theirs, ladder).notebook)).toEqual(['Mended the pump.', 'Mended the pump twice.']);
  });

  it('makes one entry of two about the same expectation, whatever words they remember', () => {
    const old = entryOf('x', 'Ties a bowline in darkness.', { notes: [noteOf({ id: 'a', text: 'One.' })] });
    const now = entryOf('y', 'Ties a bowline in the dark.', { notes: [noteOf({ id: 'b', text: 'Two.' })] });
    const { notebook } = merge(notebookOf({ expectations: [old] }), notebookOf({ expectations: [now] }), ladder);
    expect(notebook.expectations.map(({ id }) => id)).toEqual(['x']);
    expect(texts(notebook)).toEqual(['One.', 'Two.']);
  });

  it('keeps my words where both chose one, and says so', () => {
    const entry = (standing: 'growing' | 'already') => entryOf('x', 'Reads the sky.', { standing }, 'Weather');
    const { notebook, kept } = merge(
      notebookOf({ here: 'mate', expectations: [entry('growing')] }),
      notebookOf({ here: 'captain', towards: 'captain', expectations: [entry('already')] }),
      ladder,
    );
    expect([notebook.here, notebook.towards, notebook.expectations[0]?.standing]).toEqual([
      'mate',
      'captain',
      'growing',
    ]);
    expect(kept).toEqual([
      'Your level: yours (Mate) was kept, the file says Captain.',
      '“Reads the sky.”: yours (“Growing into it”) was kept, the file says “I do this already”.',
    ]);
  });
});
