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

describe('in JSON, says what JSON has to have', () => {
  test.each([
    [
      'a comment in a line',
      '{\n  "name": "A",\n  // levels: below\n  "levels": []\n}',
      '3:',
      'no comments',
      'with `//`.',
    ],
    ['a comment above', '// name: A\n{ "levels": [] }', '2:1', 'no comments', 'with `//`.'],
    ['a comment behind', '{\n  "name": "A" /* b */,\n  "levels": []\n}', '2:', 'no comments', 'with `/*`.'],
    [
      'no comma',
      '{\n  "name": "https://a.example"\n  "levels": []\n}',
      '3:3',
      'no comma',
      '`"name": "https://a.example",`',
    ],
    [
      'no comma in a list',
      '{\n  "levels": [\n    { "id": "a" }\n    { "id": "b" }\n  ]\n}',
      '4:5',
      'no comma',
      '`{ "id": "a" },`',
    ],
    ['no colon', '{\n\t"name" "A"\n}', '2:', 'mistake of form', 'a colon after a key'],
    ['no bracket', '{ "levels": []', '1:1', 'not closed with `}`', '`{ "levels": []}`'],
  ])('%s', (_name, text, place, problem, suggestion) => {
    const [issue, ...others] = found(invalidYaml, { 'index.md': '# A\n', 'ladders/a.json': text });
    expect(others).toEqual([]);
    expect(`${issue?.line}:${issue?.column}`).toMatch(new RegExp(`^${place}`));
    expect(issue?.message).toContain(problem);
    expect(issue?.suggestion).toContain(suggestion);
  });
});

test('tells of values that hold themselves, without quoting them', () => {
  const [circle] = found(invalidYaml, { 'index.md': '# A\n', 'teams/a.yaml': 'name: &a [*a]\n' });
  expect(circle?.message).toContain('`*a` stands for a value that it is a part of');
  expect(circle?.suggestion).toContain('Write out what is meant in place of `*a`');
  const nine = (of: string): string => `[${Array.from({ length: 9 }, () => of).join(', ')}]`;
  const bomb = `a: &a ${nine('x')}\nb: &b ${nine('*a')}\nc: &c ${nine('*b')}\nd: ${nine('*c')}\n`;
  const [endless] = found(invalidYaml, { 'index.md': '# A\n', 'teams/a.yaml': bomb });
  expect(endless?.suggestion).toBe('Write out the values in place of the names.');
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
