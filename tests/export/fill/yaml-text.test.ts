import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { Moment, yamlText } from '../../../src/export/fill/yaml-text.ts';
import { lines, words } from './hostile.ts';

const lookalikes = fc.constantFrom(
  ...[
    [
      'y',
      'No',
      'null',
      '~',
      '1',
      '1.5',
      '0x1',
      '1e3',
      '12:30:45',
      '2026-01-01',
      '<<',
      '=',
      '',
      '- a',
      '? a',
      'a: b',
      'a #b',
    ],
    [
      '@x',
      '%a',
      '!x',
      '&a',
      '*a',
      'on',
      '.5',
      '+1',
      '0o7',
      '1_000',
      '.inf',
      '\n',
      'a\n',
      'a\n\nb',
      '  a\nb',
      'a\n b',
      'a\n---\nb',
    ],
  ].flat(),
);

describe('front matter', () => {
  it.each(['1.1', '1.2'] as const)('keeps every string for readers of YAML %s', (version) => {
    fc.assert(
      fc.property(fc.oneof(words, lines, lookalikes), (value) => {
        const text = yamlText([
          ['key', value],
          ['map', { list: [value, { inner: value, deep: [value] }], none: {} }],
          ['empty', []],
          ['last', 1],
        ]);
        const kept = value.toWellFormed();
        expect(parse(text, { version, merge: false })).toEqual({
          key: kept,
          map: { list: [kept, { inner: kept, deep: [kept] }], none: {} },
          empty: [],
          last: 1,
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('is as plain as it can be', () => {
    const text = yamlText([
      ['title', 'Queue stopped, twice'],
      ['day', new Moment('2026-05-31')],
      ['words', '2026-05-31'],
      ['off', 'no'],
      ['count', 3],
      ['done', true],
      ['nothing', null],
      ['services', ['queue', 'a: b']],
      ['summary', 'One.\n\nTwo: three.'],
      ['changes', [{ page: 'a.md', what: 'b' }]],
    ]);
    expect(text).toBe(
      `title: Queue stopped, twice\nday: 2026-05-31\nwords: "2026-05-31"\n"off": "no"\ncount: 3\ndone: true\nnothing: null\n` +
        `services:\n  - queue\n  - "a: b"\nsummary: |-\n  One.\n\n  Two: three.\nchanges:\n  - page: a.md\n    what: b\n`,
    );
  });
});
