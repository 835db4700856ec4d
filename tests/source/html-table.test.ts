import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/source/content-tree.ts';
import { readSourceFile } from '../../src/source/source-file.ts';

function read(text: string, path = 'checklists/a.md'): { blocks: readonly Block[]; text: string } {
  const file = readSourceFile(path, () => new TextEncoder().encode(text));
  if (file.format !== 'markdown') throw new Error('It is no Markdown file');
  return file;
}

const brief = (blocks: readonly Block[]): unknown[] =>
  blocks.map((block) =>
    block.type === 'table'
      ? block.rows.map((row) => row.map((cell) => cell.map(({ text }) => text).join('/')))
      : [block.type, 'depth' in block ? block.depth : 0, block.text],
  );

describe('tables, headings and folds in HTML', () => {
  it('are blocks of their own, in the order of the text', () => {
    const { blocks } = read(
      '<h3>One</h3>before<table><caption>Name</caption><tr><th>A</th></tr><tr><td>b<br>c &amp; d</td></tr></table><p>after</p>\n',
    );
    expect(brief(blocks)).toEqual([
      ['heading', 3, 'One'],
      ['text', 0, 'before'],
      ['text', 0, 'Name'],
      [['A'], ['b/c & d']],
      ['text', 0, 'after'],
    ]);
  });

  it('say where they stand, also with line ends of other systems and inside a list', () => {
    for (const end of ['\n', '\r\n']) {
      const { blocks, text } = read(
        ['- x', '', '  <table>', '  <tr><td> <b>One</b>', '  two </td></tr>', '  </table>', ''].join(end),
      );
      const table = blocks.find((block) => block.type === 'table');
      const cell = table?.type === 'table' ? table.rows[0]?.[0]?.[0] : undefined;
      expect(cell).toMatchObject({ text: 'One two', position: { line: 4, column: 12 } });
      expect(text.slice(...(cell?.span ?? [0, 0]))).toBe(`<b>One</b>${end}  two`);
      expect(text.slice(...(table?.span ?? [0, 0])).startsWith('<table>')).toBe(true);
    }
  });

  it('keep words that stand outside of cells, and those of tables within', () => {
    const { blocks } = read('<table><tr>stray<td>a<table><tr><td>in</td></tr></table></td></tr></table>\n');
    expect(brief(blocks)).toEqual([[['a/in', 'stray']]]);
  });

  it('are one table with empty lines in it, and none where Markdown stands in it', () => {
    expect(brief(read('<table>\n\n<tr>\n\n      <td>a</td>\n\n</tr>\n\n</table>\n').blocks)).toEqual([[['a']]]);
    const { blocks } = read('<table>\n<tr><td>\n\n- [ ] Task\n\n</td></tr>\n</table>\n');
    expect(blocks.filter(({ type }) => type === 'item')).toMatchObject([{ text: 'Task', checked: false }]);
  });

  it('end with the text where they are not closed', () => {
    expect(brief(read('<table><tr><td>a<td>b').blocks)).toEqual([[['a', 'b']]]);
    expect(brief(read('<summary>a').blocks)).toEqual([['heading', 6, 'a']]);
  });

  it('are headings where a fold is named, or a bold line leads a list', () => {
    const { blocks } = read(
      '<details>\n<summary>More <b>here</b></summary>\n\n- a\n\n</details>\n\n**Bold:**\n\n- b\n\n**Not one.**\n\n- c\n\n**Nor this**\n',
    );
    expect(brief(blocks)).toEqual([
      ['heading', 6, 'More here'],
      ['item', 1, 'a'],
      ['heading', 6, 'Bold:'],
      ['item', 1, 'b'],
      ['text', 0, 'Not one.'],
      ['item', 1, 'c'],
      ['text', 0, 'Nor this'],
    ]);
  });

  it('are plain text to ladders', () => {
    expect(brief(read('<table><tr><td>a</td></tr></table>\n', 'ladders/x/ladder.md').blocks)).toEqual([
      ['text', 0, 'a'],
    ]);
  });
});
