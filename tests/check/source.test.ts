import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readLine, yamlText } from '../../src/check/source.ts';

describe('reads a line of YAML as its author would', () => {
  test.each([
    ['title: Boats', 'title', 'Boats', ''],
    ['  last: 2026-05-01', 'last', '2026-05-01', ''],
    ['- term: Buoy', 'term', 'Buoy', ''],
    ['title: Boats # and ropes', 'title', 'Boats', '# and ropes'],
    ['channel: #boats', 'channel', '', '#boats'],
    ['channel: "#boats" # ours', 'channel', '"#boats"', '# ours'],
    ['title: Boats#1', 'title', 'Boats#1', ''],
    ["title: 'a # b'", 'title', "'a # b'", ''],
    ['url: https://example.org/', 'url', 'https://example.org/', ''],
    ['"old key": x', 'old key', 'x', ''],
    ['aliases:', 'aliases', '', ''],
    ['tags: [a, b]', 'tags', '[a, b]', ''],
  ])('%s', (line, key, value, comment) => {
    expect(readLine(line)).toMatchObject({ key, value, comment });
  });

  test.each(['', '---', '- boats', '# title: Boats', 'https://example.org'])('and finds no key in %j', (line) => {
    expect(readLine(line)).toBeUndefined();
  });
});

test.each([
  'Boats',
  'platform-team',
  '6 months',
  '2026-05-31',
  'https://example.org/a',
  '/old/address/',
  '#boats',
  'a: b',
  'yes',
  '12',
  '1e3',
  '- a',
  '@team',
  'two  spaces ',
  '"quoted"',
  'true',
  'ends:',
  '',
])('writes %j so that YAML reads it back as the same text', (text) => {
  expect(parse(`key: ${yamlText(text)}`)).toEqual({ key: text });
});
