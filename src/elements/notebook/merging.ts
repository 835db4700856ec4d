import type { LadderExport } from '../../schema/ladder-export.ts';
import { followAll } from './following.ts';
import type { Followed } from './following.ts';
import type { Entry, Note, Notebook, Standing } from './notebook.ts';
import { freeId } from './rebasing.ts';
import { withIdsOf } from './renaming.ts';
import { standings } from './wording.ts';

/** Two notebooks in one, and what the reader has to know about how that went. */
export interface Merged {
  readonly notebook: Notebook;
  /** Sentences about what both said in different ways, where the first was kept. */
  readonly kept: readonly string[];
}

/**
 * Puts a second notebook into a first. Every note of both is in the result, the same note once, and entries about the
 * same expectation of today's ladder become one, whatever words each remembers. Where both can only be one thing (a
 * level, a word), the first stays and is told. Merging the same notebook again changes nothing.
 *
 * @param source what the second is called in sentences
 */
export function merge(mine: Notebook, added: Notebook, ladder: LadderExport, source = 'the file'): Merged {
  const theirs = withIdsOf(ladder.levels, added);
  const kept: string[] = [];
  const chosen = <Value>(
    what: string,
    first: Value,
    second: Value,
    none: Value,
    said: (value: Value) => string,
  ): Value => {
    if (first === none || first === second) return second === none ? first : second;
    if (second !== none) kept.push(`${what}: yours (${said(first)}) was kept, ${source} says ${said(second)}.`);
    return first;
  };
  const titleOf = (id: string | null): string => ladder.levels.find((level) => level.id === id)?.title ?? String(id);
  const whose = chosen('The name on the cover', mine.whose, theirs.whose, '', String);
  const here = chosen('Your level', mine.here, theirs.here, null, titleOf);
  const towards = chosen('The level you look at', mine.towards, theirs.towards, null, titleOf);
  const used = new Set<string>();
  const add = (first: readonly Note[], second: readonly Note[]): Note[] => union(first, second, used);

  const keyOf = (entry: Entry): string => keyFrom(entry, followAll([entry], ladder).get(entry.id));
  const expectations = mine.expectations.map((entry) => ({ ...entry, notes: add(entry.notes, []) }));
  const ids = new Set(expectations.map(({ id }) => id));
  const keys = new Map(expectations.map((entry) => [entry.id, keyOf(entry)]));
  for (const other of theirs.expectations) {
    const [words, key] = [JSON.stringify(other.expectation), keyOf(other)];
    const known =
      expectations.find(({ expectation }) => JSON.stringify(expectation) === words) ??
      expectations.find(({ id }) => keys.get(id) === key);
    if (known === undefined) {
      const entry = { ...other, id: freeId(other.id, ids), notes: add([], other.notes) };
      keys.set(entry.id, key);
      expectations.push(entry);
      continue;
    }
    const what = `“${known.expectation.text}”`;
    const said = (standing: Standing): string => `“${standings[standing]}”`;
    expectations[expectations.indexOf(known)] = {
      ...known,
      focus: known.focus || other.focus,
      standing: chosen(what, known.standing, other.standing, 'not-discussed', said),
      notes: [...known.notes, ...add([], newAmong(known.notes, other.notes))],
    };
  }
  return {
    notebook: {
      ...mine,
      whose,
      here,
      towards,
      expectations,
      beyond: add(mine.beyond, theirs.beyond),
      questions: add(mine.questions, theirs.questions),
    },
    kept,
  };
}

/** What tells entries apart: the expectation of today, or the words of one that is gone. */
export function keyFrom({ expectation }: Entry, followed: Followed | undefined): string {
  if (followed === undefined || followed.type === 'gone') return JSON.stringify([expectation.level, expectation.text]);
  return `${followed.now.level.id}#${followed.now.expectation.id}`;
}

/** Notes of both lists, each once. A note that was changed on one side is there in both versions. */
function union(first: readonly Note[], second: readonly Note[], used: Set<string>): Note[] {
  return [...first, ...newAmong(first, second)].map((note) => ({ ...note, id: freeId(note.id, used) }));
}

/** Those of a second list that say something else than all of the first. */
function newAmong(first: readonly Note[], second: readonly Note[]): Note[] {
  const said = new Set(first.map(contentOf));
  return second.filter((note) => {
    const isNew = !said.has(contentOf(note));
    said.add(contentOf(note));
    return isNew;
  });
}

function contentOf({ kind, date, text, link, from }: Note): string {
  return JSON.stringify([kind, date, text, link, from]);
}
