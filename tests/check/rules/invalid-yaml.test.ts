import { describe, expect, test } from 'vitest';
import { invalidYaml } from '../../../src/check/rules/invalid-yaml.ts';
import { found, placesOf, withFrontMatter } from '../found.ts';

describe('says in plain words what is wrong and what to type', () => {
  test.each([
    ['title: Boats: a list', '2:8', 'colon', 'title: "Boats: a list"'],
    ['title: `Boats`', '2:8', 'starts with', 'title: "`Boats`"'],
    ['owner: *platform', '2:8', 'starts with `*`', 'owner: "*platform"'],
    ["title: 'Boats", '2:8', 'quotation mark', "title: 'Boats'"],
    ['review: { last: 2026-05-01', '2:9', 'not closed with `}`', 'review: { last: 2026-05-01}'],
    ['order: 1\norder: 2', '3:1', '`order` stands there twice', 'Keep one'],
    ['tags:\n\t- boats', '3:1', 'tabs', '`- boats`'],
    ['title: Boats\n order: 3', '2:8', 'indented', '`order: 3`'],
  ])('%s', (frontMatter, place, problem, suggestion) => {
    const issues = found(invalidYaml, { 'index.md': withFrontMatter(frontMatter) });
    expect(issues.map(({ line, column }) => `${line}:${column}`)).toEqual([place]);
    expect(issues[0]?.message).toContain(problem);
    expect(issues[0]?.suggestion).toContain(suggestion);
  });
});

test('counts lines with whatever ends them', () => {
  expect(placesOf(invalidYaml, { 'index.md': '---\r\norder: 1\r\ntitle: "x\r\n---\r\n' })).toEqual(['index.md:3:8']);
  expect(placesOf(invalidYaml, { 'index.md': '---\rorder: 1\rtitle: a: b\r---\r' })).toEqual(['index.md:3:8']);
});

test('tells of front matter that is not where it has to be', () => {
  const endless = found(invalidYaml, { 'index.md': '---\ntitle: Endless\n\n# Text\n' });
  expect(endless[0]).toMatchObject({ line: 1, column: 1, suggestion: expect.stringContaining('`---`') });
  const late = found(invalidYaml, { 'index.md': '\n---\ntitle: Late\n---\n\n# Text\n' });
  expect(late[0]?.suggestion).toContain('Take out what stands above');
});

test('tells of a second document and of TOML', () => {
  const second = found(invalidYaml, { 'index.md': '# A\n', 'teams/a.yaml': 'name: A\n---\nname: B\n' });
  expect(second[0]?.message).toContain('second document');
  const toml = found(invalidYaml, { 'index.md': '+++\ntitle = "A"\n+++\n\n# A\n' });
  expect(toml[0]).toMatchObject({ line: 1, suggestion: expect.stringContaining('`title: Words`') });
});

test('gives the reason of the parser where it knows no better', () => {
  const [issue] = found(invalidYaml, { 'index.md': withFrontMatter('description: >\n  Long.\n end: here') });
  expect(issue?.line).toBe(4);
  expect(issue?.suggestion).toContain('`owner: platform-team`');
});

test('reads a file outside front matter as a whole', () => {
  const [issue] = found(invalidYaml, { 'index.md': '# A\n', 'handbook.yaml': 'name: "A\n' });
  expect(issue).toMatchObject({ file: 'handbook.yaml', line: 1, column: 7 });
  expect(issue?.message).toMatch(/^This file cannot be read/);
});

test.each([
  ['values in quotes', withFrontMatter('title: "Boats: a list"\nowner: "@platform"')],
  ['empty front matter', '---\n---\n\n# A\n'],
  ['a comment', withFrontMatter('# a note: to self\ntitle: A # and another: one')],
  ['a line across the top of the page', '---\n\nText\n\n---\n\ntitle: no key\n'],
  ['YAML that is shown as code', '# A\n\n```yaml\na: b: c\n```\n'],
  ['a text over several lines', withFrontMatter('description: >\n  A: b\n  "c')],
])('is silent on %s', (_name, text) => {
  expect(found(invalidYaml, { 'index.md': text })).toEqual([]);
});
