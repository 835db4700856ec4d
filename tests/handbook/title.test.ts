import { describe, expect, it } from 'vitest';
import { folderTitle, headingOf, titleHeadingOf, titleOf } from '../../src/handbook/title.ts';
import { kinds } from '../../src/schema/kinds.ts';
import type { MarkdownFile } from '../../src/source/content-tree.ts';
import { readSourceFile } from '../../src/source/source-file.ts';

function file(text: string, path = 'some-page.md'): MarkdownFile {
  const read = readSourceFile(path, () => new TextEncoder().encode(text));
  if (read.format !== 'markdown') throw new Error(`${path} was read as ${read.format}`);
  return read;
}

const title = (text: string, path?: string): string => {
  const read = file(text, path);
  return titleOf(read, kinds.page.schema.parse(read.frontMatter.value ?? {}));
};

describe('the title of a page', () => {
  it.each([
    ['what its front matter says', '---\ntitle: Given\n---\n# Heading\n', 'Given'],
    [
      'what front matter says, as words',
      '---\ntitle: Ask <em>before</em> **and** `<em>` &amp; after\n---\n',
      'Ask before and <em> & after',
    ],
    [
      'what front matter says, with what only looks like formatting',
      '---\ntitle: Map<K> of 2 * 3 * 4, my_own_name\n---\n',
      'Map<K> of 2 * 3 * 4, my_own_name',
    ],
    ['its first heading when that is blank', '---\ntitle: "  "\n---\n# Heading\n', 'Heading'],
    ['its first heading, without formatting', '# The `new` *way*\n', 'The new way'],
    ['a first-level heading further down', 'Text first.\n\n## Two\n\n# One\n', 'One'],
    ['a smaller heading that starts the page', '## Small start\n\n### Then\n', 'Small start'],
    ['a heading in HTML', '<h1 align="center">In HTML</h1>\n', 'In HTML'],
    ['its file name when no heading names it', 'Text.\n\n## Further down\n', 'Some page'],
    ['its file name when the heading is empty', '# ![logo](x.png)\n', 'Some page'],
  ])('is %s', (_, text, expected) => {
    expect(title(text)).toBe(expected);
  });

  it.each([
    ['getting_started-now.md', 'Getting started now'],
    ['02-setup.md', 'Setup'],
    ['2. setup.md', 'Setup'],
    ['2026-01-31-outage.md', '2026 01 31 outage'],
    ['404.md', '404'],
    ['iOS.md', 'IOS'],
    ['ärzte.md', 'Ärzte'],
    ['guide/index.md', 'Guide'],
    ['pages/03_on-boarding/README.md', 'On boarding'],
    ['pages/index.md', 'Handbook'],
    ['---.md', '---'],
  ])('in words, from %s, is %s', (path, expected) => {
    expect(title('', path)).toBe(expected);
  });

  it('of a folder is its name in words', () => {
    expect([folderTitle(''), folderTitle('a/01-how_we-work')]).toEqual(['Handbook', 'How we work']);
  });
});

describe('the heading that names the page', () => {
  it('is a first-level one before all others', () => {
    expect(titleHeadingOf(file('<!-- x -->\n\n# A\n'))).toMatchObject({ text: 'A', position: { line: 3, column: 1 } });
    for (const text of ['Text\n\n# A\n', '![x](x.svg)\n\n# A\n\n## B\n', '<h1>A</h1>\n', '# A\n\n# B\n'])
      expect(titleHeadingOf(file(text))?.text).toBe('A');
    for (const text of ['## A\n', '## A\n\n# B\n', '', 'Text\n\n# A\n\n# B\n', 'Text\n\n# ![x](x.svg)\n'])
      expect(titleHeadingOf(file(text))).toBeUndefined();
  });

  it('is shown above the body, unless it is a template’s', () => {
    const heading = (text: string): string => {
      const read = file(text);
      return headingOf(read, kinds.page.schema.parse(read.frontMatter.value ?? {}));
    };
    expect(heading('---\ntitle: Short\n---\n# The longer heading\n')).toBe('The longer heading');
    expect(heading('---\ntitle: Short\n---\n# {{page.title}}\n')).toBe('Short');
    expect(heading('---\ntitle: Short\n---\nText\n')).toBe('Short');
  });
});
