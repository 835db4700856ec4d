import { describe, expect, it } from 'vitest';
import { countWords, decode, lineAt, positionAt } from '../../src/source/text.ts';

const bytes = (...parts: (string | number)[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([part]))));

describe('decode', () => {
  it('drops byte order marks', () => {
    expect(decode(bytes('\uFEFFa'))).toEqual({ text: 'a' });
    expect(decode(bytes('\uFEFF\uFEFFa'))).toEqual({ text: 'a' });
    expect(decode(bytes(''))).toEqual({ text: '' });
  });

  it.each([
    ['on the first line', bytes('ab', 0xff, 'c'), 'ab\uFFFDc', 1, 3],
    ['after a byte order mark', bytes('\uFEFF\uFFFDa', 0xff), '\uFFFDa\uFFFD', 1, 3],
    ['after letters of more than one byte', bytes('é\n€😀', 0xff), 'é\n€😀\uFFFD', 2, 4],
    ['after CRLF', bytes('a\r\nb\r\n', 0xc3, '\r\n'), 'a\r\nb\r\n\uFFFD\r\n', 3, 1],
    ['after a lone CR', bytes('a\rb', 0x80), 'a\rb\uFFFD', 2, 2],
    [
      'after a replacement character that is really there',
      bytes('\uFFFD\nx\uFFFD', 0xe2, 0x82),
      '\uFFFD\nx\uFFFD\uFFFD',
      2,
      3,
    ],
    ['where the first of several is', bytes(0x80, 'a', 0xff), '\uFFFDa\uFFFD', 1, 1],
  ])('finds the first byte that is no UTF-8 %s', (_, given, text, line, column) => {
    expect(decode(given)).toEqual({ text, invalid: { line, column } });
  });
});

describe('positionAt', () => {
  const text = 'ab\r\nc\rd\n\n😀e';
  it.each([
    [0, 1, 1],
    [2, 1, 3],
    [3, 1, 4],
    [4, 2, 1],
    [6, 3, 1],
    [8, 4, 1],
    [9, 5, 1],
    [11, 5, 3],
  ])('counts every kind of line end once: offset %i is %i:%i', (offset, line, column) => {
    expect(positionAt(text, offset)).toEqual({ line, column });
  });

  it('agrees with lineAt', () => {
    expect([1, 2, 3, 4, 5, 6].map((line) => lineAt(text, line))).toEqual(['ab', 'c', 'd', '', '😀e', '']);
  });
});

describe('countWords', () => {
  it.each([
    ['', 0],
    ['  ... — !', 0],
    ['one two  three\nfour', 4],
    ["the team's well-known on-call rota’s", 5],
    ['a--b -c- d', 4],
    ['1,000 pages', 3],
    ['Über cafe\u0301 naïve', 3],
    ['Привет, мир', 2],
    ['𝔘𝔫𝔦 code', 2],
    ['☀️ sun ✔️', 1],
  ])('%j has %i', (text, words) => {
    expect(countWords(text)).toBe(words);
  });
});
