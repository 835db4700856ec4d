import { expect, it } from 'vitest';
import { kindPicture, kindSlug } from '../../../src/elements/search/kind-picture.ts';
import { kinds } from '../../../src/schema/kinds.ts';

it('draws a kind by the words readers are told', () => {
  expect(
    ['Page', 'Glossary', 'Team', 'Ladder', 'Level', 'Expectation', 'Checklist', 'Template', 'Post-mortem'].map(
      kindSlug,
    ),
  ).toEqual(['page', 'term', 'team', 'ladder', 'ladder', 'ladder', 'checklist', 'template', 'record']);
});

it('draws what it does not know as a page', () => {
  expect(['', 'Settings', 'constructor'].map(kindSlug)).toEqual(['page', 'page', 'page']);
});

it('has a drawing for every kind there is', () => {
  expect(Object.values(kinds).filter(({ title }) => kindPicture(kindSlug(title)) === '')).toEqual([]);
});
