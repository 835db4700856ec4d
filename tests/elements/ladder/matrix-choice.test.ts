import { describe, expect, it } from 'vitest';
import { choiceFrom, choiceQuery, choiceWords, isChosen } from '../../../src/elements/ladder/matrix-choice.ts';

const known = { tracks: ['trunk', 'sea', 'shore'], areas: ['ropes', 'watch'] };

describe('the choice in an address', () => {
  it('is read back as it was written', () => {
    const choice = { tracks: ['trunk', 'shore'], areas: ['watch'] };
    expect(choiceQuery(choice)).toBe('?track=trunk&track=shore&area=watch');
    expect(choiceFrom('?track=trunk&track=shore&area=watch', known)).toEqual(choice);
  });

  it('ignores what the matrix does not have, and the order it was typed in', () => {
    expect(choiceFrom('?track=shore&track=moon&track=sea&level=mate', known)).toEqual({
      tracks: ['sea', 'shore'],
      areas: [],
    });
  });

  it('is left out when everything is shown', () => {
    expect(choiceQuery({ tracks: [], areas: [] }, '?track=sea')).toBe('');
  });

  it('keeps the other keys of the address', () => {
    expect(choiceQuery({ tracks: ['sea'], areas: [] }, '?from=mail&track=shore&area=watch')).toBe(
      '?from=mail&track=sea',
    );
  });

  it('keeps letters of any script', () => {
    const areas = ['качество', 'c&c'];
    expect(choiceFrom(choiceQuery({ tracks: [], areas }), { tracks: [], areas })).toEqual({ tracks: [], areas });
  });
});

describe('what is shown', () => {
  it('is everything when nothing is chosen, and else what is', () => {
    expect(isChosen([], 'sea')).toBe(true);
    expect(isChosen(['sea'], 'sea')).toBe(true);
    expect(isChosen(['sea'], 'shore')).toBe(false);
  });

  it.each([
    [4, 11, 6, 6, 'Showing 4 of 11 levels and all 6 areas.'],
    [11, 11, 1, 6, 'Showing all 11 levels and 1 of 6 areas.'],
    [1, 1, 2, 2, 'Showing 1 level and all 2 areas.'],
  ])('is said in words: %i of %i, %i of %i', (levels, allLevels, areas, allAreas, words) => {
    expect(choiceWords({ shown: levels, all: allLevels }, { shown: areas, all: allAreas })).toBe(words);
  });
});
