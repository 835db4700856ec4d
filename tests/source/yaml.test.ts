import { describe, expect, it } from 'vitest';
import { readYaml } from '../../src/source/yaml.ts';

/** Position as `line:column`. */
const place = ({ line, column }: { line: number; column: number }): string => `${line}:${column}`;

function faultsOf(text: string, firstLine?: number): string[] {
  const { content, faults } = readYaml(text, firstLine);
  if (faults.length > 0) expect(content.value).toBeUndefined();
  return faults.map(({ position, reason }) => `${place(position)} ${reason}`);
}

describe('the places of keys and values', () => {
  const lines = [
    'title: A page',
    'owner:',
    '  - platform',
    '  -   "support"',
    'review: { every: 6 months,  last: x }',
    'tags:',
  ];
  it.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['a lone CR', '\r'],
  ])('are exact when lines end in %s', (_, end) => {
    const { content } = readYaml(lines.join(end), 2);
    const { at, keyAt } = content;
    expect(content.value).toEqual({
      title: 'A page',
      owner: ['platform', 'support'],
      review: { every: '6 months', last: 'x' },
      tags: null,
    });
    expect([place(keyAt(['title'])), place(at(['title']))]).toEqual(['2:1', '2:8']);
    expect([place(keyAt(['owner'])), place(at(['owner']))]).toEqual(['3:1', '4:3']);
    expect([place(at(['owner', 0])), place(at(['owner', 1]))]).toEqual(['4:5', '5:7']);
    expect([place(keyAt(['review', 'last'])), place(at(['review', 'last']))]).toEqual(['6:29', '6:35']);
    expect([place(keyAt(['tags'])), place(at(['tags']))]).toEqual(['7:1', '7:6']);
  });

  it('of what is not there are those of the nearest parent', () => {
    const { at, keyAt } = readYaml('a:\n  b: 1\n').content;
    expect(place(at(['a', 'x', 'y']))).toBe('2:3');
    expect(place(keyAt(['a', 'x']))).toBe('1:1');
    expect(place(at(['x']))).toBe('1:1');
    expect(place(readYaml('', 2).content.at(['x']))).toBe('2:1');
  });

  it('count columns in UTF-16 code units', () => {
    const { at } = readYaml('{ "😀": x }').content;
    expect(place(at(['😀']))).toBe('1:9');
  });
});

describe('values', () => {
  it('keep dates, times and words as text', () => {
    expect(readYaml('a: 2026-05-31\nb: 12:30\nc: yes\nd: on\n').content.value).toEqual({
      a: '2026-05-31',
      b: '12:30',
      c: 'yes',
      d: 'on',
    });
  });

  it.each(['', '  \n\n', '# only a comment\n', '---\n', 'null', '~'])('are absent from %j', (text) => {
    expect(readYaml(text)).toMatchObject({ content: { value: undefined }, faults: [] });
  });

  it('may be JSON, a list or one word', () => {
    expect(readYaml('{"a": [1, true]}').content.value).toEqual({ a: [1, true] });
    expect(readYaml('- a\n- b\n').content.value).toEqual(['a', 'b']);
    expect(readYaml('hello').content.value).toBe('hello');
  });

  it('may have keys that are no text, or that mean something to JavaScript', () => {
    const { value, keyAt } = readYaml('1: a\nnull: b\ntrue: c\n__proto__: d\n').content;
    expect(Object.entries(Object(value))).toEqual([
      ['1', 'a'],
      ['', 'b'],
      ['true', 'c'],
      ['__proto__', 'd'],
    ]);
    expect([['1'], [''], ['true'], ['__proto__']].map((path) => place(keyAt(path)))).toEqual([
      '1:1',
      '2:1',
      '3:1',
      '4:1',
    ]);
  });

  it('may be repeated by an alias', () => {
    expect(readYaml('a: &x [1]\nb: *x\n').content.value).toEqual({ a: [1], b: [1] });
  });
});

describe('faults', () => {
  it.each([
    ['title: How to: fix it', '1:8 Nested mappings are not allowed in compact mappings'],
    ['a: 1\nb:\n\tc: 2', '3:1 Tabs are not allowed as indentation'],
    ['owner: @team', '1:8 Plain value cannot start with reserved character @'],
    ['a: 1\nb: "open\nc: 2', '2:4 Missing closing "quote'],
    ['a: [1, [2]\nb: 3', '1:8 Flow sequence in block collection must be sufficiently indented and end with a ]'],
    ['a: 1\n b: 2\n  c: 3', '1:4 Nested mappings are not allowed in compact mappings'],
    ['a: 1\n---\nb: 2', '2:1 a line of three hyphens starts a second document here, and only one is read'],
    ['note: *bold*', '1:7 there is nothing here that is called &bold*'],
    ['a: !important x', '1:4 Unresolved tag: !important'],
    ['a: &x\n  b: *x', '2:6 *x stands for a value that it is a part of'],
  ])('are told once, where they are: %j', (text, fault) => {
    expect(faultsOf(text)).toEqual([fault]);
  });

  it('count their lines in the file', () => {
    expect(faultsOf('a: 1\nb: @x', 2)).toEqual(['3:4 Plain value cannot start with reserved character @']);
  });

  it('name every key that is there twice, and where it was', () => {
    expect(faultsOf('a: 1\nb: 2\na: 3\nc:\n  d: 1\n  d: 2\na: 4')).toEqual([
      '3:1 keys must be unique, and "a" stands on line 1 already',
      '6:3 keys must be unique, and "d" stands on line 5 already',
      '7:1 keys must be unique, and "a" stands on line 1 already',
    ]);
  });

  it('stop aliases that multiply', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
    for (let n = 1; n < 12; n += 1)
      lines.push(`a${n}: &a${n} [${Array.from({ length: 10 }, () => `*a${n - 1}`).join(', ')}]`);
    expect(faultsOf(lines.join('\n'))).toEqual(['1:1 Excessive alias count indicates a resource exhaustion attack']);
  });

  it.each([
    ['lists', '['.repeat(5_000)],
    ['groups', '{a: '.repeat(5_000)],
    ['closed lists', '['.repeat(5_000) + ']'.repeat(5_000)],
  ])('stop %s that are nested without end', (_, text) => {
    expect(readYaml(text).faults).toMatchObject([{ reason: 'it is nested too deeply' }]);
  });
});
