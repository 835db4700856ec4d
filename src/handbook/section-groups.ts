import type { HandbookConfigData } from '../schema/handbook-config.ts';
import { sectionUrl } from './address.ts';
import type { Page, Section, SectionGroup } from './handbook.ts';

/** How handbook.yaml orders the top sections: names of folders, and groups of them below a heading. */
export type SectionOrder = NonNullable<HandbookConfigData['order']>;

/** The heading of what stands in no group, when there are groups: without one it would seem to be in the last of them. */
const others = 'Also here';

/**
 * Puts the top sections in the order of handbook.yaml, and in its groups. Names before the first group come first, below no
 * heading. All others that are in no group come last, and after them what the order does not name. A name counts
 * where it stands first, and a group in which nothing is left is no group.
 *
 * @param nodes what is at the top, in reading order
 */
export function groupsOf(nodes: readonly (Page | Section)[], order: SectionOrder): SectionGroup[] {
  const left = new Map(nodes.map((node) => [node.url, node]));
  const take = (names: readonly string[]): (Page | Section)[] =>
    names.flatMap((name) => {
      const node = left.get(sectionUrl(name));
      return node !== undefined && left.delete(node.url) ? [node] : [];
    });
  const before: (Page | Section)[] = [];
  const after: (Page | Section)[] = [];
  const named: SectionGroup[] = [];
  for (const entry of order) {
    if (typeof entry === 'string') (named.length === 0 ? before : after).push(...take([entry]));
    else for (const [title, names] of Object.entries(entry)) named.push({ title, nodes: take(names) });
  }
  after.push(...left.values());
  const groups = named.filter((group) => group.nodes.length > 0);
  const all =
    groups.length === 0
      ? [{ title: undefined, nodes: [...before, ...after] }]
      : [{ title: undefined, nodes: before }, ...groups, { title: others, nodes: after }];
  return all.filter((group) => group.nodes.length > 0);
}

/** The part of an order that says something of the sections that are there; a group without one of them is left out. */
export function heldOrder(order: SectionOrder, nodes: readonly (Page | Section)[]): SectionOrder {
  const urls = new Set(nodes.map(({ url }) => url));
  const isHeld = (name: string): boolean => urls.has(sectionUrl(name));
  return order.flatMap((entry): SectionOrder => {
    if (typeof entry === 'string') return isHeld(entry) ? [entry] : [];
    const groups = Object.entries(entry).map(([title, names]) => [title, names.filter(isHeld)] as const);
    const held = groups.filter(([, names]) => names.length > 0);
    return held.length === 0 ? [] : [Object.fromEntries(held)];
  });
}

/** Some of the top sections in the groups they are in, for a list that does not show all of them. */
export function inGroups(nodes: readonly (Page | Section)[], groups: readonly SectionGroup[]): SectionGroup[] {
  const shown = new Set(nodes);
  return groups
    .map((group) => ({ title: group.title, nodes: group.nodes.filter((node) => shown.has(node)) }))
    .filter((group) => group.nodes.length > 0);
}
