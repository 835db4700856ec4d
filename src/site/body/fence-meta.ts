import { defineMdastPlugin } from 'satteri';

/** Keeps what follows the language of a fence in an attribute, for HTML has no place of its own for it. */
export const fenceMeta = defineMdastPlugin({
  name: 'fence-meta',
  code(node, context) {
    if (node.meta) context.setProperty(node, 'data', { ...node.data, hProperties: { 'data-meta': node.meta } });
  },
});
