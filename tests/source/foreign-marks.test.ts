import { describe, expect, test } from 'vitest';
import { asPlainMarkdown, withoutForeignMarks } from '../../src/source/foreign-marks.ts';
import { readSourceFile } from '../../src/source/source-file.ts';
import type { MarkdownFile } from '../../src/source/content-tree.ts';

function read(text: string, path = 'a.md'): MarkdownFile {
  const file = readSourceFile(path, () => new TextEncoder().encode(text));
  if (file.format !== 'markdown') throw new Error('no page');
  return file;
}

/** Lines that say something, without the space at their ends. */
function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '' && line !== '>');
}

describe('Markdown to be shown', () => {
  test.each([
    ['a notice with a title', '!!! tip "Ropes"\n    Dry them.', ['> [!TIP] Ropes', '> Dry them.']],
    ['a notice without one', '!!! note\n    Dry.', ['> [!NOTE]', '> Dry.']],
    ['an empty title', '!!! note ""\n    Dry.', ['> [!NOTE]', '> Dry.']],
    ['a notice that folds', '??? warning "Wet"\n    Mind it.', ['> [!WARNING] Wet', '> Mind it.']],
    ['a notice with classes', '???+ aside wide right "Why?"\n    So.', ['> [!NOTE] Why?', '> So.']],
    ['a kind that no alert names', '!!! question\n    Why?', ['> [!NOTE] Question', '> Why?']],
    ['danger', '!!! danger\n    Ice.', ['> [!CAUTION]', '> Ice.']],
    ['a body indented by a tab', '!!! tip\n\tRow.', ['> [!TIP]', '> Row.']],
    ['what follows it', '!!! tip\n    Row.\nOn.', ['> [!TIP]', '> Row.', 'On.']],
    ['a notice in a notice', '!!! tip\n    A\n\n    !!! note\n        B', ['> [!TIP]', '> A', '> > [!NOTE]', '> > B']],
    ['a notice in a list', '- A\n\n    !!! tip\n        B', ['- A', '    > [!TIP]', '    > B']],
    ['a notice between colons', ':::tip\nA\n\n- B\n:::\nC', ['> [!TIP]', '> A', '> - B', 'C']],
    ['its title', '::: danger Ice {#x}\nA\n:::', ['> [!CAUTION] Ice', '> A']],
    ['its title in brackets', ':::info[Ice]\nA\n:::', ['> [!NOTE] Ice', '> A']],
    ['more colons around fewer', '::::note\n:::tip\nA\n:::\n::::', ['> [!NOTE]', '> > [!TIP]', '> > A']],
    ['as many colons', ':::note\n:::tip\nA\n:::\nB\n:::', ['> [!NOTE]', '> > [!TIP]', '> > A', '> B']],
    ['attributes', '[A](b.md){: .c target="_blank"} d{:.e}\n{: #f .g }', ['[A](b.md) d']],
    ['classes after a link', '[A](b.md){.button}', ['[A](b.md)']],
    ['a table of contents', '[TOC]\n\n* TOC\n{:toc}\n\n[[_TOC_]]', []],
    ['an id of a heading', '## A {: #b .c}', ['## A  { #b .c}']],
    ['an id below a heading', '## A\n{: #b}\n\nC', ['## A { #b}', 'C']],
    ['a link to a tag', '[A `b`]({% page "/c" %}#d)', ['[A `b`](<{% page "/c" %}#d>)']],
    ['a picture of a tag', '![A]({{ site.img }}/b.png)', ['![A](<{{ site.img }}/b.png>)']],
    ['Windows line ends', '!!! tip "A"\r\n    B\r\n', ['> [!TIP] A', '> B']],
  ])('has %s', (_name, text, lines) => {
    expect(linesOf(asPlainMarkdown(text))).toEqual(lines);
  });

  test.each([
    ['a notice without a body', '!!! tip "A"\nB'],
    ['a body that is not indented enough', '!!! tip\n  B'],
    ['a notice without an end', ':::tip\nB'],
    ['a container of another kind', '::: code-group\nB\n:::'],
    ['code', '```\n!!! tip\n    B\n:::tip\n:::\n[TOC]\n{: .x}\n```'],
    ['code by indentation', 'A\n\n    !!! tip\n        B'],
    ['tags', '{% include x %} {{< y >}} {{ z.a }} [[b]]'],
    ['an address that Markdown reads', '[A]({{x.y}}/z)'],
    ['a place to be filled in', '[A]({{ name }})'],
    ['the id of a heading', '## A {#b}'],
    ['a definition', '[toc]: x.md\n\n[TOC] is a link'],
  ])('leaves %s as it is', (_name, text) => {
    expect(asPlainMarkdown(text)).toBe(text);
  });
});

describe('what a page says', () => {
  const text = [
    '!!! tip "Ropes"',
    '    Dry [them](dry.md).',
    '',
    '    ## Knots',
    '',
    '    ```sh',
    '    # no heading',
    '',
    '    # none either',
    '    ```',
    '',
    ':::note',
    '[Oars](oars.md)',
    ':::',
    '',
    '## Boats {: #fleet }',
    '',
  ].join('\n');

  test('includes what stands in notices, in its place', () => {
    const { headings, links, excerpt } = read(text).outline;
    expect(headings.map(({ slug, position }) => [slug, position])).toEqual([
      ['knots', { line: 4, column: 5 }],
      ['fleet', { line: 16, column: 1 }],
    ]);
    expect(links.map(({ url, position }) => [url, position])).toEqual([
      ['dry.md', { line: 2, column: 9 }],
      ['oars.md', { line: 13, column: 1 }],
    ]);
    for (const { span, url } of links) expect(text.slice(...span)).toContain(`](${url})`);
    expect(excerpt).toBe('Dry them.');
  });

  test('has every line and every letter where it was', () => {
    const plain = withoutForeignMarks(text);
    expect(plain.length).toBe(text.length);
    expect(plain.split('\n').length).toBe(text.split('\n').length);
    expect(plain.indexOf('[Oars]')).toBe(text.indexOf('[Oars]'));
  });

  test('is text, and no item of a list, where lists mean something', () => {
    const { blocks } = read('# A\n\n!!! tip\n    Row.\n\n- [ ] Sail\n', 'checklists/a.md');
    expect(blocks.map(({ type, text: words }) => [type, words])).toEqual([
      ['heading', 'A'],
      ['text', 'Row.'],
      ['item', 'Sail'],
    ]);
  });
});

test('reads marks without number in little time', () => {
  const begun = performance.now();
  for (const piece of ['!!! tip\n    ', ':::tip\n', '{% ', '[a]({% ', '{{', '[[', '{: .a ', '[', '::: a\n']) {
    const text = piece.repeat(3000);
    asPlainMarkdown(text);
    read(text).foreignMarks();
  }
  expect(performance.now() - begun).toBeLessThan(20_000);
});
