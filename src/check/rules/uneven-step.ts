import type { Ladder, Level } from '../../handbook/ladder.ts';
import { levelNames } from '../level-names.ts';
import type { Rule } from '../rule.ts';
import { stepTo } from '../step.ts';

/** Fewer steps than this have no usual size. */
const enoughSteps = 4;
/** How many times a step differs from the usual one, and by how many expectations at least, before it is told. */
const times = 2;
const atLeast = 5;

/**
 * A step that asks for far more, or far less, than the usual step of its own ladder. A step is what is new or raised against
 * the level below on the same track; the usual one is the median. What forks off is a change of work, and no step.
 */
export const unevenStep: Rule = {
  code: 'uneven-step',
  severity: 'warning',
  title: 'Step that is unlike the others',
  *find(handbook) {
    for (const ladder of handbook.ladders) {
      const steps = stepsOf(ladder);
      if (steps.length < enoughSteps) continue;
      const usual = median(steps.map(({ size }) => size));
      for (const { level, below, size } of steps) {
        // A step of nothing is told by a rule of its own.
        const isHigh = size > usual * times;
        const isLow = size > 0 && size * times < usual;
        if ((!isHigh && !isLow) || Math.abs(size - usual) < atLeast) continue;
        const [lower = '', upper = ''] = levelNames([below, level]);
        yield {
          file: level.path,
          position: level.position,
          message: `From ${lower} to ${upper}, ${size} expectations are new or raised; the usual step of this ladder has ${usual}. ${isHigh ? 'People see a wall there, and no way up.' : 'People see little to reach for there.'}`,
          suggestion: isHigh
            ? `Move some of it to ${lower}, join what belongs together, or put a level between the two.`
            : `Say what ${upper} asks for beyond ${lower}, or make one level of the two.`,
        };
      }
    }
  },
};

function stepsOf({ levels }: Ladder): { level: Level; below: Level; size: number }[] {
  return levels.flatMap((level) => {
    const step = level.below?.track === level.track ? stepTo(level) : undefined;
    return step === undefined ? [] : [{ level, ...step }];
  });
}

function median(sizes: readonly number[]): number {
  const sorted = sizes.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
