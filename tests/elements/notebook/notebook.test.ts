import { describe, expect, it } from 'vitest';
import { choicesOf } from '../../../src/elements/notebook/picking.ts';
import { withEntry, withNewEntry, withNote, withoutNote } from '../../../src/elements/notebook/notebook.ts';
import { entryOf, ladderOf, notebookOf, noteOf } from './samples.ts';

describe('a note', () => {
  const all = notebookOf({ beyond: ['a', 'b', 'c'].map((id) => noteOf({ id, kind: 'beyond' })) });

  it('comes back to where it was when its removal is undone', () => {
    const without = withoutNote(all, 'beyond', 'b');
    expect(without.beyond.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(withNote(without, 'beyond', noteOf({ id: 'b', kind: 'beyond' }), 1)).toEqual(all);
  });

  it('is kept, beyond the expectations, when its expectation was taken out elsewhere while somebody wrote', () => {
    const note = noteOf({ id: 'x', text: 'Half a sen' });
    expect(withNote(all, { entry: 'gone' }, note).beyond.slice(3)).toEqual([{ ...note, kind: 'beyond' }]);
  });

  it('is written where it stands by now, and never twice', () => {
    const moved = withNote(all, { entry: 'gone' }, noteOf({ id: 'b', kind: 'beyond', text: 'On.' }));
    expect(moved.beyond.map(({ id, text }) => [id, text])).toEqual([
      ['a', 'Did it.'],
      ['b', 'On.'],
      ['c', 'Did it.'],
    ]);
  });
});

describe('an expectation that was chosen', () => {
  const entry = entryOf('e', 'Reads the sky.', { notes: [noteOf({ id: 'n' })] });

  it('keeps its notes when it is set aside', () => {
    const aside = withEntry(notebookOf({ expectations: [entry] }), 'e', (each) => ({ ...each, focus: false }));
    expect(aside.expectations).toEqual([{ ...entry, focus: false }]);
  });

  it('is forgotten when nothing is said about it any more', () => {
    const begun = withNewEntry(notebookOf(), 'e', entry.expectation);
    const chosen = withEntry(begun, 'e', (each) => ({ ...each, focus: true }));
    expect(chosen.expectations).toHaveLength(1);
    expect(withEntry(chosen, 'e', (each) => ({ ...each, focus: false })).expectations).toEqual([]);
  });
});

describe('what can be chosen', () => {
  const ladder = ladderOf({
    mate: { Knots: ['Ties a bowline.', 'Coils every rope after use.'] },
    captain: { Knots: ['Ties a bowline.', 'Coils every rope before and after use.', 'Plans the voyage.'] },
  });
  const said = (here: string | null, towards: string | null) =>
    choicesOf(ladder, here, towards).map(({ name, choices }) => [
      name,
      choices.map(({ type, current }) => [type, current.expectation.text]),
    ]);

  it('begins with what is new and raised against my level', () => {
    expect(said('mate', 'captain')).toEqual([
      [
        'Knots',
        [
          ['new', 'Plans the voyage.'],
          ['raised', 'Coils every rope before and after use.'],
          ['same', 'Ties a bowline.'],
        ],
      ],
    ]);
  });

  it.each([null, 'captain', 'unknown'])('is the level as it stands when my own is %s', (here) => {
    expect(said(here, 'captain')).toEqual([
      [
        'Knots',
        [
          [undefined, 'Ties a bowline.'],
          [undefined, 'Coils every rope before and after use.'],
          [undefined, 'Plans the voyage.'],
        ],
      ],
    ]);
  });

  it('is nothing without a level to look at', () => {
    expect(said('mate', null)).toEqual([]);
  });
});
