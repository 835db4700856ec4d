import type { KeptFile, Keeping } from './kept-file.ts';

/**
 * Takes over what was kept under other keys, as it is when a page had another address. Under its old key it is deleted
 * only once it is kept under the new one. What cannot be read is left where it is.
 *
 * @param keeping gives the storage; it may throw
 * @param keys where it may be found
 * @param take is given a text, and gives back the change that puts it into the file of today; nothing when the text
 *   cannot be read or holds nothing
 * @returns how many were taken over
 */
export function adopt<Value>(
  keeping: () => Keeping,
  keys: readonly string[],
  kept: KeptFile<Value>,
  take: (text: string) => ((value: Value) => Value) | undefined,
): number {
  let taken = 0;
  try {
    const storage = keeping();
    for (const key of keys) {
      const text = storage.getItem(key);
      const edit = text === null ? undefined : take(text);
      if (edit === undefined) continue;
      kept.change(edit);
      if (kept.state.type === 'unreadable') continue;
      taken += 1;
      if (kept.state.type === 'kept') storage.removeItem(key);
    }
  } catch {
    // A storage that is forbidden holds nothing for this page; what was taken before it failed was taken.
  }
  return taken;
}
