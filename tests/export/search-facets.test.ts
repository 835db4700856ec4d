import { expect, it } from 'vitest';
import { searchFacets } from '../../src/export/search-facets.ts';

it('files every result under its values, and says how it stands, in an order of its own', () => {
  const found = [
    { id: 'en_c', filters: { kind: ['Page'], owner: ['Sales', 'Office', 'Sales'] } },
    { id: 'en_a', filters: { kind: ['Page'] }, names: ['Prices'], explains: ['Rate'], weight: 1.2 },
    { id: 'en_b', filters: {}, weight: 0.6 },
  ];
  const expected = {
    ids: ['en_a', 'en_b', 'en_c'],
    filters: { kind: { Page: [0, 2] }, owner: { Sales: [2], Office: [2] } },
    names: [['Prices'], [], []],
    explains: { '0': ['Rate'] },
    weights: [1.2, 0.6, 1],
    more: [],
  };
  expect(JSON.parse(searchFacets(found))).toEqual(expected);
  expect(searchFacets(found.toReversed())).toBe(searchFacets(found));
});

it('takes names of filters and values for what they are', () => {
  const facets = searchFacets([{ id: 'en_a', filters: { constructor: ['toString'] } }]);
  expect(JSON.parse(facets).filters).toEqual({ constructor: { toString: [0] } });
});
