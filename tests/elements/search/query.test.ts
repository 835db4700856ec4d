import { describe, expect, it } from 'vitest';
import { chosen, queryFrom, queryString, toggled } from '../../../src/elements/search/query.ts';

describe('queryFrom', () => {
  it('reads words and filters', () => {
    expect(queryFrom('?q=paid+time&kind=Page&section=People+%26+culture&section=Sales')).toEqual({
      words: 'paid time',
      filters: { kind: ['Page'], section: ['People & culture', 'Sales'] },
    });
  });

  it('passes over repeated and empty values, and what it does not know', () => {
    expect(queryFrom('?kind=Page&kind=Page&owner=&utm_source=mail')).toEqual({
      words: '',
      filters: { kind: ['Page'] },
    });
  });
});

describe('queryString', () => {
  it('writes what it reads', () => {
    const query = { words: 'C++ & CI/CD', filters: { owner: ['People team'], kind: ['Page', 'Glossary'] } };
    expect(queryFrom(queryString(query))).toEqual(query);
  });

  it('is the same address for the same question', () => {
    const filters = { section: ['People'], kind: ['Page'] };
    expect(queryString({ words: ' laptop ', filters })).toBe('?q=laptop&kind=Page&section=People');
  });

  it('is empty when nothing is asked', () => {
    expect(queryString({ words: '  ', filters: {} })).toBe('');
  });
});

describe('toggled', () => {
  it('adds a value beside others', () => {
    expect(toggled({ kind: ['Page'] }, 'kind', 'Team')).toEqual({ kind: ['Page', 'Team'] });
    expect(toggled({ kind: ['Page'] }, 'owner', 'Sales')).toEqual({ kind: ['Page'], owner: ['Sales'] });
  });

  it('takes a value away, and its filter with the last one', () => {
    expect(toggled({ kind: ['Page', 'Team'] }, 'kind', 'Page')).toEqual({ kind: ['Team'] });
    expect(toggled({ kind: ['Team'] }, 'kind', 'Team')).toEqual({});
  });
});

it('lists chosen values in the order of the filters', () => {
  expect(chosen({ owner: ['Sales'], kind: ['Team', 'Page'] })).toEqual([
    { name: 'kind', value: 'Team' },
    { name: 'kind', value: 'Page' },
    { name: 'owner', value: 'Sales' },
  ]);
});
