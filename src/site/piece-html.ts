import type { Piece } from '../export/comparison/piece.ts';
import { escapeHtml } from '../export/html.ts';

/** What pieces describe, as HTML. A browser makes the same of the same description. */
export function htmlOfPieces(described: readonly Piece[]): string {
  let html = '';
  for (const piece of described) {
    if (typeof piece === 'string') {
      html += escapeHtml(piece);
      continue;
    }
    html += `<${piece.tag}`;
    for (const [name, value] of Object.entries(piece.attributes)) {
      if (value !== undefined) html += ` ${name}="${escapeHtml(value)}"`;
    }
    html += `>${htmlOfPieces(piece.children)}</${piece.tag}>`;
  }
  return html;
}
