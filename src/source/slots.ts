import type { Nodes, Root } from 'mdast';
import type { Slot, SlotPlace } from './content-tree.ts';
import { pushChildren } from './syntax-tree.ts';

/** Words between two pairs of braces. What has other signs in it belongs to another tool. */
const notation = /\{\{[ \t]*([\p{L}_][\p{L}\p{M}\p{N}_-]*(?: [\p{L}\p{M}\p{N}_-]+){0,5})[ \t]*\}\}/gu;

/**
 * Finds the places of a template that are to be filled in, and what stands around each.
 *
 * @param root the tree, with positions counted in the whole file
 * @param text the whole file
 */
export function slotsOf(root: Root, text: string): Slot[] {
  const [first] = root.children;
  const bodyStart = first?.type === 'yaml' || first?.type === 'toml' ? (first.position?.end.offset ?? 0) : 0;
  const found = [...text.matchAll(notation)].filter(({ index }) => index >= bodyStart);
  const spans = found.map((match): readonly [number, number] => [match.index, match.index + match[0].length]);
  const around = nodesAround(root, spans);
  const position = positionsIn(text);
  return found.flatMap((match, at): Slot[] => {
    const [start, end] = spans[at] ?? [0, 0];
    const where = placeOf(around[at] ?? {}, text, start, end);
    if (behindBackslash(text, start) && !verbatim.has(where)) return [];
    return [{ name: match[1] ?? '', position: position(start), span: [start, end], where }];
  });
}

/** Where a backslash is a sign like any other. */
const verbatim: ReadonlySet<SlotPlace> = new Set(['code', 'fence', 'html', 'comment']);

function behindBackslash(text: string, at: number): boolean {
  let first = at;
  while (text.charAt(first - 1) === '\\') first -= 1;
  return (at - first) % 2 === 1;
}

/** What a slot stands in: the innermost node, and the paragraph around it. */
interface Around {
  node?: Nodes;
  paragraph?: Nodes;
  inCell?: true;
}

/** What stands around each of some spans, which are in the order of the text. */
function nodesAround(root: Root, spans: readonly (readonly [number, number])[]): Around[] {
  const around = spans.map((): Around => ({}));
  const ahead: Nodes[] = [root];
  for (let node = ahead.pop(); node !== undefined; node = ahead.pop()) {
    const from = node.position?.start.offset ?? 0;
    const to = node.position?.end.offset ?? Number.POSITIVE_INFINITY;
    const begin = firstFrom(spans, from);
    if ((spans[begin]?.[0] ?? Number.POSITIVE_INFINITY) >= to) continue;
    for (let at = begin; (spans[at]?.[0] ?? Number.POSITIVE_INFINITY) < to; at += 1) {
      const each = around[at];
      if (each === undefined) break;
      each.node = node;
      if (node.type === 'paragraph') each.paragraph = node;
      if (node.type === 'tableCell') each.inCell = true;
    }
    pushChildren(node, ahead);
  }
  return around;
}

/** The first span that does not start before an offset. */
function firstFrom(spans: readonly (readonly [number, number])[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.[0] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function placeOf({ node, paragraph, inCell }: Around, text: string, start: number, end: number): SlotPlace {
  const before = text.slice(node?.position?.start.offset ?? start, start);
  switch (node?.type) {
    case 'inlineCode':
      return 'code';
    case 'code':
      return 'fence';
    case 'html':
      return before.lastIndexOf('<!--') > before.lastIndexOf('-->') ? 'comment' : 'html';
    case 'definition':
      return 'address';
    case 'link':
    case 'linkReference':
    case 'image':
    case 'imageReference':
      return /\](?:\(|\[)/.test(before) ? 'address' : wordsPlace(inCell);
  }
  // White space around the name keeps Markdown from seeing the address that its author wrote.
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  if (/\]\([^()\s]*(?:\s+["'][^"']*)?$/.test(line) || /^[\s>]*\[(?!\^)[^[\]]+\]:\s*<?$/.test(line)) return 'address';
  if (paragraph === undefined) return wordsPlace(inCell);
  const whole = text.slice(paragraph.position?.start.offset, paragraph.position?.end.offset);
  const words = whole.replace(/^\[[ xX]\]\s+/, '').trim();
  return words === text.slice(start, end) ? 'block' : 'line';
}

function wordsPlace(inCell: true | undefined): SlotPlace {
  return inCell === true ? 'cell' : 'line';
}

/** Finds the line and column of offsets that are asked for in their order. */
function positionsIn(text: string): (offset: number) => Slot['position'] {
  let line = 1;
  let lineStart = 0;
  let at = 0;
  return (offset) => {
    for (; at < offset; at += 1) {
      const sign = text.charCodeAt(at);
      if (sign === 10 || (sign === 13 && text.charCodeAt(at + 1) !== 10)) {
        line += 1;
        lineStart = at + 1;
      }
    }
    return { line, column: offset - lineStart + 1 };
  };
}
