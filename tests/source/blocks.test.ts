import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/source/content-tree.ts';
import { readSourceFile } from '../../src/source/source-file.ts';

/** The blocks of a level's body, and its text. */
function read(text: string, name = 'a.md'): { blocks: readonly Block[]; text: string } {
  const file = readSourceFile(`ladders/x/y/${name}`, () => new TextEncoder().encode(text));
  if (file.format !== 'markdown') throw new Error('It is no Markdown file');
  return file;
}

const brief = (blocks: readonly Block[]): (string | number)[][] =>
  blocks.map((block) => [block.type, ...('depth' in block ? [block.depth] : []), block.text]);

describe('blocks of a body', () => {
  it('come in the order of the text, items with the depth of their list', () => {
    const { blocks } = read('# A\n\nWords.\n\n## B\n\n- One\n  - Two\n    1. Three\n- Four\n');
    expect(brief(blocks)).toEqual([
      ['heading', 1, 'A'],
      ['text', 0, 'Words.'],
      ['heading', 2, 'B'],
      ['item', 1, 'One'],
      ['item', 2, 'Two'],
      ['item', 3, 'Three'],
      ['item', 1, 'Four'],
    ]);
  });

  it('say where they stand, and their span is the source of their words', () => {
    const { blocks, text } = read('---\nrank: 1\n---\n\n- Uses *this*\n  and `that`.\n');
    expect(blocks).toMatchObject([{ text: 'Uses this and that.', position: { line: 5, column: 3 } }]);
    expect(blocks.map(({ span }) => text.slice(...span))).toEqual(['Uses *this*\n  and `that`.']);
  });

  it('tell open tasks from done ones, and both from items', () => {
    const { blocks } = read('- [ ] Open\n- [x] Done\n- Item\n');
    expect(blocks.map((block) => block.type === 'item' && [block.text, block.checked])).toEqual([
      ['Open', false],
      ['Done', true],
      ['Item', undefined],
    ]);
  });

  it('hold all paragraphs that an item begins with, and what follows in it as text', () => {
    const { blocks } = read('- First.\n\n  Second.\n\n  > Quoted.\n\n  Last.\n');
    expect(brief(blocks)).toEqual([
      ['item', 1, 'First. Second.'],
      ['text', 1, 'Quoted.'],
      ['text', 1, 'Last.'],
    ]);
  });

  it('are the cells of a table, line by line', () => {
    const { blocks, text } = read('| A | B |\n|---|---|\n| x | - *one*<br>two<br/> |\n| y | |\n');
    const [table] = blocks;
    const rows = table?.type === 'table' ? table.rows : [];
    expect(rows.map((row) => row.map((cell) => cell.map((line) => line.text)))).toEqual([
      [['A'], ['B']],
      [['x'], ['- one', 'two']],
      [['y'], []],
    ]);
    expect(rows[1]?.[1]?.map(({ span }) => text.slice(...span))).toEqual(['- *one*', 'two']);
  });

  it('leave out comments, rules and definitions, and keep the words of HTML', () => {
    const { blocks } = read(
      '<!-- a note -->\n\n---\n\n[a]: https://a.example\n\n<ul>\n<li>One</li>\n<!-- x --><li>Two</li>\n</ul>\n',
    );
    expect(brief(blocks)).toEqual([['text', 0, 'One Two']]);
  });

  it('say what a picture shows', () => {
    expect(brief(read('- See ![a **drawing**](x.png) here\n').blocks)).toEqual([['item', 1, 'See a drawing here']]);
  });

  it('are read of MDX too, with expressions as typed, and their texts as they read', () => {
    const body =
      "{/* note */}\n\n{steps.length}\n\n- One {1 + 1}<br />more{' '}{/* note */}{'than'} that\n\n<Aside>Words</Aside>\n";
    const { blocks } = read(body, 'a.mdx');
    expect(brief(blocks).filter((parts) => parts.at(-1) !== '')).toEqual([
      ['item', 1, 'One {1 + 1} more than that'],
      ['text', 0, 'Words'],
    ]);
  });

  it('hold the words of what an item begins with, whatever it is', () => {
    const { blocks, text } = read(
      '- > Quoted\n  > twice.\n- ```\n  Typed.\n  ```\n- | A | B |\n  |---|---|\n  | c | d |\n- ## Heading\n\n  Below.\n',
    );
    expect(brief(blocks)).toEqual([
      ['item', 1, 'Quoted twice.'],
      ['item', 1, 'Typed.'],
      ['item', 1, 'A B c d'],
      ['item', 1, 'Heading'],
      ['text', 1, 'Below.'],
    ]);
    expect(text.slice(...(blocks[0]?.span ?? [0, 0]))).toBe('> Quoted\n  > twice.');
  });

  it('hold the words inside a component, or its name', () => {
    const { blocks } = read(
      '- <Aside>Words</Aside>\n- <Rails ladder="engineering" />\n- <img src="a.png" />\n- {/* later */}\n',
      'a.mdx',
    );
    expect(brief(blocks)).toEqual([
      ['item', 1, 'Words'],
      ['item', 1, '<Rails />'],
      ['item', 1, ''],
      ['item', 1, ''],
    ]);
  });

  it('have no words where an item says nothing', () => {
    const { blocks } = read('-\n- &nbsp;\n- <!-- later -->\n- ![](a.png)\n-\n  - Inside\n- <div>Words</div>\n');
    expect(brief(blocks)).toEqual([
      ['item', 1, ''],
      ['item', 1, ''],
      ['item', 1, ''],
      ['item', 1, ''],
      ['item', 1, ''],
      ['item', 2, 'Inside'],
      ['item', 1, 'Words'],
    ]);
  });

  it('are there for pages as well, for a folder of theirs may hold records', () => {
    const file = readSourceFile('a.md', () => new TextEncoder().encode('- One\n'));
    expect(file.format === 'markdown' && brief(file.blocks)).toEqual([['item', 1, 'One']]);
  });
});
