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
        // Text below a task is about it, and no part of what is to be done.
        const paragraphs = leadOf(node.children);
        const lead = typeof node.checked === 'boolean' ? paragraphs.slice(0, 1) : paragraphs;
        const own = lead.length === 0 ? [node] : lead;
        const checked = node.checked ?? undefined;
        blocks.push({ type: 'item', depth, checked, ...placeOf(saidBy(lead), own) });
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
        if (!isComment(node)) blocks.push({ type: 'text', depth, ...placeOf(wordsOfHtml(node.value), [node]) });
        break;
      case 'mdxFlowExpression':
        if (!isComment(node)) blocks.push({ type: 'text', depth, ...placeOf('', [node]) });
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

/** What an item says itself: the paragraphs before anything else in it, or else what it begins with, which is no list. */
function leadOf(children: readonly Nodes[]): readonly Nodes[] {
  const end = children.findIndex(({ type }) => type !== 'paragraph');
  if (end !== 0) return end === -1 ? children : children.slice(0, end);
  const [first] = children;
  return first === undefined || first.type === 'list' || isComment(first) ? [] : [first];
}

/** The words of what an item begins with. A component that has none is called by its name: it may show some. */
function saidBy(lead: readonly Nodes[]): string {
  const words = lead.map((node) => partsOf(node).map(wordsOf).join(' ')).join(' ');
  if (words.trim() !== '') return words;
  const component = lead
    .flatMap((node) => [node, ...('children' in node ? node.children : [])])
    .find((node) => node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement');
  const name = component?.name ?? '';
  return /^\p{Lu}/u.test(name) ? `<${name} />` : '';
}

/** The parts of a block between which there is space. */
function partsOf(node: Nodes): readonly Nodes[] {
  if (node.type === 'table') return node.children.flatMap(({ children }) => children);
  return node.type === 'blockquote' || node.type === 'mdxJsxFlowElement' ? node.children : [node];
}

function isComment(node: Nodes): boolean {
  if (node.type === 'mdxFlowExpression') return wordsOfExpression(node.value) === '';
  return node.type === 'html' && /^\s*(?:<!--[\s\S]*?-->\s*)+$/.test(node.value);
}

/** A text as it reads, a comment as nothing, and anything else as typed: nothing here can work it out. */
function wordsOfExpression(value: string): string {
  const code = value.replace(/\/\*[\s\S]*?\*\//g, '').trim();
  if (code === '') return '';
  const [, , text] = /^(["'`])((?:(?!\1|\\|\$\{)[\s\S])*)\1$/.exec(code) ?? [];
  return text ?? `{${code}}`;
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

function wordsOfHtml(html: string): string {
  return html.replace(/<!--[\s\S]*?-->|<[^<>]*>/g, ' ');
}

/** What a reader reads of a node: no markup, and of a picture what it shows. */
function wordsOf(node: Nodes): string {
  let text = '';
  const ahead: Nodes[] = [node];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (next.type === 'image' || next.type === 'imageReference') text += next.alt ?? '';
    else if (isBreak(next)) text += ' ';
    else if (next.type === 'html') text += next === node ? wordsOfHtml(next.value) : '';
    else if (next.type === 'mdxTextExpression' || next.type === 'mdxFlowExpression') {
      text += wordsOfExpression(next.value);
    } else if ('value' in next) text += next.value;
    else pushChildren(next, ahead);
  }
  return text;
}
