import { readingOf } from '../handbook/alignment/word.ts';
import { expectationsOf } from '../handbook/ladder.ts';
import type { Level } from '../handbook/ladder.ts';

/** How much a level asks beyond the level below it. */
export interface Step {
  readonly below: Level;
  /** Expectations that are new, or raised: those that do not stand on the level below in the same words. */
  readonly size: number;
}

const known = new WeakMap<Level, readonly string[]>();

/** The step from the level below; `undefined` when there is none, or one of the two expects nothing at all. */
export function stepTo(level: Level): Step | undefined {
  const { below } = level;
  if (below === undefined) return undefined;
  const before = readingsOf(below);
  const after = readingsOf(level);
  if (before.length === 0 || after.length === 0) return undefined;
  const left = Map.groupBy(before, (reading) => reading);
  return { below, size: after.filter((reading) => left.get(reading)?.pop() === undefined).length };
}

/** What a comparison of levels takes for the same sentence: its words, whatever the signs around them. */
function readingsOf(level: Level): readonly string[] {
  const readings = known.get(level) ?? expectationsOf(level).map(({ text }) => readingOf(text));
  known.set(level, readings);
  return readings;
}
