import type { ShownLevel } from '../export/comparison/comparison-pieces.ts';
import type { Level } from '../handbook/ladder.ts';
import { linkTo } from './handbook.ts';

/** A level in the shape that its JSON has, as far as a comparison needs it: with an address that leads somewhere. */
export function shownLevel({ url, title, code, rank, scope, summary, areas }: Level): ShownLevel {
  return { url: linkTo(url), title, code: code ?? null, rank, scope: scope ?? null, summary, areas };
}
