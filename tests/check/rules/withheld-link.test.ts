import { describe, expect, test } from 'vitest';
import { withheldLink } from '../../../src/check/rules/withheld-link.ts';
import { found, placesOf } from '../found.ts';
import { ladderOf } from '../ladder.ts';

const page = (text: string): string => `---\naudience: public\n---\n\n${text}\n`;
const closed = { 'secret.md': '# Secret\n', 'closed/a.md': '# A\n', 'open/b.md': page('# B') };

describe('finds, in the internal edition and in the public one,', () => {
  test.each([
    ['a link to an internal page', page('[a](secret.md)'), 5, 1],
    ['a link by its address', page('Text [a](/secret/)'), 5, 6],
    ['a link to a folder of internal pages', page('[a](closed/)'), 5, 1],
    ['a link in HTML', page('<p><a href="secret.md">a</a></p>'), 5, 4],
    ['a replacement', '---\naudience: public\nreplacement: secret.md\n---\n', 3, 14],
  ])('%s', (_name, text, line, column) => {
    const files = { ...closed, 'a.md': text };
    for (const edition of ['internal', 'public'] as const) {
      const issues = found(withheldLink, files, { edition });
      expect(issues.map((issue) => [issue.file, issue.line, issue.column])).toEqual([['a.md', line, column]]);
    }
  });
});

test('a public term that names an internal page', () => {
  const files = {
    ...closed,
    'glossary.yaml':
      '- term: A\n  meaning: a\n  audience: public\n  page: secret.md\n- term: B\n  meaning: b\n  page: secret.md\n',
  };
  for (const edition of ['internal', 'public'] as const) {
    expect(placesOf(withheldLink, files, { edition })).toEqual(['glossary.yaml:4:9']);
  }
});

test('knows what pages and terms take from above', () => {
  const files = {
    'handbook.yaml': 'audience: public\n',
    'index.md': '[a](people/pay.md) [b](people/index.md)\n',
    'people/index.md': '---\naudience: internal\n---\n\n[c](pay.md)\n',
    'people/pay.md': '# Pay\n',
    'glossary.yaml': '- term: A\n  meaning: a\n  page: people/pay.md\n',
  };
  expect(placesOf(withheldLink, files)).toEqual(['glossary.yaml:3:9', 'index.md:1:1', 'index.md:1:20']);
});

test('says which file to open up, but not in a public edition', () => {
  const files = { ...closed, 'a.md': page('[a](/secret/)') };
  expect(found(withheldLink, files)[0]?.suggestion).toContain('`secret.md`');
  const [issue] = found(withheldLink, files, { edition: 'public' });
  expect(`${issue?.message} ${issue?.suggestion}`).not.toContain('secret.md');
});

test.each([
  ['links between public pages', { 'a.md': page('[b](open/b.md)') }],
  ['links from internal pages', { 'a.md': '[b](open/b.md) [c](secret.md)\n' }],
  ['a folder that holds a public page', { 'a.md': page('[b](open/)') }],
  ['files and images', { 'a.md': page('[p](plan.pdf) ![i](i.png)'), 'plan.pdf': 'x', 'i.png': 'x' }],
  ['links to nothing, which is another mistake', { 'a.md': page('[b](nowhere.md)') }],
  ['addresses that Handrail fills', { 'a.md': page('[b](/map/)') }],
  ['a term that nobody outside sees', { 'glossary.yaml': '- term: A\n  meaning: a\n  page: secret.md\n' }],
])('is silent on %s', (_name, files) => {
  expect(found(withheldLink, { ...closed, ...files })).toEqual([]);
});

test('finds a public page that links to an internal ladder or level, and a public ladder that links to an internal page', () => {
  const files = {
    ...ladderOf({ 'trunk/a': [1, '## Craft', '', '- See [b](../../../b.md).'] }, 'audience: public'),
    'ladders/l/trunk/b.md': '---\nrank: 2\naudience: internal\n---\n\n# B\n',
    'ladders/m/ladder.md': '# M\n',
    'a.md':
      '---\naudience: public\n---\n\n[l](ladders/l/trunk/b.md) [m](ladders/m/ladder.md) [a](ladders/l/trunk/a.md)\n',
    'b.md': '# B\n',
  };
  const issues = found(withheldLink, files);
  expect(issues.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
    'a.md:5:1',
    'a.md:5:27',
    'ladders/l/trunk/a.md:9:7',
  ]);
  expect(issues[0]?.message).toContain('`ladders/l/trunk/b.md`, which is internal');
  expect(issues[2]?.message).toMatch(/^This ladder is public/);
});

test('finds links of public templates and records to internal pages', () => {
  const files = {
    'secret.md': '# Secret\n',
    'templates/a.md': '---\naudience: public\n---\n\n[S](../secret.md)\n',
    'postmortems/a.md': '---\naudience: public\n---\n\n# A\n\n[S](../secret.md)\n',
    'postmortems/b.md': '# B\n\n[S](../secret.md)\n',
  };
  expect(found(withheldLink, files).map(({ message }) => message.slice(0, 21))).toEqual([
    'This record is public',
    'This template is publ',
  ]);
});
