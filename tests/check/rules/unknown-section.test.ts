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

test('finds names in groups, each at its place, and one that stands twice', () => {
  const order = [
    'order:',
    '  - faq',
    '  - How we work:',
    '      - people',
    '      - weather',
    '  - Help: [on call, faq]',
    '  - Plan: z',
  ];
  const issues = found(unknownSection, { ...pages, 'handbook.yaml': `${order.join('\n')}\n` });
  expect(issues.map(({ line, column, message }) => [line, column, message.includes('twice')])).toEqual([
    [5, 9, false],
    [6, 21, true],
    [7, 11, false],
  ]);
  expect(issues[1]?.suggestion).toBe('Take one of the two out.');
});

test('finds names beside something that is no name, and in groups without hyphens', () => {
  expect(placesOf(unknownSection, { ...pages, 'handbook.yaml': 'order: [7, x, { People: { a: b } }]\n' })).toEqual([
    'handbook.yaml:1:12',
  ]);
  expect(placesOf(unknownSection, { ...pages, 'handbook.yaml': 'order:\n  People: [people, x]\n' })).toEqual([
    'handbook.yaml:2:20',
  ]);
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
  ['a group', 'order: [faq, { Us: [on call, people] }]'],
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
