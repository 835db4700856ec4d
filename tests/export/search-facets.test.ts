import { expect, it } from 'vitest';
import { searchFacets } from '../../src/export/search-facets.ts';

it('files every result under its values, in an order of its own', () => {
  const found = [
    { id: 'en_c', filters: { kind: ['Page'], owner: ['Sales', 'Office', 'Sales'] } },
    { id: 'en_a', filters: { kind: ['Page'] } },
    { id: 'en_b', filters: {} },
  ];
  const expected = {
    ids: ['en_a', 'en_b', 'en_c'],
    filters: { kind: { Page: [0, 2] }, owner: { Sales: [2], Office: [2] } },
    more: [],
  };
  expect(JSON.parse(searchFacets(found))).toEqual(expected);
  expect(searchFacets(found.toReversed())).toBe(searchFacets(found));
});

it('takes names of filters and values for what they are', () => {
  const facets = searchFacets([{ id: 'en_a', filters: { constructor: ['toString'] } }]);
  expect(JSON.parse(facets).filters).toEqual({ constructor: { toString: [0] } });
});
