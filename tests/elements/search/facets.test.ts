import { describe, expect, it } from 'vitest';
import { isWithin, membershipOf, valuesOf } from '../../../src/elements/search/facets.ts';

const membership = new Map([
  [
    'kind',
    new Map([
      ['Team', new Set(['d'])],
      ['Page', new Set(['a', 'b', 'c', 'e'])],
    ]),
  ],
  [
    'section',
    new Map([
      ['People', new Set(['a', 'b'])],
      ['Sales', new Set(['c', 'd'])],
    ]),
  ],
]);

it('reads the table that the build writes', () => {
  const facets = { ids: ['a', 'b', 'c'], filters: { kind: { Page: [0, 2], Team: [1] }, owner: {} }, more: [] };
  expect(membershipOf(facets)).toEqual(
    new Map([
      [
        'kind',
        new Map([
          ['Page', new Set(['a', 'c'])],
          ['Team', new Set(['b'])],
        ]),
      ],
      ['owner', new Map()],
    ]),
  );
});

describe('isWithin', () => {
  it('asks for one value of every filter', () => {
    const within = (filters: Record<string, string[]>): string[] =>
      ['a', 'b', 'c', 'd'].filter((id) => isWithin(id, filters, membership));
    expect(within({})).toEqual(['a', 'b', 'c', 'd']);
    expect(within({ section: ['People', 'Sales'] })).toEqual(['a', 'b', 'c', 'd']);
    expect(within({ section: ['Sales'], kind: ['Page'] })).toEqual(['c']);
    expect(within({ section: ['Nowhere'] })).toEqual([]);
  });
});

describe('valuesOf', () => {
  it('counts what choosing a value would show, by the other filters only', () => {
    expect(valuesOf('kind', ['a', 'b', 'c', 'd'], { section: ['Sales'], kind: ['Page'] }, membership)).toEqual([
      { value: 'Page', count: 1, total: 3, chosen: true },
      { value: 'Team', count: 1, total: 1, chosen: false },
    ]);
  });

  it('keeps the order of the whole handbook, whatever is found', () => {
    expect(valuesOf('kind', ['d'], {}, membership).map(({ value, count }) => [value, count])).toEqual([
      ['Page', 0],
      ['Team', 1],
    ]);
    expect(valuesOf('section', [], {}, membership).map(({ value }) => value)).toEqual(['People', 'Sales']);
  });

  it('shows a chosen value that no page has, so that it can be taken away', () => {
    expect(valuesOf('owner', ['a'], { owner: ['Gone'] }, membership)).toEqual([
      { value: 'Gone', count: 0, total: 0, chosen: true },
    ]);
  });
});
