import { expectationsOf } from '../../handbook/ladder.ts';
import type { Level } from '../../handbook/ladder.ts';
import { levelNames } from '../level-names.ts';
import type { Finding, Rule } from '../rule.ts';
import { isMisspelt, shareAreas } from '../silent-area.ts';
import { typed } from '../wording.ts';

/** How many expectations two levels may differ by before one of them counts as longer, and how many times. */
const manyMore = 5;
const timesMore = 2;

/**
 * Two levels of the same rank that do not look as if they counted the same: they have hardly an area in common, or one
 * has at least twice as many expectations as the other.
 */
export const unlikeParity: Rule = {
  code: 'unlike-parity',
  severity: 'warning',
  title: 'Levels of one rank that are shaped differently',
  *find(handbook) {
    const seen = new Set<Level>();
    const levels = handbook.ladders.flatMap((ladder) => ladder.levels.filter((level) => !isMisspelt(level, ladder)));
    for (const level of levels) {
      // Of two levels, the one that comes later in the order of the tracks is told about.
      const before = level.parity.filter((other) => seen.has(other));
      seen.add(level);
      const finding = before.map((other) => explain(level, other)).find((each) => each !== undefined);
      if (finding !== undefined) yield { file: level.path, position: level.position, ...finding };
    }
  },
};

function explain(level: Level, other: Level): Pick<Finding, 'message' | 'suggestion'> | undefined {
  const count = expectationsOf(level).length;
  const otherCount = expectationsOf(other).length;
  if (count === 0 || otherCount === 0) return undefined;
  const [here = '', there = ''] = levelNames([level, other]);
  const pair = `${here} and ${there}`;
  if (!shareAreas(level, other)) {
    return {
      message: `${pair} have the same rank and hardly an area in common, so nobody can hold one against the other.`,
      suggestion: `Give both the same areas, as headings such as ${typed(`## ${other.areas[0]?.area.name ?? 'Craft'}`)}, or put the tracks on ladders of their own.`,
    };
  }
  const [more, less] = count > otherCount ? [count, otherCount] : [otherCount, count];
  if (more < less * timesMore || more - less < manyMore) return undefined;
  return {
    message: `${pair} have the same rank, but ${count} and ${otherCount} expectations: levels of the same rank count the same, and one of these looks like far more.`,
    suggestion: `Join what belongs together on ${count > otherCount ? here : there}, or say more on ${count > otherCount ? there : here}.`,
  };
}
