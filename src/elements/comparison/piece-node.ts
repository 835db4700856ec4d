import { node } from '../node.ts';
import type { Piece } from '../../export/comparison/piece.ts';

/** What a piece describes, as a node of the page. No text of it is ever read as HTML. */
export function nodeOf(described: Piece): Node {
  if (typeof described === 'string') return document.createTextNode(described);
  return node(described.tag, described.attributes, ...described.children.map(nodeOf));
}
