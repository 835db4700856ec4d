import { describe, expect, it } from 'vitest';
import { followAll, hasChanged } from '../../../src/elements/notebook/following.ts';
import type { Followed } from '../../../src/elements/notebook/following.ts';
import type { Entry } from '../../../src/elements/notebook/notebook.ts';
import type { LadderExport } from '../../../src/schema/ladder-export.ts';
import { entryOf, ladderOf } from './samples.ts';

const bowline = 'Ties a bowline in the dark.';
const sky = 'Reads the sky and names the wind.';
const before = ladderOf({
  mate: { Knots: [bowline], Weather: [sky] },
  captain: { Weather: ['Decides whether to sail, and says why.'] },
});

const fate = (entry: Entry, ladder: LadderExport): Followed | undefined => followAll([entry], ladder).get(entry.id);

describe('a note and the ladder it was written about', () => {
  it('stays as it is while the ladder does', () => {
    const found = fate(entryOf('e', bowline), before);
    expect(found).toMatchObject({ type: 'same', now: { area: 'Knots', level: { id: 'mate' } }, movedFrom: {} });
    expect(found !== undefined && hasChanged(found)).toBe(false);
  });

  it('follows an expectation that is reworded, and marks the words', () => {
    const after = ladderOf({ mate: { Knots: ['Ties a bowline in the dark and behind their back.'] } });
    const found = fate(entryOf('e', bowline), after);
    expect(found).toMatchObject({
      type: 'reworded',
      now: { expectation: { text: 'Ties a bowline in the dark and behind their back.' } },
    });
    const marks = found?.type === 'reworded' ? found.marks : [];
    const said = (...types: string[]): string =>
      marks
        .filter(({ type }) => types.includes(type))
        .map(({ text }) => text)
        .join('');
    expect(said('kept', 'removed')).toBe(bowline);
    expect(said('kept', 'added')).toBe('Ties a bowline in the dark and behind their back.');
    expect(found !== undefined && hasChanged(found)).toBe(true);
  });

  it('tells that an expectation is gone', () => {
    const after = ladderOf({ mate: { Weather: [sky] } });
    expect(fate(entryOf('e', bowline), after)).toEqual({ type: 'gone' });
  });

  it('tells from which area an expectation moved', () => {
    const after = ladderOf({ mate: { Weather: [sky], Hands: [bowline] } });
    expect(fate(entryOf('e', bowline), after)).toMatchObject({ type: 'same', movedFrom: { area: 'Knots' } });
  });

  it('tells from which level an expectation moved', () => {
    const after = ladderOf({ mate: { Weather: [sky] }, captain: { Knots: [bowline] } });
    expect(fate(entryOf('e', bowline), after)).toMatchObject({
      type: 'same',
      now: { level: { id: 'captain' } },
      movedFrom: { level: 'Mate' },
    });
  });

  it('does not take what another level says in other words for a move', () => {
    const after = ladderOf({
      mate: { Weather: [sky] },
      captain: { Knots: ['Teaches the whole watch to tie a bowline in the dark.'] },
    });
    expect(fate(entryOf('e', bowline), after)).toEqual({ type: 'gone' });
  });

  it('finds a level whose file has another name by its title', () => {
    const after = ladderOf({ 'first-mate': { Knots: ['Ties a bowline in the dark, one-handed.'] } });
    const renamed = { ...after, levels: after.levels.map((level) => ({ ...level, title: 'Mate' })) };
    expect(fate(entryOf('e', bowline), renamed)).toMatchObject({ type: 'reworded', movedFrom: {} });
  });

  it('holds on to an id its author gave, whatever the words are now', () => {
    const after = ladderOf({ mate: { Knots: ['Splices.', bowline] } });
    const given = {
      ...after,
      levels: after.levels.map((level) => ({
        ...level,
        areas: level.areas.map((area) => ({
          ...area,
          expectations: area.expectations.map((each) => ({ ...each, givenId: each.text === 'Splices.' ? 'k1' : null })),
        })),
      })),
    };
    const entry = entryOf('e', bowline);
    const followed = fate({ ...entry, expectation: { ...entry.expectation, givenId: 'k1' } }, given);
    expect(followed).toMatchObject({ type: 'reworded', now: { expectation: { text: 'Splices.' } } });
  });

  it('never gives two notes of one level the same expectation', () => {
    const after = ladderOf({ mate: { Knots: ['Ties a bowline in the dark, one-handed.'] } });
    const found = followAll([entryOf('a', bowline), entryOf('b', 'Ties a bowline in the rain.')], after);
    expect([...found.values()].map(({ type }) => type).sort()).toEqual(['gone', 'reworded']);
  });
});
