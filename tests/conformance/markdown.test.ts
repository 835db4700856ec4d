import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/source/text.ts';
import { knownDifferences } from './differences.ts';
import { differencesIn, readBoth } from './reading.ts';

/** What Handrail's parser and the reference disagree about in a text, known differences aside. */
function disagreements(text: string): string[] {
  return differencesIn(knownDifferences.reduce((readings, { settle }) => settle(readings), readBoth(text)));
}

describe('Markdown is read as remark and its GFM plugin read it', () => {
  it.each([
    [
      'headings',
      '# A\n\nB\n=\n\nC\n-\n\n### D ###\n\n> #### E `f` *g* [h](i)\n\n- ##### J\n\n    # no heading\n\n#none\n',
    ],
    [
      'links',
      '[a](b) [c](<d e> "t") [f]( g\n"h") [i](j(k)l) [m]() <http://n.o> <p@q.r> \\[s](t) `[u](v)` [w [x](y)](z)',
    ],
    [
      'references',
      '[a] [b][] [c][A] ![d][a] [none]\n\n[a]: x "t"\n[A]: y\n[b]: <z>\n\n> [c]: w\n\ntext\n[e]: no definition',
    ],
    ['images', '![a](b) ![c *d* [e](f)](g) [![h](i)](j) ![k\nl](m) ![n] \n\n[n]: o'],
    [
      'bare addresses',
      'http://a.b/c_d, (https://e.f/g) www.h.i. "http://j.k" **http://l.m** [http://n.o](p) `http://q.r`',
    ],
    [
      'tasks',
      '- [ ] a\n- [x] b\n  - [X] c\n- [ ]d\n- [] e\n- [  ] f\n\n1. [ ] g\n2) [x] h\n\n* [ ] i\n\n  j\n+ [x](k)\n',
    ],
    [
      'tables',
      'a | b\n-|:-:\nc | d | e\nf\n\n| `g\\|h` | [i](j) |\n|-|-|\n| k |\n\n> | l |\n> |---|\n\nnot | a\n-\n\n| m |\n|-|-|\n',
    ],
    ['footnotes', 'a[^1] b[^two] [^none]\n\n[^1]: c\n[^two]: d\n\n    # e\n\n    [f](g)\n\n[^3]: h'],
    [
      'raw HTML',
      '<div>\n[a](b)\n\n[c](d)\n</div>\n\n<b>[e](f)</b> <i [g](h)>\n\n<!-- [i](j)\n# k -->\n\n<pre>\n# l\n\n[m](n)\n</pre>\n',
    ],
    ['code', '```md\n# a\n[b](c)\n```\n\n~~~\n[d](e)\n~~~\n\n    [f](g)\n\n- \t[h](i)\n\n[j](k) ``[l](m)` n``\n'],
    [
      'what other tools add',
      '[[a|b]] {{c}} :::note\n[d](e)\n:::\n\n!!! note\n    [f](g)\n\n{% link h %} [i]({{ j }}/k) ~[l](m)~ $[n](o)$',
    ],
    ['containers', '> - 1. # a\n>      [b](c)\n> - [ ] d\nlazy [e](f)\n\n-\n  # g\n\n1986. [h](i)\ntext\n1. [j](k)\n'],
    ['front matter', '---\ntitle: "# [a](b)"\n---\n\n# c\n\n---\n\n[d](e)\n'],
    ['line ends', '# a\r\n\r\n[b](c)\r- [x] d\r\re | f\r-|-\r\n\n[^1]\r\n\r\n[^1]: g'],
  ])('%s', (_, text) => {
    const { ours } = readBoth(text);
    expect(ours.length).toBeGreaterThan(0);
    expect(disagreements(text)).toEqual([]);
  });

  it('whatever the pieces are put together', () => {
    const pieces = [
      '# ',
      'a',
      'b c',
      '- ',
      '- [ ] ',
      '1. ',
      '> ',
      '  ',
      '    ',
      '\t',
      '[a](b)',
      '![a](b)',
      '[a]',
      '[a]: b',
    ];
    const more = [
      '[^1]',
      '[^1]: ',
      '|',
      '| a | b |',
      '|-|-|',
      '---',
      '===',
      '`',
      '```',
      '*',
      '**',
      '_',
      '<b>',
      '</b>',
      '<div>',
    ];
    const signs = [
      '<!-- ',
      ' -->',
      '\\',
      '&amp;',
      '<http://x.example>',
      '](c)',
      '[',
      ']',
      '~~',
      'é😀',
      '$',
      '\n',
      '\n',
      '\n\n',
      '\r\n',
    ];
    const text = fc
      .array(fc.constantFrom(...pieces, ...more, ...signs), { maxLength: 12 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (each) => {
        expect(disagreements(each)).toEqual([]);
      }),
      { numRuns: 1500, seed: 20260615 },
    );
  });

  describe.each(knownDifferences)('except for $name', ({ example, settle }) => {
    it('in the example', () => {
      const readings = readBoth(example);
      expect(differencesIn(readings)).not.toEqual([]);
      expect(differencesIn(settle(readings))).toEqual([]);
    });
  });
});

const corpora = process.env['HANDRAIL_CORPORA'];
if (corpora === undefined) console.log('Left out: Markdown of real handbooks, because HANDRAIL_CORPORA is not set.');

/** Handbooks with more files than this are sampled. */
const smallHandbook = 60;
const everyNth = 6;

describe.skipIf(corpora === undefined)('Markdown of real handbooks is read as remark reads it', () => {
  const root = corpora ?? '';
  const names = corpora === undefined ? [] : readdirSync(root, { withFileTypes: true });
  it.each(names.filter((entry) => entry.isDirectory()).map(({ name }) => name))(
    '%s',
    (name) => {
      const files = readdirSync(join(root, name), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.(md|markdown)$/i.test(entry.name))
        .map((entry) => join(entry.parentPath, entry.name))
        .sort();
      const sample = files.length <= smallHandbook ? files : files.filter((_, at) => at % everyNth === 0);
      expect(sample.length).toBeGreaterThan(0);
      const found = sample.flatMap((file) =>
        disagreements(decode(readFileSync(file)).text).map((each) => `${relative(root, file)} ${each}`),
      );
      expect(found).toEqual([]);
    },
    120_000,
  );
});
