import { expect, test } from 'vitest';
import { unknownSection } from '../../../src/check/rules/unknown-section.ts';
import { found, placesOf } from '../found.ts';

const pages = {
  'pages/index.md': '# A\n',
  'pages/people/a.md': '# A\n',
  'pages/On call/b.md': '# B\n',
  'pages/faq.md': '# F\n',
};

test('finds a name that is no folder, at its place in the list', () => {
  const files = { ...pages, 'handbook.yaml': 'name: A\norder:\n  - people\n  - on-cal\n' };
  expect(placesOf(unknownSection, files)).toEqual(['handbook.yaml:4:5']);
  expect(found(unknownSection, files)[0]).toMatchObject({ severity: 'warning', suggestion: 'Did you mean `On call`?' });
});

test.each([
  ['pages/people', '`people`'],
  ['people/', '`people`'],
  ['peopel', '`people`'],
  ['weather', 'Take it out'],
])('knows what to type for %s', (name, words) => {
  const files = { ...pages, 'handbook.yaml': `order: [${name}]\n` };
  expect(found(unknownSection, files)[0]?.suggestion).toContain(words);
});

test.each([
  ['folders and pages at the top', 'order: [faq, on call, people]'],
  ['no order', 'name: A'],
])('is silent on %s', (_name, config) => {
  expect(found(unknownSection, { ...pages, 'handbook.yaml': `${config}\n` })).toEqual([]);
});

test('reads handbook.yml as well', () => {
  expect(placesOf(unknownSection, { ...pages, 'handbook.yml': 'order: [x]\n' })).toEqual(['handbook.yml:1:9']);
});

test('is silent in a public edition, which does not hold every section', () => {
  const files = { 'a/index.md': '---\naudience: public\n---\n', 'b/c.md': '# C\n', 'handbook.yaml': 'order: [a, b]\n' };
  expect(found(unknownSection, files, { edition: 'public' })).toEqual([]);
});
