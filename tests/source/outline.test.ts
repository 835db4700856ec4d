import { describe, expect, it } from 'vitest';
import type { Outline } from '../../src/source/content-tree.ts';
import { readSourceFile } from '../../src/source/source-file.ts';

function outline(text: string, path = 'page.md'): Outline {
  const file = readSourceFile(path, () => new TextEncoder().encode(text));
  if (file.format !== 'markdown') throw new Error(`${path} was read as ${file.format}`);
  expect(file.faults).toEqual([]);
  return file.outline;
}

const place = ({ line, column }: { line: number; column: number }): string => `${line}:${column}`;

/** Links or images as `URL "words" line:column`, and the text of the file that each covers. */
function references(text: string, of: 'links' | 'images' = 'links', path?: string): [string, string][] {
  return outline(text, path)[of].map(({ url, text: words, position, span }) => [
    `${url} "${words}" ${place(position)}`,
    text.slice(...span),
  ]);
}

describe('headings', () => {
  it('are found wherever they are, with their depth, text and line', () => {
    const text = 'A\n=\n\nB\n-\n\n### C `d` **e** [f](g) ![h](i)\n\n> #### J\n\n- ##### K\n\n###### L ######\n';
    expect(outline(text).headings.map(({ depth, text: words, position }) => [depth, words, place(position)])).toEqual([
      [1, 'A', '1:1'],
      [2, 'B', '4:1'],
      [3, 'C d e f', '7:1'],
      [4, 'J', '9:3'],
      [5, 'K', '11:3'],
      [6, 'L', '13:1'],
    ]);
  });

  it('have the id that their author gave them', () => {
    const { headings, anchors } = outline('## One {#first}\n\n## Two {.loud}\n\n## One\n');
    expect(headings.map(({ text, slug }) => [text, slug])).toEqual([
      ['One', 'first'],
      ['Two', 'two'],
      ['One', 'one'],
    ]);
    expect(anchors).toEqual(['first', 'two', 'one']);
  });

  it.each([
    ['# A\n', true],
    ['\n<!-- note -->\n\n# A\n', true],
    ['[//]: # (note)\n\n# A\n', true],
    ['[x]: y.md\n\n# A\n', true],
    ['Text\n\n# A\n', false],
    ['![logo](x.png)\n\n# A\n', false],
    ['<p>Text</p>\n\n# A\n', false],
    ['<h1>A</h1>\n', false],
  ])('lead when nothing but comments and definitions is before them: %j', (text, leads) => {
    expect(outline(text).headings[0]?.leads).toBe(leads);
  });

  it('may be written in HTML, over several lines and pieces', () => {
    const text =
      '<h1 align="center">\n  The <b>handbook</b>\n</h1>\n\n| <h3>In a</h3> |\n|---|\n| <h4 id="given">table *cell*</h4> |\n';
    expect(
      outline(text).headings.map(({ depth, text: words, slug, position }) => [depth, words, slug, place(position)]),
    ).toEqual([
      [1, 'The handbook', '--the-handbook', '1:1'],
      [3, 'In a', 'in-a', '5:3'],
      [4, 'table cell', 'given', '7:3'],
    ]);
  });

  it('of HTML may hold Markdown, and end with the next heading or the page when nothing closes them', () => {
    const { headings } = outline('<h1>\n\nA *title*\n\n</h1>\n\n<h2>Open\n\n## Next\n\n<h3>Last');
    expect(headings.map(({ text }) => text)).toEqual(['A title', 'Open', 'Next', 'Last']);
  });
});

describe('anchors', () => {
  it('are ids and names in HTML too', () => {
    expect(
      outline('<a name="old"></a>\n\n## New\n\nText <span id="here">x</span>\n\n<div\n  id="there"></div>').anchors,
    ).toEqual(['old', 'new', 'here', 'there']);
  });
});

describe('links', () => {
  it('are found in every form, with what they cover', () => {
    const text =
      '[a *b*](c.md "t") and <https://x.example/> and www.y.example.\n\n| [d][e] | [e] |\n|---|---|\n\n[e]: f.md\n';
    expect(references(text)).toEqual([
      ['c.md "a b" 1:1', '[a *b*](c.md "t")'],
      ['https://x.example/ "https://x.example/" 1:23', '<https://x.example/>'],
      ['http://www.y.example "www.y.example" 1:48', 'www.y.example'],
      ['f.md "d" 6:1', '[e]: f.md'],
    ]);
  });

  it('through definitions count once, by the first definition of a name, if something uses it', () => {
    const text =
      '[A] and [b][a] and ![i][img]\n\n[a]: one.md\n[A]: two.md\n[img]: i.png\n[unused]: three.md\n[^1]: note\n';
    expect(references(text)).toEqual([['one.md "A" 3:1', '[a]: one.md']]);
    expect(references(text, 'images')).toEqual([['i.png "i" 1:20', '![i][img]']]);
    expect(outline(text).hidden.map((span) => text.slice(...span))).toEqual(['[unused]: three.md']);
  });

  it('in HTML are placed exactly, whatever stands at the start of their lines', () => {
    const text = [
      '<p><a href="a.md">a</a>',
      '<a',
      '  href=" b.md ">b</a></p>',
      '',
      '> text <a',
      '> href="c.md">c</a>',
      '',
      '- item',
      '',
      '  <div>',
      '    <a href="d.md">d</a>',
      '  </div>',
      '',
      '> - > <div>',
      '>   > <video src="e.mp4"></video>',
      '',
      'ä😀 <a href="f.md">f</a>',
    ];
    for (const end of ['\n', '\r\n', '\r']) {
      const found = references(text.join(end));
      expect(found.map(([each]) => each)).toEqual([
        'a.md "" 1:4',
        'b.md "" 2:1',
        'c.md "" 5:8',
        'd.md "" 11:5',
        'e.mp4 "" 15:7',
        'f.md "" 17:5',
      ]);
      expect(found.map(([, covered]) => covered)).toEqual([
        '<a href="a.md">',
        `<a${end}  href=" b.md ">`,
        `<a${end}> href="c.md">`,
        '<a href="d.md">',
        '<video src="e.mp4">',
        '<a href="f.md">',
      ]);
    }
  });

  it('are not found in code, comments or escapes', () => {
    expect(references('`[a](b)` \\[c](d) <!-- [e](f) <a href="g"> -->\n\n```\n[h](i)\n```\n\n    [j](k)\n')).toEqual(
      [],
    );
  });

  it('are found in components, where they are plain text', () => {
    const text = '<a href="a.md" id="here">a</a> <img src="b.png" alt="b" /> <a href={c}>c</a>\n\n<h2>Head</h2>\n';
    expect(references(text, 'links', 'a.mdx')).toEqual([['a.md "" 1:1', '<a href="a.md" id="here">a</a>']]);
    expect(references(text, 'images', 'a.mdx')).toEqual([['b.png "b" 1:32', '<img src="b.png" alt="b" />']]);
    expect(outline(text, 'a.mdx').anchors).toEqual(['here', 'head']);
  });
});

