import { describe, expect, it } from 'vitest';
import type { MarkdownFile, SourceFile } from '../../src/source/content-tree.ts';
import { parseMarkdown } from '../../src/source/markdown.ts';
import { readSourceFile } from '../../src/source/source-file.ts';

function read(path: string, content: string | Uint8Array): SourceFile {
  return readSourceFile(path, () => (typeof content === 'string' ? new TextEncoder().encode(content) : content));
}

function page(content: string | Uint8Array, path = 'page.md'): MarkdownFile {
  const file = read(path, content);
  if (file.format !== 'markdown') throw new Error(`${path} was read as ${file.format}`);
  return file;
}

const place = ({ line, column }: { line: number; column: number }): string => `${line}:${column}`;

describe('front matter', () => {
  it.each([
    ['LF', '---\ntitle: A\n---\n# B\n'],
    ['CRLF', '---\r\ntitle: A\r\n---\r\n# B\r\n'],
    ['a lone CR', '---\rtitle: A\r---\r# B\r'],
    ['a byte order mark before it', '\uFEFF---\ntitle: A\n---\n# B\n'],
    ['spaces after its fences', '---  \ntitle: A\n--- \n# B\n'],
    ['three dots at its end', '---\ntitle: A\n...\n# B\n'],
  ])('is read, and ends where the body begins: %s', (_, text) => {
    const file = page(text);
    expect(file.frontMatter.value).toEqual({ title: 'A' });
    expect(file.text.slice(file.bodyStart)).toMatch(/^# B/);
    expect(place(file.frontMatter.keyAt(['title']))).toBe('2:1');
    expect(place(file.frontMatter.at(['title']))).toBe('2:8');
    expect(file.outline.headings).toMatchObject([{ text: 'B', leads: true, position: { line: 4, column: 1 } }]);
    expect(file.faults).toEqual([]);
  });

  it.each([
    ['an empty file', '', 0],
    ['no front matter', '# B\n', 0],
    ['empty front matter', '---\n---\n# B\n', 8],
    ['blank front matter', '---\n\n---\n# B\n', 9],
    ['a thematic break at the start', '---\n\nText, and no other.\n', 0],
    ['a thematic break and a paragraph', '---\nText\n', 0],
    ['four hyphens', '----\ntitle: A\n----\n', 0],
    ['front matter later in the body', '# B\n\n---\ntitle: A\n---\n', 0],
  ])('is absent from %s', (_, text, bodyStart) => {
    const file = page(text);
    expect(file.frontMatter.value).toBeUndefined();
    expect(file.bodyStart).toBe(bodyStart);
    expect(file.faults).toEqual([]);
  });

  it('may be all there is', () => {
    const file = page('---\ntitle: A\n---');
    expect(file.frontMatter.value).toEqual({ title: 'A' });
    expect(file.bodyStart).toBe(file.text.length);
    expect(file.outline).toMatchObject({ headings: [], words: 0, excerpt: '' });
  });

  it('ends at its first closing fence, and only at a whole one', () => {
    expect(page('---\na: |\n  ---\n  x\n---\n\n---\n').frontMatter.value).toEqual({ a: '---\nx\n' });
    expect(page('---\na: 1\n---\nb: 2\n---\n').frontMatter.value).toEqual({ a: 1 });
    expect(page('---\na: x\n ---y\n---\n').frontMatter.value).toEqual({ a: 'x ---y' });
  });

  it.each([
    [
      'is never closed',
      '---\ntitle: A\n\n# B\n',
      '1:1',
      'front matter starts here, but no line of just three hyphens ends it',
    ],
    [
      'is closed by something else',
      '---\r\ntitle: A\r\n----\r\n',
      '1:1',
      'front matter starts here, but no line of just three hyphens ends it',
    ],
    [
      'starts too late',
      '\n\n---\ntitle: A\n---\n',
      '3:1',
      'this looks like front matter, which has to start on the first line of the file',
    ],
    [
      'is TOML',
      '+++\ntitle = "A"\n+++\n# B\n',
      '1:1',
      'this front matter is TOML, which is not read: write it as YAML, between lines of three hyphens',
    ],
    ['does not parse', '---\na: 1\nb: @x\n---\n', '3:4', 'Plain value cannot start with reserved character @'],
  ])('that %s is a fault', (_, text, at, reason) => {
    const { frontMatter, faults } = page(text);
    expect(frontMatter.value).toBeUndefined();
    expect(faults.map(({ kind, position, ...fault }) => [kind, place(position), fault.reason])).toEqual([
      ['yaml', at, reason],
    ]);
  });

  it('in TOML is not shown as text', () => {
    const file = page('+++\ntitle = "A"\n+++\nHello\n');
    expect(file.outline.excerpt).toBe('Hello');
    expect(file.text.slice(file.bodyStart)).toBe('Hello\n');
  });

  it('may be a list or a word, which only its schema can mind', () => {
    expect(page('---\n- a\n---\n')).toMatchObject({ frontMatter: { value: ['a'] }, faults: [] });
    expect(page('---\nhello\n---\n')).toMatchObject({ frontMatter: { value: 'hello' }, faults: [] });
    expect(page('---\n\nA paragraph between rules.\n\n---\n').frontMatter.value).toBe('A paragraph between rules.');
  });

  it.each([
    '---\na: 1\n---\nx',
    '---\na: 1\n...\nx',
    '--- \na: 1\n---\t\nx',
    '---\na: 1\n ---\nx\n---\ny',
    '---\r\na: 1\n---\rx',
    '---\n---',
    '---\n---\n---\n',
    '+++\na = 1\n+++\nx',
    '+++\na = 1\n',
    '---\nunclosed: 1\n',
    '\n---\na: 1\n---\nx',
  ])('is what the parser takes for it, and nothing else: %j', (text) => {
    const { bodyStart } = page(text);
    const [first] = parseMarkdown(text).children;
    const taken = first?.type === 'yaml' || first?.type === 'toml' ? (first.position?.end.offset ?? 0) : 0;
    expect(bodyStart === 0 ? 0 : text.slice(0, bodyStart).replace(/(\r\n|\r|\n)$/, '').length).toBe(taken);
    // What is left is read alike whether or not the front matter stands before it.
    const rest = parseMarkdown(text.slice(bodyStart)).children.map(({ type }) => type);
    const inPlace = parseMarkdown(text).children.map(({ type }) => type);
    if (taken > 0 && !text.slice(bodyStart).startsWith('---')) expect(inPlace.slice(1)).toEqual(rest);
  });
});

describe('a Markdown file', () => {
  it.each(['page.md', 'deep/PAGE.MD', 'page.markdown'])('is known by its name: %s', (path) => {
    expect(page('# A', path)).toMatchObject({ path, mdx: false });
  });

  it('with invalid UTF-8 is read all the same, and the place is told', () => {
    const file = page(
      Buffer.concat([Buffer.from('---\ntitle: A\n---\n\n# Caf'), Buffer.from([0xe9]), Buffer.from('\n')]),
    );
    expect(file.outline.headings).toMatchObject([{ text: 'Caf\uFFFD' }]);
    expect(file.frontMatter.value).toEqual({ title: 'A' });
    expect(file.faults).toEqual([
      { kind: 'unreadable', position: { line: 5, column: 6 }, reason: 'the file is not valid UTF-8 here' },
    ]);
  });

  it('may be one line of five megabytes', () => {
    const file = page(`# A\n\n${'word '.repeat(1_000_000)}`);
    expect(file.outline.words).toBe(1_000_001);
    expect(file.outline.excerpt).toMatch(/^(word ){59}word…$/);
  });

  it('may have a megabyte of paragraphs, links and raw HTML', () => {
    const block =
      '## Head\n\nSome *text* with [a link](x.md) and `code`.\n\n<p align="center">\n<a href="y.md">y</a></p>\n\n';
    const file = page(block.repeat(11_000));
    expect(file.text.length).toBeGreaterThan(1_000_000);
    expect(file.outline.links).toHaveLength(22_000);
    expect(file.outline.headings.at(-1)?.slug).toBe('head-10999');
  });

  it.each([
    ['quotations', `${'>'.repeat(5_000)} [a](x.md)`],
    ['lists', `${'- '.repeat(5_000)}[a](x.md)`],
    ['emphasis', `${'*a **b '.repeat(5_000)}[a](x.md)${'** *'.repeat(5_000)}`],
    ['HTML elements', `${'<div>'.repeat(5_000)}<a href="x.md">a</a>`],
    ['brackets', `${'['.repeat(50_000)}\n\n[a](x.md)`],
  ])('may nest %s to any depth', (_, text) => {
    expect(page(text).outline.links).toMatchObject([{ url: 'x.md' }]);
  });
});

describe('an MDX file', () => {
  it('is read with its components', () => {
    const file = page('---\ntitle: A\n---\nexport const x = 1\n\n# B <Owner id={x} /> {/* note */}\n', 'a.mdx');
    expect(file).toMatchObject({ mdx: true, frontMatter: { value: { title: 'A' } }, faults: [] });
    expect(file.outline.headings).toMatchObject([{ text: 'B', leads: true, position: { line: 6, column: 1 } }]);
  });

  it('that is no valid MDX is read as Markdown, and the place is told', () => {
    const file = page('---\ntitle: A\n---\n# B\n\n😀 text <Aside> and {more\n', 'a.mdx');
    expect(file.outline.headings).toMatchObject([{ text: 'B' }]);
    expect(file.frontMatter.value).toEqual({ title: 'A' });
    expect(file.faults).toHaveLength(1);
    expect(file.faults).toMatchObject([{ kind: 'markdown', position: { line: 6 } }]);
    expect(file.faults[0]?.reason).not.toMatch(/^\d+:\d+|\(mdx/);
  });
});

describe('an MDX file that no compiler would survive', () => {
  it.each([
    ['brackets', `{${'('.repeat(50_000)}1${')'.repeat(50_000)}}`],
    ['lists', `${'- '.repeat(12_000)}x`],
    ['quotations', `${'> '.repeat(12_000)}x`],
    ['elements', `${'<div>'.repeat(12_000)}x${'</div>'.repeat(12_000)}`],
  ])('is read as Markdown: %s', (_, text) => {
    expect(page(text, 'a.mdx').faults).toMatchObject([{ kind: 'markdown', reason: 'it is nested too deeply' }]);
  });

  it('may be as wide as it likes', () => {
    expect(page('*a* '.repeat(150_000), 'a.mdx')).toMatchObject({ faults: [], outline: { words: 150_000 } });
  });
});

describe('other files', () => {
  it('are YAML where a kind is', () => {
    expect(read('teams/platform.yml', 'name: Platform\n')).toMatchObject({
      format: 'yaml',
      content: { value: { name: 'Platform' } },
    });
    expect(read('handbook.yaml', 'name: "A\n')).toMatchObject({ format: 'yaml', faults: [{ kind: 'yaml' }] });
  });

  it('are not read before something asks for them', () => {
    let times = 0;
    const file = readSourceFile('data/list.yaml', () => new Uint8Array([(times += 1)]));
    expect([times, file.format]).toEqual([0, 'other']);
    expect(file.format === 'other' ? [...file.read(), ...file.read()] : []).toEqual([1, 2]);
  });
});
