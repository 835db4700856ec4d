import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accentFor, contrast, surfaces } from '../../src/site/colour.ts';

const themeSheet = readFileSync(new URL('../../src/styles/theme.css', import.meta.url), 'utf8');

/** The two colours of a name in theme.css. */
function pairOf(name: string): { light: string; dark: string } {
  const [, light = '', dark = ''] =
    new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(themeSheet) ?? [];
  return { light, dark };
}

describe('contrast', () => {
  it('is 21 between black and white, and 1 between a colour and itself', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#8a3b12', '#8a3b12')).toBe(1);
  });

  it('agrees with values published for well-known greys, in either order', () => {
    // #767676 on white is the lightest grey that passes WCAG AA, with 4.54:1; #777777 just fails, with 4.48:1.
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
    expect(contrast('#ffffff', '#777777')).toBeCloseTo(4.48, 2);
  });
});

describe('accentFor', () => {
  it('keeps a colour that is readable as it is', () => {
    expect(accentFor('#0b5c55', 'light').accent).toBe('#0b5c55');
  });

  it('darkens a pale colour on paper, and lightens a deep one in the dark', () => {
    expect(contrast(accentFor('#ffe000', 'light').accent, '#ffffff')).toBeGreaterThanOrEqual(4.5);
    expect(contrast(accentFor('#00203f', 'dark').accent, '#121110')).toBeGreaterThanOrEqual(4.5);
  });

  it('makes any colour readable on every surface, on its own tint, and under its own text', () => {
    const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
    fc.assert(
      fc.property(colour, fc.constantFrom('light', 'dark'), (value, theme) => {
        const { accent, soft, on } = accentFor(value, theme);
        const least = Math.min(...[...surfaces[theme].papers, soft, on].map((other) => contrast(accent, other)));
        expect(least).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });
});

describe('theme.css', () => {
  it('has the surfaces that accents are held against', () => {
    const papers = ['paper', 'sunken', 'raised'].map(pairOf);
    // The style sheet may say more, but never something else.
    expect(papers.map(({ light }) => light)).toEqual(surfaces.light.papers);
    expect(papers.map(({ dark }) => dark)).toEqual(surfaces.dark.papers);
  });

  it.each([
    'ink',
    'quiet',
    'accent',
    'note',
    'tip',
    'important',
    'warning',
    'caution',
    'focus',
    ...['page', 'ladder', 'checklist', 'record', 'template', 'team', 'term'].map((kind) => `hue-${kind}`),
  ])('shows text in --%s at 4.5:1 or more on every surface, in both themes', (name) => {
    const { light, dark } = pairOf(name);
    for (const paper of surfaces.light.papers) expect(contrast(light, paper)).toBeGreaterThanOrEqual(4.5);
    for (const paper of surfaces.dark.papers) expect(contrast(dark, paper)).toBeGreaterThanOrEqual(4.5);
  });

  it('draws the edges of controls at 3:1 or more, and shows text on the accent and on marks', () => {
    for (const theme of ['light', 'dark'] as const) {
      for (const paper of surfaces[theme].papers) {
        expect(contrast(pairOf('line-strong')[theme], paper)).toBeGreaterThanOrEqual(3);
      }
      expect(contrast(pairOf('on-accent')[theme], pairOf('accent')[theme])).toBeGreaterThanOrEqual(4.5);
      expect(contrast(pairOf('accent')[theme], pairOf('accent-soft')[theme])).toBeGreaterThanOrEqual(4.5);
      expect(contrast(pairOf('ink')[theme], pairOf('mark')[theme])).toBeGreaterThanOrEqual(4.5);
    }
  });
});