describe('images', () => {
  it('tell a missing alternative text from an empty one', () => {
    const text = '![](a.png) ![b](b.png) <img src="c.png"> <img src="d.png" alt=""> <img alt="no source">\n';
    expect(outline(text).images.map(({ url, alt }) => [url, alt])).toEqual([
      ['a.png', ''],
      ['b.png', 'b'],
      ['c.png', undefined],
      ['d.png', ''],
    ]);
  });
});

describe('the excerpt', () => {
  it.each([
    ['a tag', '{% include "map.html" %}\n\nOars.', 'Oars.'],
    ['a shortcode around it', '{{< hint info >}}\n\nOars.', 'Oars.'],
    ['a value of another tool', '{{site.title}} has {{generator:oars}}.', 'has.'],
    ['a tag in a sentence', 'Ask in {% slack "oars" %}, or here.', 'Ask in, or here.'],
    ['an address that is a tag', 'See [the oars]({% page "/oars" %}) first.', 'See the oars first.'],
    ['an address with spaces', 'See [the oars](my oars.md) first.', 'See the oars first.'],
    ['wiki links', 'See [[Oars]], [[sea/boats|the boats]] and [[ropes|sea.ropes]].', 'See Oars, the boats and ropes.'],
    ['a transclusion', '![[Oars]]\n\nRow.', 'Row.'],
    ['the mark of an alert', '> [!NOTE]\n> Row.', 'Row.'],
    ['a notice that is not read', ':::row\n\nRow.', 'Row.'],
    ['a tab', '=== "Oars"\n\nRow.', '"Oars"'],
    ['signs alone', '—\n\nRow.', 'Row.'],
  ])('has plain words of %s', (_, text, words) => {
    expect(outline(text).excerpt).toBe(words);
  });

  it.each([['Set {{name}} to {1, 2}.'], ['An array[0] (of boats), and a [note].'], ['🚣'], ['Type [[ and ]].']])(
    'keeps %s',
    (text) => {
      expect(outline(text).excerpt).toBe(text);
    },
  );

  it('is the first paragraph that has words, on one line', () => {
    expect(outline('# A\n\n![x](y)\n\nOne *two*\nthree  `four`.\n\nFive.\n').excerpt).toBe('One two three four.');
  });

  it('ends after a whole word, or inside one that is too long', () => {
    const long = `${'abcdefghi '.repeat(40)}`;
    expect(outline(long).excerpt).toBe(`${'abcdefghi '.repeat(29)}abcdefghi…`);
    expect(outline('😀'.repeat(400)).excerpt).toBe(`${'😀'.repeat(150)}…`);
    expect(outline(`x${'😀'.repeat(400)}`).excerpt).toBe(`x${'😀'.repeat(149)}…`);
  });
});

describe('what no reader sees', () => {
  it('is known by its place', () => {
    const text = 'A <!-- one --> b\n\n> <!-- two\n> three -->\n\n[//]: # (four)\n';
    expect(outline(text).hidden.map((span) => text.slice(...span))).toEqual([
      '<!-- one -->',
      '<!-- two\n> three -->',
      '[//]: # (four)',
    ]);
  });

  it('is a note or an export in MDX', () => {
    const text = 'export const a = 1\n\n{/* note */}\n\n# A {/* more */} {a}\n';
    const { hidden, headings } = outline(text, 'a.mdx');
    expect(hidden.map((span) => text.slice(...span).trim())).toEqual([
      'export const a = 1',
      '{/* note */}',
      '{/* more */}',
    ]);
    expect(headings).toMatchObject([{ text: 'A', leads: true }]);
  });
});

it('counts words in text and code, and not in tags or comments', () => {
  expect(
    outline('---\ntitle: not counted\n---\n# One two\n\n`three` <b class="no">four</b> <!-- no -->\n\n```\nfive\n```\n')
      .words,
  ).toBe(5);
});

it('reads plain tags and telling ones alike', () => {
  const words = (text: string): number => outline(text).words;
  expect(words('a<br>b <i>c</i>d\n\n<p>one<br>two</p>\n')).toBe(6);
  expect(words('a<br id="x">b <i id="y">c</i>d\n\n<p id="z">one<br>two</p>\n')).toBe(6);
  expect(outline('| <h3>A<br>B</h3> |\n|---|\n').headings).toMatchObject([{ text: 'AB', slug: 'ab' }]);
});
