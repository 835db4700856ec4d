import { describe, expect, test } from 'vitest';
import { applyBaseline, createBaseline, fingerprint, readBaseline } from '../../src/check/baseline.ts';
import type { Issue } from '../../src/schema/issue.ts';

function issueIn(file: string, message: string, rest: Partial<Issue> = {}): Issue {
  return { code: 'broken-link', severity: 'error', file, line: 1, column: 1, message, suggestion: 'Mend it.', ...rest };
}

const one = issueIn('a.md', '`x.md` leads nowhere.');

describe('an issue is the same', () => {
  test.each([
    ['at another line', { line: 9, column: 4 }],
    ['with another suggestion', { suggestion: 'Did you mean `y.md`?' }],
    ['in better words', { message: 'The link `x.md` has no target.' }],
    ['as a warning', { severity: 'warning' as const }],
  ])('%s', (_name, change) => {
    expect(fingerprint({ ...one, ...change })).toBe(fingerprint(one));
  });

  test.each([
    ['in another file', { file: 'b.md' }],
    ['of another rule', { code: 'broken-image' }],
    ['about something else', { message: '`z.md` leads nowhere.' }],
  ])('and another one %s', (_name, change) => {
    expect(fingerprint({ ...one, ...change })).not.toBe(fingerprint(one));
  });

  test('whatever the author typed, backticks included', () => {
    const first = issueIn('a.md', '`` a`b `` is wrong.');
    expect(fingerprint(first)).toContain('a`b');
    expect(fingerprint(first)).not.toBe(fingerprint(issueIn('a.md', '`` a`c `` is wrong.')));
  });
});

test('writes a text that a diff can show: by file, sorted, with a count each', () => {
  const issues = [
    issueIn('b.md', '`y.md` leads nowhere.'),
    one,
    issueIn('b.md', 'No other page links to this one.', { code: 'orphan-page' }),
    issueIn('b.md', '`y.md` leads nowhere.', { line: 7 }),
  ];
  const text = [
    '{',
    '  "version": 1,',
    '  "issues": {',
    '    "a.md": {',
    '      "broken-link x.md": 1',
    '    },',
    '    "b.md": {',
    '      "broken-link y.md": 2,',
    '      "orphan-page": 1',
    '    }',
    '  }',
    '}',
    '',
  ].join('\n');
  expect(createBaseline(issues)).toBe(text);
  expect(createBaseline(issues.toReversed())).toBe(text);
});

describe('held against a baseline', () => {
  test('known issues are counted and new ones are left', () => {
    const fresh = issueIn('a.md', '`new.md` leads nowhere.');
    const baseline = readBaseline(createBaseline([one]));
    expect(applyBaseline([fresh, one], baseline)).toEqual({ fresh: [fresh], known: 1, gone: 0 });
  });

  test('two equal issues are known and a third is new', () => {
    const [first, second, third] = [1, 5, 9].map((line) => ({ ...one, line }));
    const baseline = readBaseline(createBaseline([one, one]));
    const issues = [first, second, third].filter((issue) => issue !== undefined);
    expect(applyBaseline(issues, baseline)).toEqual({ fresh: [third], known: 2, gone: 0 });
  });

  test('what is mended counts as gone', () => {
    const baseline = readBaseline(createBaseline([one, one, issueIn('b.md', '`x`')]));
    expect(applyBaseline([one], baseline)).toEqual({ fresh: [], known: 1, gone: 2 });
  });

  test('errors and warnings are known alike', () => {
    const warning = issueIn('a.md', 'Text.', { severity: 'warning', code: 'missing-alt' });
    expect(applyBaseline([one, warning], readBaseline(createBaseline([one, warning]))).fresh).toEqual([]);
  });
});

test('an empty baseline knows nothing', () => {
  expect(applyBaseline([one], readBaseline(createBaseline([])))).toEqual({ fresh: [one], known: 0, gone: 0 });
});

test.each(['', 'not JSON', '[]', '{}', '{"version":2,"issues":{}}', '{"version":1,"issues":{"a.md":{"x":0}}}'])(
  'refuses %s and says what to do',
  (text) => {
    expect(() => readBaseline(text)).toThrow('handrail check --update-baseline');
  },
);
