import { expect, test } from 'vitest';
import { unreadableFile } from '../../../src/check/rules/unreadable-file.ts';
import { found, placesOf } from '../found.ts';

const bytes = (text: string, ...rest: number[]): Uint8Array =>
  new Uint8Array([...new TextEncoder().encode(text), ...rest]);

test('points at the first byte that is not UTF-8', () => {
  const files = { 'index.md': '# Home\n', 'glossary.yaml': bytes('- term: Caf', 0xe9, 0x0a) };
  expect(placesOf(unreadableFile, files)).toEqual(['glossary.yaml:1:12']);
});

test('names the reason for which a file cannot be used', () => {
  const [issue] = found(unreadableFile, { 'a.md': { unusable: 'it is a symbolic link to a folder that contains it' } });
  expect(issue).toMatchObject({ severity: 'error', line: 1, column: 1 });
  expect(issue?.message).toContain('a symbolic link to a folder that contains it');
});

test.each([
  ['it is a symbolic link to a folder that contains it', 'inside the content folder'],
  ['it is a submodule: its files are kept in another repository', 'one repository'],
  ['another file has the same name, with its accents written in another way', 'another name'],
  ['it is neither a file nor a folder', 'ordinary file'],
])('knows what helps when %s', (unusable, words) => {
  expect(found(unreadableFile, { 'a.md': { unusable } })[0]?.suggestion).toContain(words);
});

test('finds a file that cannot be used whether or not something links to it', () => {
  const files = { 'index.md': '[plan](plan.pdf)\n', 'plan.pdf': { unusable: 'reading it failed: EACCES' } };
  expect(placesOf(unreadableFile, files)).toEqual(['plan.pdf:1:1']);
});

test.each([
  ['a replacement sign that the author typed', { 'index.md': '# What \uFFFD means\n' }],
  ['a byte order mark', { 'index.md': bytes('', 0xef, 0xbb, 0xbf, 0x23, 0x20, 0x41) }],
  ['an image, which is no text', { 'index.md': '![A](a.png)\n', 'a.png': new Uint8Array([0x89, 0x50, 0xff, 0xfe]) }],
  ['an empty file', { 'index.md': '' }],
  ['a file of another kind that nothing links to', { 'index.md': '# A\n', 'a.bin': new Uint8Array([0xff]) }],
])('is silent on %s', (_name, files) => {
  expect(found(unreadableFile, files)).toEqual([]);
});

test('finds a ladder in a data file that stands in a folder of its own', () => {
  const [issue, ...others] = found(unreadableFile, {
    'ladders/boats/ladder.yaml': 'levels: []\n',
    'ladders/boats/sheet.json': '{}',
    'ladders/ships.yaml': 'levels: []\n',
  });
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ file: 'ladders/boats/ladder.yaml', line: 1 });
  expect(issue?.message).toContain('has to stand in the folder `ladders` itself');
  expect(issue?.suggestion).toContain('`ladders/engineering.yaml`');
});
