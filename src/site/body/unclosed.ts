import type { Html } from 'mdast';
import { defineMdastPlugin } from 'satteri';

/** Elements whose content HTML reads as text, or as nothing, until they are closed. */
const swallowing = 'iframe|noembed|noframes|noscript|plaintext|script|style|template|textarea|title|xmp';
const opening = new RegExp(`<(?=(${swallowing})\\b)`, 'gi');

/** Whether a text may open such an element. */
export const hasSwallowing = new RegExp(`<(?:${swallowing})\\b`, 'i');

/**
 * Makes `<script>` and its like, typed as a word in a sentence, the words they were meant to be: an element that is never
 * closed would swallow the rest of the page.
 */
export function unclosed() {
  const pieces: Readonly<Html>[] = [];
  return defineMdastPlugin({
    name: 'unclosed',
    options: { position: true },
    html(node) {
      pieces.push(node);
    },
    after(_root, context) {
      pieces.forEach((piece, at) => {
        const next = pieces[at + 1];
        const between = context.source.slice(piece.position?.end.offset, next?.position?.start.offset);
        const adjacent = next !== undefined && (between.trim() === '' || !between.includes('\n')) ? next.value : '';
        const value = piece.value.replace(opening, (bracket, name: string, offset: number) =>
          new RegExp(`</${name}\\b`, 'i').test(piece.value.slice(offset) + adjacent) ? bracket : '&lt;',
        );
        if (value !== piece.value) context.setProperty(piece, 'value', value);
      });
    },
  });
}
