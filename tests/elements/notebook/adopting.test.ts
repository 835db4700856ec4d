import { describe, expect, it } from 'vitest';
import { adoptNotebooks } from '../../../src/elements/notebook/adopting.ts';
import { keptNotebook, notebookKeyFor } from '../../../src/elements/notebook/kept-notebook.ts';
import type { KeptNotebook } from '../../../src/elements/notebook/kept-notebook.ts';
import { allNotes } from '../../../src/elements/notebook/notebook.ts';
import { fileOf } from '../../../src/elements/notebook/notebook-file.ts';
import { Shelf } from '../kept/shelf.ts';
import { ladderOf, notebookOf, noteOf } from './samples.ts';

const ladder = ladderOf({ mate: { Knots: ['Ties a bowline.'] }, captain: { Knots: ['Teaches knots.'] } });
const [now, then, before] = [
  notebookKeyFor('/ladders/crew/'),
  notebookKeyFor('/ladders/sailors/'),
  notebookKeyFor('/ladders/deck/'),
];
const said = 'This ladder had another address. What you wrote there is now here.';

function shelfOf(texts: Readonly<Record<string, string>>): Shelf {
  const shelf = new Shelf();
  for (const [key, text] of Object.entries(texts)) shelf.setItem(key, text);
  return shelf;
}

const saying = (text: string, here: string | null = null): string =>
  fileOf({
    ...notebookOf({ here, beyond: [noteOf({ id: 'a', kind: 'beyond', text })] }),
    ladder: { id: 'old', title: 'Old' },
  });

function adoptIn(shelf: Shelf): { lines: string[]; texts: string[]; kept: KeptNotebook } {
  const kept = keptNotebook(() => shelf, now, ladder);
  const lines = adoptNotebooks(() => shelf, [then, before], kept, ladder);
  return { lines, texts: allNotes(kept.value).map(({ text }) => text), kept };
}

describe('the notebook of a ladder that had another address', () => {
  it('is taken over from every former address, once', () => {
    const shelf = shelfOf({ [then]: saying('Then.'), [before]: saying('Before.') });
    const { lines, texts, kept } = adoptIn(shelf);
    expect([lines, texts]).toEqual([[said], ['Then.', 'Before.']]);
    expect(kept.value.ladder).toEqual({ id: 'crew', title: 'Crew' });
    expect([...shelf.texts.keys()]).toEqual([now]);
    expect(adoptIn(shelf)).toMatchObject({ lines: [], texts: ['Then.', 'Before.'] });
  });

  it('is added to what was written since, whose level stays and is told', () => {
    const shelf = shelfOf({ [now]: saying('Now.', 'captain'), [then]: saying('Then.', 'mate') });
    expect(adoptIn(shelf)).toMatchObject({
      lines: [said, 'Your level: yours (Captain) was kept, the earlier notebook says Mate.'],
      texts: ['Now.', 'Then.'],
    });
  });

  it('stays under its old key until it is kept under the new one', () => {
    const shelf = shelfOf({ [then]: saying('Then.') });
    shelf.isFull = true;
    expect(adoptIn(shelf)).toMatchObject({ lines: [said], texts: ['Then.'] });
    expect([...shelf.texts.keys()]).toEqual([then]);
    shelf.isFull = false;
    expect(adoptIn(shelf).texts).toEqual(['Then.']);
    expect([...shelf.texts.keys()]).toEqual([now]);
  });

  it('is left alone when it, or the one of today, cannot be read', () => {
    const old = shelfOf({ [then]: 'a diary' });
    expect(adoptIn(old).lines).toEqual([]);
    expect(old.texts).toEqual(new Map([[then, 'a diary']]));
    const today = shelfOf({ [now]: 'a diary', [then]: saying('Then.') });
    expect(adoptIn(today).lines).toEqual([]);
    expect([...today.texts.keys()]).toEqual([now, then]);
  });

  it('is not looked for where the storage is forbidden', () => {
    const forbidden = (): Storage => {
      throw new DOMException('blocked', 'SecurityError');
    };
    expect(adoptNotebooks(forbidden, [then], keptNotebook(forbidden, now, ladder), ladder)).toEqual([]);
  });
});
