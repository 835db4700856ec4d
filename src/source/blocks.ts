import type { Nodes, Root } from 'mdast';
import type { Block, TableCell, Words } from './content-tree.ts';
import { pushChildren } from './syntax-tree.ts';

/**
 * Lists the blocks of a Markdown body in the order of its text, for kinds whose lists and tables mean something.
 *
 * @param root the tree, with positions counted in the whole file
 */
export function blocksOf(root: Root): Block[] {
  const blocks: Block[] = [];
  const ahead: Ahead[] = [];
  pushAll(root.children, 0, ahead);
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    const { node, depth } = next;
    switch (node.type) {
      case 'list':
        pushAll(node.children, depth + 1, ahead);
        break;
      case 'listItem': {
        const lead = leadOf(node.children);
        const own = lead.length === 0 ? [node] : lead;
        const checked = node.checked ?? undefined;
        blocks.push({ type: 'item', depth, checked, ...placeOf(lead.map(wordsOf).join(' '), own) });
        pushAll(node.children.slice(lead.length), depth, ahead);
        break;
      }
      case 'heading':
        blocks.push({ type: 'heading', depth: node.depth, ...placeOf(wordsIn(node.children), [node]) });
        break;
      case 'table':
        blocks.push({
          type: 'table',
          rows: node.children.map((row) => row.children.map((cell) => linesOf(cell.children))),
          ...placeOf('', [node]),
        });
        break;
      case 'definition':
      case 'thematicBreak':
        break;
      case 'html':
        if (!/^\s*(?:<!--[\s\S]*?-->\s*)+$/.test(node.value)) {
          blocks.push({
            type: 'text',
            depth,
            ...placeOf(node.value.replace(/<!--[\s\S]*?-->|<[^<>]*>/g, ' '), [node]),
          });
        }
        break;
      default:
        blocks.push({ type: 'text', depth, ...placeOf(wordsOf(node), [node]) });
    }
  }
  return blocks;
}

interface Ahead {
  readonly node: Nodes;
  /** How many lists it stands in. */
  readonly depth: number;
}

function pushAll(nodes: readonly Nodes[], depth: number, ahead: Ahead[]): void {
  for (const node of nodes.toReversed()) ahead.push({ node, depth });
}

/** What an item says itself: the paragraphs before anything else in it. */
function leadOf(children: readonly Nodes[]): readonly Nodes[] {
  const end = children.findIndex(({ type }) => type !== 'paragraph');
  return end === -1 ? children : children.slice(0, end);
}

/** The lines of a table's cell. */
function linesOf(nodes: readonly Nodes[]): TableCell {
  const lines: Nodes[][] = [[]];
  for (const node of nodes) {
    if (isBreak(node)) lines.push([]);
    else lines.at(-1)?.push(node);
  }
  return lines.filter((line) => line.length > 0).map((line) => placeOf(wordsIn(line), line));
}

function isBreak(node: Nodes): boolean {
  return (
    node.type === 'break' ||
    (node.type === 'html' && /^<br\b/i.test(node.value)) ||
    (node.type === 'mdxJsxTextElement' && node.name === 'br')
  );
}

/** Words, and where some nodes stand. */
function placeOf(words: string, nodes: readonly Nodes[]): Words {
  const start = nodes[0]?.position?.start;
  const end = nodes.at(-1)?.position?.end;
  return {
    text: words.replace(/\s+/g, ' ').trim(),
    position: { line: start?.line ?? 1, column: start?.column ?? 1 },
    span: [start?.offset ?? 0, end?.offset ?? 0],
  };
}

function wordsIn(nodes: readonly Nodes[]): string {
  return nodes.map(wordsOf).join('');
}

/** What a reader reads of a node: no markup, and of a picture what it shows. */
function wordsOf(node: Nodes): string {
  let text = '';
  const ahead: Nodes[] = [node];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (next.type === 'image' || next.type === 'imageReference') text += next.alt ?? '';
    else if (isBreak(next)) text += ' ';
    else if (next.type === 'html' || next.type === 'mdxTextExpression' || next.type === 'mdxFlowExpression') continue;
    else if ('value' in next) text += next.value;
    else pushChildren(next, ahead);
  }
  return text;
}
