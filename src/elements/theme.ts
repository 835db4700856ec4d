/** What a reader can choose: a theme, or whatever their system says. */
export type Theme = 'system' | 'light' | 'dark';

/** Name under which the choice is kept. `public/theme.js` reads the same one before the first paint. */
export const themeKey = 'handrail-theme';

/** Reads a choice as it was kept; anything else means the system's. */
export function themeFrom(kept: string | null): Theme {
  return kept === 'light' || kept === 'dark' ? kept : 'system';
}

/** The choice after this one, going round. */
export function nextTheme(theme: Theme): Theme {
  return theme === 'system' ? 'light' : theme === 'light' ? 'dark' : 'system';
}

/** The choice in words. */
export function themeLabel(theme: Theme): string {
  return `Theme: ${theme === 'system' ? 'as your system' : theme}`;
}
