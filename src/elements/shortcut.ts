/** What matters of a key press. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly isComposing: boolean;
}

/** Whether a platform, as the browser names it, has a Command key. */
export function hasCommandKey(platform: string): boolean {
  return /mac|iphone|ipad|ipod/i.test(platform);
}

/**
 * Whether a key press asks for search: `/`, unless the reader is typing; or `K` with Control, or with Command where there
 * is one. There, Control K stays what it is in every text field: cut to the end of the line.
 *
 * @param typing whether the key goes into a field
 * @param command whether the platform has a Command key
 */
export function asksForSearch(press: KeyPress, typing: boolean, command: boolean): boolean {
  const { key, ctrlKey, metaKey, altKey, isComposing } = press;
  if (isComposing || altKey) return false;
  if (key === '/') return !typing && !ctrlKey && !metaKey;
  return key.toLowerCase() === 'k' && ctrlKey !== command && metaKey === command;
}

/** The shortcut as it is printed on keyboards. */
export function shortcutLabel(command: boolean): string {
  return command ? '⌘ K' : 'Ctrl K';
}
