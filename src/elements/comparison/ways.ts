import type { KeyPress } from '../shortcut.ts';

/** Which way a key leads from a comparison: to a neighbour lower, higher, or across. */
export const ways: ReadonlyMap<string, string> = new Map([
  [',', 'lower'],
  ['.', 'higher'],
  ['x', 'across'],
]);

/** Which way a key press leads; `undefined` when it means something else, as with Control held down or in a field. */
export function wayOf({ key, ctrlKey, metaKey, altKey, isComposing }: KeyPress, typing: boolean): string | undefined {
  return typing || ctrlKey || metaKey || altKey || isComposing ? undefined : ways.get(key);
}
