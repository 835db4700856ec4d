import type { YamlValue } from '../source/content-tree.ts';
import { valueAt } from './left-out.ts';

/**
 * Where the items of a list stand in the list as typed: those that could not be read have been left out. An item is found by
 * the words it has in both.
 *
 * @param key the key of the list at the top of the content
 * @param read the items that were read, in order
 * @returns the index of each as typed
 */
export function typedIndexes(content: YamlValue, key: string, read: readonly object[]): number[] {
  const typed: unknown = valueAt(content.value, [key]);
  const items: readonly unknown[] = Array.isArray(typed) ? typed : [];
  let next = 0;
  return read.map((item) => {
    const words = Object.entries(item).filter(([, value]) => typeof value === 'string' || typeof value === 'number');
    const found = items.findIndex(
      (each, at) => at >= next && words.every(([name, value]) => each === value || valueAt(each, [name]) === value),
    );
    const index = found === -1 ? next : found;
    next = index + 1;
    return index;
  });
}
