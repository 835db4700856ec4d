import { levelsOf } from '../ladder-finding.ts';
import { levelNames } from '../level-names.ts';
import type { Rule } from '../rule.ts';
import { stepTo } from '../step.ts';

/** A level whose every expectation stands, in the same words, on the level below. */
export const nothingNew: Rule = {
  code: 'nothing-new',
  severity: 'warning',
  title: 'Level with nothing new',
  *find(handbook) {
    for (const level of levelsOf(handbook)) {
      const step = stepTo(level);
      if (step === undefined || step.size > 0) continue;
      const [here = '', below = ''] = levelNames([level, step.below]);
      yield {
        file: level.path,
        position: level.position,
        message: `Everything that ${here} asks for stands on ${below} already, so nobody can say what is expected beyond it.`,
        suggestion: `Write at least one expectation that only holds from ${here} on, or make one level of the two.`,
      };
    }
  },
};
