import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { merged } from '../../../src/elements/search/merge.ts';

const ids = (lists: readonly (readonly [id: string, score: number][])[]): string[] =>
  merged(
    lists.map((list, at) => ({ results: list.map(([id, score]) => ({ id, score })), worth: at === 0 ? 1 : 0.9 })),
  ).map(({ result }) => result.id);

describe('merged', () => {
  it('compares shares of the best of each list, by what the list is worth', () => {
    const typed: [string, number][] = [
      ['a', 10],
      ['b', 8],
      ['c', 1],
    ];
    const other: [string, number][] = [
      ['x', 200],
      ['y', 150],
    ];
    // Shares: a 1, b 0.8, c 0.1; x 0.9, y 0.675.
    expect(ids([typed, other])).toEqual(['a', 'x', 'b', 'y', 'c']);
  });

  it('shows a page once, at its best', () => {
    const typed: [string, number][] = [
      ['a', 10],
      ['b', 9],
      ['c', 1],
    ];
    expect(ids([typed, [['c', 5]]])).toEqual(['a', 'b', 'c']);
    expect(
      ids([
        typed,
        [
          ['c', 5],
          ['a', 4],
        ],
      ]),
    ).toEqual(['a', 'b', 'c']);
    expect(
      ids([
        [
          ['a', 10],
          ['b', 8],
          ['c', 1],
        ],
        [['c', 5]],
      ]),
    ).toEqual(['a', 'c', 'b']);
  });

  it('shows a page as what was typed found it', () => {
    const [first] = merged([
      { results: [{ id: 'a', score: 1, by: 'typed' }], worth: 1 },
      { results: [{ id: 'a', score: 9, by: 'other' }], worth: 0.9 },
    ]);
    expect(first).toEqual({ result: { id: 'a', score: 1, by: 'typed' }, share: 1 });
  });

  it('keeps the order of equals, and of lists without scores', () => {
    expect(
      ids([
        [
          ['b', 1],
          ['a', 1],
        ],
        [
          ['d', 0],
          ['c', 0],
        ],
      ]),
    ).toEqual(['b', 'a', 'd', 'c']);
  });

  it('loses nothing and repeats nothing', () => {
    const list = fc.array(fc.tuple(fc.constantFrom(...'abcdef'), fc.integer({ min: 0, max: 9 })));
    fc.assert(
      fc.property(fc.array(list), (lists) => {
        const found = ids(lists);
        expect([...found].sort()).toEqual([...new Set(lists.flat().map(([id]) => id))].sort());
      }),
    );
  });

  it('is empty for nothing', () => {
    expect(merged([])).toEqual([]);
    expect(ids([[], []])).toEqual([]);
  });
});
