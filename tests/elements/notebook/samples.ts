import fc from 'fast-check';
import type { Entry, Note, Notebook } from '../../../src/elements/notebook/notebook.ts';
import { emptyNotebook } from '../../../src/elements/notebook/notebook.ts';
import type { LadderExport, LevelExport } from '../../../src/schema/ladder-export.ts';

/** What a level asks for, area by area. */
type Asked = Readonly<Record<string, readonly string[]>>;

/** A ladder with one track, of levels that ask for these things, from the lowest. */
export function ladderOf(levels: Readonly<Record<string, Asked>>): LadderExport {
  const ids = Object.keys(levels);
  const names = [...new Set(Object.values(levels).flatMap((areas) => Object.keys(areas)))];
  return {
    generator: 'Handrail',
    id: 'crew',
    aliases: [],
    url: '/ladders/crew/',
    title: 'Crew',
    description: '',
    status: 'active',
    changed: null,
    areas: names.map((name) => ({ id: name.toLowerCase(), name, summary: null })),
    tracks: [{ id: 'deck', name: 'Deck', summary: null, from: null, signs: [], levels: ids }],
    levels: Object.entries(levels).map(([id, areas], at) => levelOf(id, at, ids, areas)),
  };
}

function levelOf(id: string, at: number, ids: readonly string[], areas: Asked): LevelExport {
  const above = ids[at + 1];
  return {
    id,
    aliases: [],
    url: `/ladders/crew/${id}/`,
    title: `${id.charAt(0).toUpperCase()}${id.slice(1)}`,
    code: null,
    rank: at + 1,
    track: 'deck',
    summary: '',
    scope: null,
    below: ids[at - 1] ?? null,
    above: above === undefined ? [] : [above],
    parity: [],
    areas: Object.entries(areas).map(([name, texts]) => ({
      area: { id: name.toLowerCase(), name },
      expectations: texts.map((text) => ({
        id: text.toLowerCase().replaceAll(/\W+/g, '-'),
        givenId: null,
        url: `/ladders/crew/${id}/#${text}`,
        text,
        examples: [],
      })),
      examples: [],
    })),
  };
}

export function noteOf(note: Partial<Note> & Pick<Note, 'id'>): Note {
  return { kind: 'evidence', date: '2026-03-01', text: 'Did it.', link: '', from: '', ...note };
}

export function entryOf(id: string, text: string, more: Partial<Entry> = {}, area = 'Knots', level = 'mate'): Entry {
  const levelTitle = `${level.charAt(0).toUpperCase()}${level.slice(1)}`;
  return {
    id,
    expectation: { level, levelTitle, area, text, givenId: null },
    focus: true,
    standing: 'not-discussed',
    notes: [],
    ...more,
  };
}

export function notebookOf(parts: Partial<Notebook> = {}): Notebook {
  return { ...emptyNotebook({ id: 'crew', title: 'Crew' }), ...parts };
}

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const text = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constant('<img src=x onerror=alert(1)>\n- "a"'));
const note: fc.Arbitrary<Omit<Note, 'id'>> = fc.record({
  kind: fc.constantFrom('evidence', 'feedback', 'next', 'beyond', 'question'),
  date: day,
  text,
  link: text,
  from: text,
});
const entry: fc.Arbitrary<Omit<Entry, 'id' | 'notes'> & { notes: Omit<Note, 'id'>[] }> = fc.record({
  expectation: fc.record({
    level: fc.constantFrom('mate', 'captain', 'gone'),
    levelTitle: fc.constantFrom('Mate', 'Captain', 'Gone'),
    area: fc.constantFrom('Knots', 'Weather'),
    text: fc.oneof(
      text,
      fc.constantFrom('Ties a bowline in the dark.', 'Reads the sky.', 'Teaches the watch to read the sky.'),
    ),
    givenId: fc.option(text),
  }),
  focus: fc.boolean(),
  standing: fc.constantFrom('not-discussed', 'not-yet', 'growing', 'already'),
  notes: fc.array(note, { maxLength: 4 }),
});

/** Any notebook at all. Its ids differ from each other; those of two notebooks may be the same. */
export const anyNotebook: fc.Arbitrary<Notebook> = fc
  .record({
    whose: text,
    here: fc.option(fc.constantFrom('mate', 'captain', 'gone')),
    towards: fc.option(fc.constantFrom('mate', 'captain', 'gone')),
    expectations: fc.array(entry, { maxLength: 4 }),
    beyond: fc.array(note, { maxLength: 4 }),
    questions: fc.array(note, { maxLength: 4 }),
  })
  .map(({ expectations, beyond, questions, ...rest }) => {
    let count = 0;
    const named = <Item>(item: Item): Item & { id: string } => {
      count += 1;
      return { ...item, id: `n${count}` };
    };
    return notebookOf({
      ...rest,
      expectations: expectations.map((each) => ({ ...named(each), notes: each.notes.map(named) })),
      beyond: beyond.map(named),
      questions: questions.map(named),
    });
  });
