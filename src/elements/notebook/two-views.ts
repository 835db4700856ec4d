import type { LadderExport } from '../../schema/ladder-export.ts';
import { currentOf } from './following.ts';
import type { Current } from './following.ts';
import { keysOf } from './merging.ts';
import type { Entry, Notebook } from './notebook.ts';

/** How two people see one expectation. */
export type Verdict = 'agree' | 'differ' | 'not discussed';

/** One expectation that at least one of them has said something about. */
export interface TwoViews {
  readonly text: string;
  readonly area: string;
  readonly level: string;
  readonly verdict: Verdict;
  readonly mine: Entry | undefined;
  readonly theirs: Entry | undefined;
}

/** Two notebooks beside each other. */
export interface SideBySide {
  readonly discussed: readonly TwoViews[];
  /** Expectations of the level that is looked at that neither has mentioned. */
  readonly silent: readonly Current[];
}

/**
 * Lays two notebooks side by side, in the order of the ladder as it is now; what is no longer on it comes last. They
 * agree when both chose the same word and differ when they chose different ones. As long as one of them has chosen
 * none, it is not discussed, whatever was noted.
 */
export function sideBySide(mine: Notebook, theirs: Notebook, ladder: LadderExport): SideBySide {
  const keys = [keysOf(mine.expectations, ladder), keysOf(theirs.expectations, ladder)] as const;
  const [first, second] = [
    new Map(mine.expectations.map((entry) => [keys[0](entry), entry])),
    new Map(theirs.expectations.map((entry) => [keys[1](entry), entry])),
  ];
  const currents = ladder.levels.flatMap(currentOf);
  const known = new Map(currents.map((current) => [`${current.level.id}#${current.expectation.id}`, current]));
  const places = new Map([...known.keys()].map((key, at) => [key, at]));
  const place = (key: string): number => places.get(key) ?? places.size;
  const all = [...new Set([...first.keys(), ...second.keys()])].sort((a, b) => place(a) - place(b));
  const discussed = all.flatMap((key): TwoViews[] => {
    const [one, other] = [first.get(key), second.get(key)];
    const remembered = (one ?? other)?.expectation;
    if (remembered === undefined) return [];
    const current = known.get(key);
    return [
      {
        text: current?.expectation.text ?? remembered.text,
        area: current?.area ?? remembered.area,
        level: current?.level.title ?? remembered.levelTitle,
        verdict: verdictOf(one, other),
        mine: one,
        theirs: other,
      },
    ];
  });
  const towards = ladder.levels.find(({ id }) => id === (mine.towards ?? theirs.towards));
  const silent = (towards === undefined ? [] : currentOf(towards)).filter(
    ({ level, expectation }) => !all.includes(`${level.id}#${expectation.id}`),
  );
  return { discussed, silent };
}

function verdictOf(mine: Entry | undefined, theirs: Entry | undefined): Verdict {
  const [one = 'not-discussed', other = 'not-discussed'] = [mine?.standing, theirs?.standing];
  if (one === 'not-discussed' || other === 'not-discussed') return 'not discussed';
  return one === other ? 'agree' : 'differ';
}
