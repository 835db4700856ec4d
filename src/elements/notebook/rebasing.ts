import { isSame, later } from '../kept/three-ways.ts';
import { saysSomething } from './notebook.ts';
import type { Entry, Note, Notebook } from './notebook.ts';

/**
 * Does to the notebook that is kept now what was done on this page since both were the same. What only one side changed
 * is taken from it, so that what was removed stays removed; of a note that both rewrote, both versions stay. Where only
 * one value can be (a level, a word, the name), what was chosen on this page wins.
 *
 * @param base what was kept when this page and the browser's storage last agreed
 * @param mine what this page has made of it
 * @param kept what is in the storage now
 */
export function rebase(base: Notebook, mine: Notebook, kept: Notebook): Notebook {
  const used = new Set<string>();
  const free = (notes: readonly Note[]): Note[] => notes.map((note) => ({ ...note, id: freeId(note.id, used) }));
  const baseById = new Map(base.expectations.map((entry) => [entry.id, entry]));
  const known = new Map(kept.expectations.map((entry) => [entry.id, entry]));
  const mineById = new Map<string, Entry>();
  // Two pages may have begun an entry about the same words: it is one.
  const taken = new Set([...base.expectations, ...mine.expectations].map(({ id }) => id));
  for (const entry of mine.expectations) {
    const isBegun = !known.has(entry.id) && !baseById.has(entry.id);
    const twin = kept.expectations.find(
      ({ id, expectation }) => !taken.has(id) && isSame(expectation, entry.expectation),
    );
    const id = isBegun && twin !== undefined ? twin.id : entry.id;
    taken.add(id);
    mineById.set(id, entry);
  }
  const expectations = [...new Set([...known.keys(), ...mineById.keys()])].flatMap((id): Entry[] => {
    const some = known.get(id) ?? mineById.get(id);
    if (some === undefined) return [];
    // An entry that one side does not have is there one that says nothing.
    const silent: Entry = { ...some, id, focus: false, standing: 'not-discussed', notes: [] };
    const then = baseById.get(id) ?? silent;
    const own = mineById.get(id) ?? silent;
    const other = known.get(id) ?? silent;
    const entry: Entry = {
      id,
      expectation: later(then.expectation, own.expectation, other.expectation),
      focus: later(then.focus, own.focus, other.focus),
      standing: later(then.standing, own.standing, other.standing),
      notes: free(notesOf(then.notes, own.notes, other.notes)),
    };
    return saysSomething(entry) ? [entry] : [];
  });
  return {
    ...kept,
    whose: later(base.whose, mine.whose, kept.whose),
    here: later(base.here, mine.here, kept.here),
    towards: later(base.towards, mine.towards, kept.towards),
    expectations,
    beyond: free(notesOf(base.beyond, mine.beyond, kept.beyond)),
    questions: free(notesOf(base.questions, mine.questions, kept.questions)),
  };
}

/** The id itself, or with a number when something else has it. It is taken from then on. */
export function freeId(id: string, used: Set<string>): string {
  let free = id;
  for (let number = 2; used.has(free); number += 1) free = `${id}-${number}`;
  used.add(free);
  return free;
}

function notesOf(base: readonly Note[], mine: readonly Note[], kept: readonly Note[]): Note[] {
  const then = new Map(base.map((note) => [note.id, note]));
  const own = new Map(mine.map((note) => [note.id, note]));
  const there = new Set(kept.map(({ id }) => id));
  return [
    ...kept.flatMap((other): Note[] => {
      const [before, note] = [then.get(other.id), own.get(other.id)];
      if (isSame(before, note) || isSame(other, note)) return [other];
      if (isSame(before, other)) return note === undefined ? [] : [note];
      return note === undefined ? [other] : [note, other];
    }),
    // What the storage has lost is gone, unless it was written or rewritten here.
    ...mine.filter((note) => !there.has(note.id) && !isSame(then.get(note.id), note)),
  ];
}
