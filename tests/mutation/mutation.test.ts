import { describe, expect, test } from 'vitest';
import { applyBaseline, createBaseline, readBaseline } from '../../src/check/baseline.ts';
import { check, rules } from '../../src/check/check.ts';
import type { Issue } from '../../src/schema/issue.ts';
import { handbookOf } from '../content-tree.ts';
import type { Files } from '../content-tree.ts';
import { healthy } from './healthy.ts';
import { placeOf } from './mutation.ts';
import type { Expected } from './mutation.ts';
import { mutations } from './mutations.ts';

describe('the healthy handbook', () => {
  test('has no issue in its internal edition', () => {
    expect(check(handbookOf(healthy))).toEqual([]);
  });

  test('has no issue in its public edition', () => {
    expect(check(handbookOf(healthy, { edition: 'public' }))).toEqual([]);
  });
});

describe('one mistake at a time', () => {
  test.each(mutations)('finds $name', ({ breaks, finds }) => {
    const files = breaks(healthy);
    const issues = check(handbookOf(files));
    expect(issues.map(placeIn)).toEqual(finds.map((expected) => expectedPlace(expected, files)));
    for (const [at, { line, says = [], suggests }] of finds.entries()) {
      const { message, suggestion, line: found } = issues[at] ?? { message: '', suggestion: '' };
      if (line !== undefined) expect(found).toBe(line);
      for (const words of says) expect(message).toContain(words);
      for (const words of suggests) expect(suggestion).toContain(words);
    }
    // In a baseline, each is known again after lines were added above it.
    const moved = issues.map((issue) => ({ ...issue, line: issue.line + 3 }));
    const compared = applyBaseline(moved, readBaseline(createBaseline(issues)));
    expect(compared).toEqual({ fresh: [], known: issues.length, gone: 0 });
  });

  test('breaks the handbook in at least 45 ways, and every rule at least once', () => {
    expect(mutations.length).toBeGreaterThanOrEqual(45);
    expect(new Set(mutations.map(({ name }) => name)).size).toBe(mutations.length);
    const broken = new Set(mutations.flatMap(({ finds }) => finds.map(({ code }) => code)));
    expect(rules.map(({ code }) => code).filter((code) => !broken.has(code))).toEqual([]);
  });
});

test('finds all mistakes in one run', () => {
  const together = mutations.filter(({ alone }) => alone !== true);
  const files = together.reduce<Files>((so, { breaks }) => breaks(so), healthy);
  const expected = together.flatMap(({ finds }) => finds.map((each) => expectedPlace(each, files)));
  expect(expected.length).toBeGreaterThan(75);
  expect(check(handbookOf(files)).map(placeIn).sort()).toEqual(expected.sort());
});

/** Code, file, line and column as one text. */
function placeIn({ code, file, line, column }: Issue): string {
  return `${file}:${line}:${column} ${code}`;
}

function expectedPlace(expected: Expected, files: Files): string {
  return placeIn({ ...placeOf(expected, files), ...expected, severity: 'error', message: '', suggestion: '' });
}
