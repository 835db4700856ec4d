import type { TemplatePiece } from '../../schema/template-export.ts';
import type { Slot } from '../../source/content-tree.ts';

type Span = readonly [number, number];

/**
 * Cuts the body of a template into the pieces that its export holds. Line ends become those of every new document.
 *
 * @param text the whole file
 * @param bodyStart where its front matter has ended
 * @param slots its slots, in their order
 * @param hidden spans that no reader sees, in any order. Those that are comments become pieces of their own; others, such as
 * definitions that nothing uses, are words of the document.
 */
export function piecesOf(
  text: string,
  bodyStart: number,
  slots: readonly Slot[],
  hidden: readonly Span[],
): TemplatePiece[] {
  const comments = hidden
    .filter(([start]) => start >= bodyStart && text.startsWith('<!--', start))
    .toSorted(([a], [b]) => a - b);
  const pieces: TemplatePiece[] = [];
  let at = bodyStart;
  const take = (to: number, comment: boolean): void => {
    const words = text.slice(at, to).replace(/\r\n?/g, '\n');
    if (words !== '') pieces.push(comment ? { text: words, comment: true } : { text: words });
    at = Math.max(at, to);
  };
  const takeAll = (to: number, comment: boolean): void => {
    for (const { name, span, where } of slots) {
      if (span[0] < at || span[1] > to) continue;
      take(span[0], comment);
      pieces.push({ field: name, where });
      at = span[1];
    }
    take(to, comment);
  };
  for (const [start, end] of comments) {
    if (start < at) continue;
    takeAll(start, false);
    takeAll(end, true);
  }
  takeAll(text.length, false);
  return pieces;
}
