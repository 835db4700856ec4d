import { describe, expect, it } from 'vitest';
import { asksForSearch, hasCommandKey, shortcutLabel } from '../../src/elements/shortcut.ts';
import type { KeyPress } from '../../src/elements/shortcut.ts';

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
  ...held,
});

describe('asksForSearch', () => {
  it('takes a slash, unless the reader is typing', () => {
    expect(asksForSearch(press('/'), false, false)).toBe(true);
    expect(asksForSearch(press('/'), true, false)).toBe(false);
  });

  it.each(['ctrlKey', 'metaKey', 'altKey'] as const)('leaves a slash with %s to the browser', (held) => {
    expect(asksForSearch(press('/', { [held]: true }), false, false)).toBe(false);
  });

  it('takes Control K, in a field too', () => {
    expect(asksForSearch(press('k', { ctrlKey: true }), true, false)).toBe(true);
    expect(asksForSearch(press('K', { ctrlKey: true }), false, false)).toBe(true);
  });

  it('takes Command K and not Control K where there is a Command key', () => {
    expect(asksForSearch(press('k', { metaKey: true }), true, true)).toBe(true);
    expect(asksForSearch(press('k', { ctrlKey: true }), true, true)).toBe(false);
  });

  it('leaves the key of the operating system alone elsewhere', () => {
    expect(asksForSearch(press('k', { metaKey: true }), false, false)).toBe(false);
  });

  it('leaves a plain K, and any key that composes a character', () => {
    expect(asksForSearch(press('k'), false, false)).toBe(false);
    expect(asksForSearch(press('/', { isComposing: true }), false, false)).toBe(false);
  });
});

it('knows the platforms with a Command key, and names the shortcut by it', () => {
  expect(['MacIntel', 'iPhone', 'iPad'].map(hasCommandKey)).toEqual([true, true, true]);
  expect(['Win32', 'Linux x86_64', ''].map(hasCommandKey)).toEqual([false, false, false]);
  expect([shortcutLabel(true), shortcutLabel(false)]).toEqual(['⌘ K', 'Ctrl K']);
});
