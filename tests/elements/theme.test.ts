import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { nextTheme, themeFrom, themeKey, themeLabel } from '../../src/elements/theme.ts';

it('takes anything but light and dark for the theme of the system', () => {
  expect([null, '', 'blue', 'system', 'light', 'dark'].map(themeFrom)).toEqual([
    'system',
    'system',
    'system',
    'system',
    'light',
    'dark',
  ]);
});

it('goes round the three themes', () => {
  expect(nextTheme('system')).toBe('light');
  expect(nextTheme('light')).toBe('dark');
  expect(nextTheme('dark')).toBe('system');
});

it('says which theme it is', () => {
  expect(themeLabel('system')).toBe('Theme: as your system');
  expect(themeLabel('dark')).toBe('Theme: dark');
});

it('keeps the choice where the script before the first paint looks for it', () => {
  const script = readFileSync(new URL('../../public/theme.js', import.meta.url), 'utf8');
  expect(script).toContain(`localStorage.getItem('${themeKey}')`);
});
