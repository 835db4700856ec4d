import type { Html, Nodes, Root } from 'mdast';
import type { Block, TableCell, Words } from './content-tree.ts';
import { blocksOfHtml, leavesTableOpen } from './html-table.ts';
import { pushChildren } from './syntax-tree.ts';

/**
 * Lists the blocks of a Markdown body in the order of its text, for kinds whose lists and tables mean something.
 *
 * @param root the tree, with positions counted in the whole file
 * @param text the whole file, for kinds in which tables, headings and folds that are raw HTML mean what those of Markdown mean,
 * and a line in bold above a list is a heading
 */
export function blocksOf(root: Root, text?: string): Block[] {
  const blocks: Block[] = [];
  const ahead: Ahead[] = [];
  pushAll(text === undefined ? root.children : inPieces(root.children, text), 0, ahead);
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
          depth,
          rows: node.children.map((row) => row.children.map((cell) => linesOf(cell.children))),
          ...placeOf('', [node]),
        });
        break;
      case 'definition':
      case 'thematicBreak':
        break;
      case 'html':
        if (isComment(node)) break;
        blocks.push(
          ...((text === undefined ? undefined : blocksOfHtml(node, text, depth)) ?? [
            { type: 'text' as const, depth, ...placeOf(wordsOfHtml(node.value), [node]) },
          ]),
        );
        break;
      case 'code':
        blocks.push({ type: 'text', depth, ...indentation(node, text), ...placeOf(wordsOf(node), [node]) });
        break;
      case 'paragraph':
        if (text !== undefined && depth === 0 && isBoldLine(node) && leadsList(ahead.at(-1))) {
          blocks.push({ type: 'heading', depth: 6, ...placeOf(wordsOf(node), [node]) });
        } else blocks.push({ type: 'text', depth, ...placeOf(wordsOf(node), [node]) });
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

/** Siblings, with the pieces of HTML as one that a table with empty lines in it falls apart into. */
function inPieces(nodes: readonly Nodes[], text: string): readonly Nodes[] {
  const ends = tableEnds(nodes);
  const joined: Nodes[] = [];
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at];
    if (node === undefined) continue;
    const last = node.type === 'html' && leavesTableOpen(node.value) ? (ends[at + 1] ?? at) : at;
    const end = nodes[last]?.position?.end;
    const start = node.position?.start;
    if (last > at && start !== undefined && end !== undefined) {
      const whole: Html = { type: 'html', value: text.slice(start.offset, end.offset), position: { start, end } };
      joined.push(whole);
      at = last;
    } else joined.push(node);
  }
  return joined;
}

/** For each sibling, the next one in which a table ends, itself included; none where anything but HTML stands before that. */
function tableEnds(nodes: readonly Nodes[]): (number | undefined)[] {
  const ends: (number | undefined)[] = [];
  let next: number | undefined;
  for (let at = nodes.length - 1; at >= 0; at -= 1) {
    const node = nodes[at];
    // Rows that are indented far enough are code to Markdown.
    if (node?.type !== 'html' && !(node?.type === 'code' && /^\s*</.test(node.value))) next = undefined;
    else if (/<\/table\s*>/i.test(node.value)) next = at;
    ends[at] = next;
  }
  return ends;
}

/** Whether a code block is one because of its indentation alone. */
function indentation(node: Nodes, text: string | undefined): { indented?: true } {
  const start = node.position?.start.offset;
  return text === undefined || start === undefined || /^\s*(?:`{3}|~{3})/.test(text.slice(start, start + 99))
    ? {}
    : { indented: true };
}

/** A paragraph of bold words that is no sentence. */
function isBoldLine(node: Nodes): boolean {
  if (node.type !== 'paragraph') return false;
  const [first, second, third] = node.children;
  const colon = second === undefined || (second.type === 'text' && /^\s*:\s*$/.test(second.value));
  if (first?.type !== 'strong' || !colon || third !== undefined) return false;
  const words = wordsOf(first).trim();
  return words.length > 0 && words.length <= 80 && !/[.!]$/.test(words);
}

function leadsList(next: Ahead | undefined): boolean {
  return next?.node.type === 'list' || next?.node.type === 'table' || next?.node.type === 'html';
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
    else {
      if (next.type === 'paragraph') text += ' ';
      pushChildren(next, ahead);
    }
  }
  return text;
}
