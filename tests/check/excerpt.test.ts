import { describe, expect, test } from 'vitest';
import { excerptAt } from '../../src/check/excerpt.ts';

/** The column of the terminal, counted from 0, at which the caret stands. */
function caretAt(line: string, column: number): number {
  return excerptAt(line, column).caret.indexOf('^');
}

describe('the caret stands below', () => {
  test.each([
    ['the first letter', 'abc', 1, 0],
    ['a letter in the middle', 'abc', 3, 2],
    ['a letter after tabs, which take two columns', '\t\tabc', 3, 4],
    ['a letter after Chinese, which takes two columns a sign', '船と桟橋 [a](b)', 6, 9],
    ['a letter after an emoji of several code units', '👩‍🚀 [a](b)', 7, 3],
    ['a letter after a combining accent', 'Cafe\u0301 [a](b)', 7, 5],
    ['the end, when the column lies beyond it', 'abc', 99, 3],
    ['the start, when the column is none', 'abc', 0, 0],
  ])('%s', (_name, line, column, expected) => {
    expect(caretAt(line, column)).toBe(expected);
  });
});

describe('a long line', () => {
  const line = `${'a'.repeat(150)}[x](y.md)${'b'.repeat(150)}`;

  test('is cut to what stands around the place', () => {
    const { source, caret } = excerptAt(line, 151);
    expect(source.length).toBeLessThanOrEqual(102);
    expect(source).toMatch(/^…a+\[x\]\(y\.md\)b+…$/);
    expect(source.indexOf('[')).toBe(caret.indexOf('^'));
  });

  test('shows its start and its end where the place is near them', () => {
    expect(excerptAt(line, 1).source).toMatch(/^a+…$/);
    expect(excerptAt(line, 309).source).toMatch(/^…b+$/);
  });

  test('of up to 100 letters is shown whole', () => {
    expect(excerptAt('c'.repeat(100), 100).source).toBe('c'.repeat(100));
  });
});
