import type { Nodes } from 'mdast';

// Nothing here recurses or spreads: nothing limits how deeply, or how widely, an author or a broken tool nests things.

/** Puts the children of a node on a stack, so that the first comes off first. */
export function pushChildren(node: Nodes, ahead: Nodes[]): void {
  if (!('children' in node)) return;
  for (let at = node.children.length - 1; at >= 0; at -= 1) {
    const child = node.children[at];
    if (child !== undefined) ahead.push(child);
  }
}

/** A node and all below it, in the order of the text. */
export function descendants(root: Nodes): Nodes[] {
  const found: Nodes[] = [];
  const ahead: Nodes[] = [root];
  for (let node = ahead.pop(); node !== undefined; node = ahead.pop()) {
    found.push(node);
    pushChildren(node, ahead);
  }
  return found;
}

/** How many nodes stand in each other at the deepest place of a tree. */
export function depthOf(root: Nodes): number {
  let depth = 0;
  for (let level: Nodes[] = [root]; level.length > 0; depth += 1) {
    const below: Nodes[] = [];
    for (const node of level) pushChildren(node, below);
    level = below;
  }
  return depth;
}
