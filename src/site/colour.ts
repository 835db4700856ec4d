/** A colour as `#rrggbb`. */
export type Hex = string;

/** Colours of the theme that an accent has to stand out from. They are those of theme.css, as a test makes sure. */
export const surfaces = {
  light: { ink: '#000000', papers: ['#fbf9f4', '#f3efe6', '#ffffff'] },
  dark: { ink: '#ffffff', papers: ['#121110', '#0a0a09', '#1d1b19'] },
} as const;

/** What small text needs, with something to spare for the tint behind it. */
const leastContrast = 4.6;

/** The colours one accent needs in one theme. */
export interface Accent {
  /** Links and marks. */
  readonly accent: Hex;
  /** A tint of it, behind text. */
  readonly soft: Hex;
  /** Text on the accent itself. */
  readonly on: Hex;
}

/**
 * Makes an accent readable in a theme: it is moved towards black or white until it stands out from every surface and from
 * its own tint, and no further.
 */
export function accentFor(colour: Hex, theme: keyof typeof surfaces): Accent {
  const { ink, papers } = surfaces[theme];
  for (let share = 0; share <= 1; share += 0.02) {
    const accent = mix(colour, ink, share);
    const soft = mix(papers[0], accent, 0.12);
    if ([...papers, soft].every((paper) => contrast(accent, paper) >= leastContrast)) {
      return { accent, soft, on: contrast(accent, '#ffffff') >= leastContrast ? '#ffffff' : '#000000' };
    }
  }
  return { accent: ink, soft: mix(papers[0], ink, 0.12), on: papers[0] };
}

/** Contrast of two colours as WCAG 2 counts it: from 1 to 21. */
export function contrast(first: Hex, second: Hex): number {
  const [light, dark] = [luminance(first), luminance(second)].sort((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** The colour that is `share` of the way from one colour to another. */
function mix(from: Hex, to: Hex, share: number): Hex {
  const target = channels(to);
  const mixed = channels(from).map((value, at) => Math.round(value + ((target[at] ?? 0) - value) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

function channels(colour: Hex): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

/** Relative luminance, from WCAG 2. */
function luminance(colour: Hex): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
