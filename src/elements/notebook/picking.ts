import { compareLevels } from '../../handbook/comparison.ts';
import type { WordMark } from '../../handbook/alignment.ts';
import type { LadderExport, LevelExport } from '../../schema/ladder-export.ts';
import type { Current } from './following.ts';

/** An expectation to choose, and what it is against the level somebody is on. */
export interface Choice {
  readonly current: Current;
  readonly type: 'new' | 'raised' | 'same' | undefined;
  /** The words of both levels in one sequence, of one that is raised. */
  readonly marks: readonly WordMark[];
}

/** The expectations of one area to choose from. */
export interface ChoiceArea {
  readonly name: string;
  readonly choices: readonly Choice[];
}

/**
 * What can be worked on: the expectations of the level somebody is looking at, area by area, what is new and raised
 * against their own level first. Without a level of their own, or with the same, all of them as they stand.
 */
export function choicesOf(
  { levels }: Pick<LadderExport, 'levels'>,
  here: string | null,
  towards: string | null,
): ChoiceArea[] {
  const target = levels.find(({ id }) => id === towards);
  if (target === undefined) return [];
  const own = levels.find(({ id }) => id === here);
  if (own === undefined || own === target) return target.areas.map((area) => plain(target, area)).filter(isFilled);
  return compareLevels(own, target)
    .map(({ area, differences }) => ({
      name: area.name,
      choices: differences.flatMap((difference): Choice[] => {
        if (difference.type === 'gone') return [];
        const current = { level: target, area: area.name, expectation: difference.after };
        return [{ current, type: difference.type, marks: difference.type === 'raised' ? difference.marks : [] }];
      }),
    }))
    .filter(isFilled);
}

function plain(level: LevelExport, { area, expectations }: LevelExport['areas'][number]): ChoiceArea {
  return {
    name: area.name,
    choices: expectations.map((expectation) => ({
      current: { level, area: area.name, expectation },
      type: undefined,
      marks: [],
    })),
  };
}

function isFilled({ choices }: ChoiceArea): boolean {
  return choices.length > 0;
}
