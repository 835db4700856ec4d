import type { APIRoute, GetStaticPaths } from 'astro';
import { theHandbook } from '../site/handbook.ts';
import { accentFor } from '../site/colour.ts';

export const getStaticPaths: GetStaticPaths = () => {
  return theHandbook().config.accent === undefined ? [] : [{ params: { brand: 'brand' } }];
};

/** The configured accent, as a style sheet of its own: a page may hold no style. */
export const GET: APIRoute = () => {
  const colour = theHandbook().config.accent ?? '';
  const [light, dark] = [accentFor(colour, 'light'), accentFor(colour, 'dark')];
  // Stronger than `:root`, for the other style sheet comes later.
  const css = `html:root {
  --accent: light-dark(${light.accent}, ${dark.accent});
  --accent-soft: light-dark(${light.soft}, ${dark.soft});
  --on-accent: light-dark(${light.on}, ${dark.on});
}
`;
  return new Response(css, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
};
